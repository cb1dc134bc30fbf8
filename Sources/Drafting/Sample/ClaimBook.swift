package import Analysis
package import Documents
package import InspectionModel

/// The claims of one draft, each address once, in the order in which the draft makes them.
package struct ClaimBook: Sendable {
  private let sample: DraftSample
  /// The claims made so far.
  package private(set) var claims: [Claim] = []
  private var made: Set<ClaimID> = []

  package init(_ sample: DraftSample) {
    self.sample = sample
  }

  /// The claim that the judgements at these slots make.
  package mutating func claim(_ filter: Claim.Filter, slots: [Int]) -> ClaimID {
    let id = filter.address
    guard made.insert(id).inserted else { return id }
    let judgements = slots.flatMap(sample.ledger.judgements(at:))
    add(
      id, filter, sample.tally.pooled(slots), keys: slots.map { sample.index.keys.slots[$0].key },
      sufficient: judgements.filter(\.isSufficient).map(\.id),
      insufficient: judgements.filter { !$0.isSufficient }.map(\.id))
    return id
  }

  /// The claim that a score makes.
  package mutating func claim(score subject: ScoreSubject) -> ClaimID {
    claim(.score(subject), slots: sample.index.scoredSlots(of: subject))
  }

  /// The claim that some of the cases make.
  package mutating func claim(_ filter: Claim.Filter, cases: [CaseID]) -> ClaimID {
    let id = filter.address
    guard made.insert(id).inserted else { return id }
    let within = Set(cases)
    let tally = Tally(sufficient: within.count, relevant: sample.ledger.cases.count)
    let others = sample.ledger.cases.filter { !within.contains($0) }
    add(id, filter, tally, keys: [], sufficient: cases, insufficient: others)
    return id
  }

  /// The claim that the number of interviews makes.
  package mutating func claim(_ interviews: InterviewTally) -> ClaimID {
    let id = Claim.Filter.interviews.address
    let all = interviews.interviews
    guard made.insert(id).inserted else { return id }
    add(
      id, .interviews, Tally(sufficient: all.count, relevant: all.count), keys: [], sufficient: all, insufficient: [])
    return id
  }

  /// The claim that the number of interviews with one answer makes; it names interviews where others name cases.
  package mutating func claim(_ answer: InterviewTally.Answer, _ count: InterviewTally.Count, at key: Key) -> ClaimID {
    let filter = Claim.Filter.answer(key, answer.code)
    let id = filter.address
    guard made.insert(id).inserted else { return id }
    let given = Set(answer.given)
    add(
      id, filter, Tally(sufficient: given.count, relevant: count.answered.count), keys: [key], sufficient: answer.given,
      insufficient: count.answered.filter { !given.contains($0) })
    return id
  }

  /// The claim that some of those make who filled in a questionnaire; it names respondents where others name cases.
  package mutating func claim(
    _ filter: Claim.Filter, respondents: [CaseID], of all: [CaseID]
  ) -> ClaimID {
    let id = filter.address
    guard made.insert(id).inserted else { return id }
    let counted = Set(respondents)
    add(
      id, filter, Tally(sufficient: counted.count, relevant: all.count), keys: [], sufficient: respondents,
      insufficient: all.filter { !counted.contains($0) })
    return id
  }

  /// The claim that some of the plan's cases make.
  package mutating func claim(plan what: String, cases: [CaseID], of all: [CaseID]) -> ClaimID {
    claim(.plan(what), respondents: cases, of: all)
  }

  private mutating func add(
    _ id: ClaimID, _ filter: Claim.Filter, _ tally: Tally, keys: [Key], sufficient: [CaseID], insufficient: [CaseID]
  ) {
    claims.append(
      Claim(
        id: id, filter: filter, tally: tally, keys: keys, cases: Set(sufficient + insufficient).sorted(),
        sufficientIn: Set(sufficient).sorted(), insufficientIn: Set(insufficient).sorted()))
  }
}
