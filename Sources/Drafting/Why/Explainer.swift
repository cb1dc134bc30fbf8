import Analysis
import Documents
package import InspectionModel

/// Explains figures: the draft, the sample behind it, and the records behind the sample, put beside each other.
package struct Explainer: Sendable {
  /// Every address that it can explain.
  package let book: AddressBook
  private let draft: Draft
  private let sample: DraftSample
  private let cases: CaseTrail
  private let interviews: CaseTrail?
  private let gaps: SampleGaps
  private let said: [ClaimID: [String]]

  /// `cases` and `interviews` hold the records of the sample; `interviews` is nil where nobody is interviewed.
  package init(
    _ draft: Draft, _ sample: DraftSample, cases: CaseTrail, interviews: CaseTrail?, of inspection: Inspection,
    filesLeftOut: [String]
  ) {
    (self.draft, self.sample, self.cases, self.interviews) = (draft, sample, cases, interviews)
    let given = Set(sample.ledger.cases + cases.passedOver)
    let missing = inspection.plan.expected.map(\.id).filter { !given.contains($0) }
    gaps = SampleGaps(passedOver: cases.passedOver, missing: missing, filesLeftOut: filesLeftOut)
    book = AddressBook(draft, sample)
    said = EvidenceFile.said(in: draft)
  }

  /// What the whole sample lacks.
  package var lacks: SampleGaps { gaps }

  /// What the draft recommends, and what became of each rule for recommendations.
  var recommended: ([Recommendation], [RuleStanding]) { (draft.recommendations, draft.rules) }

  /// The explanations of all claims of the draft, in its order, without what was recorded: `judgements(behind:)` gives that
  /// once for all.
  package var ofDraft: [Explanation] {
    let addresses = Dictionary(book.addresses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return draft.claims.compactMap { claim in
      addresses[claim.id].map { explanation(of: $0, claim, withJudgements: false) }
    }
  }

  /// Everything behind an address of the book.
  package func explanation(of address: Address) -> Explanation? {
    claim(of: address).map { explanation(of: address, $0, withJudgements: true) }
  }

  /// What was recorded at any key that these claims rest on, each once, in asking order and then by case; interviews last.
  package func judgements(behind claims: [Claim]) -> [RecordedJudgement] {
    func slots(_ trail: CaseTrail, _ isOfCases: Bool) -> [Int] {
      let keys = claims.filter { $0.filter.isOfCases == isOfCases }.flatMap(\.keys)
      return Set(trail.index.rowsOfGrids(in: Set(keys.compactMap { trail.index.keys.slot($0) }).sorted())).sorted()
    }
    let ofCases = slots(cases, true).flatMap { cases.judgements(at: [$0]) }.filter(\.isJudgement)
    let ofInterviews = interviews.map { trail in slots(trail, false).flatMap { trail.judgements(at: [$0]) } }
    return ofCases + (ofInterviews ?? [])
  }

  /// The claim as the draft has made it, or as it would be made.
  private func claim(of address: Address) -> Claim? {
    if let claim = draft.claims.first(where: { $0.id == address.id }) { return claim }
    var book = ClaimBook(sample)
    switch address.basis {
    case .slots(let filter, let slots): _ = book.claim(filter, slots: slots)
    case .cases(let filter, let cases): _ = book.claim(filter, cases: cases)
    case .interviews(let tally): _ = book.claim(tally)
    case .answer(let answer, let count, let key): _ = book.claim(answer, count, at: key)
    case .claimed: return nil
    }
    return book.claims.first
  }

  private func explanation(of address: Address, _ claim: Claim, withJudgements: Bool) -> Explanation {
    let trail = trail(of: claim)
    let slots = claim.keys.compactMap { trail?.index.keys.slot($0) }
    let recorded = withJudgements ? trail?.judgements(at: slots).filter { $0.belongs(to: claim) } : nil
    let findings = isTold(claim) ? draft.findings.filter { $0.claims.contains(claim.id) } : []
    return Explanation(
      address: address, claim: claim, said: said[claim.id] ?? [], findings: findings,
      notCounted: trail?.notCounted(at: slots, where: { counts($0, in: claim) }) ?? [], gaps: gaps,
      reasons: reasons(at: slots, of: claim), judgements: recorded ?? [],
      whatIf: whatIf(at: slots, of: claim))
  }

  /// The records that a claim rests on; nil where cases are counted and not what was recorded in them.
  private func trail(of claim: Claim) -> CaseTrail? {
    switch claim.filter {
    case .score, .keys, .recommendation: cases
    case .answer: interviews
    default: nil
    }
  }

  /// In an interview every answer is counted, in a case only yes and no.
  private func counts(_ answer: AnswerCode, in claim: Claim) -> Bool {
    if case .answer = claim.filter { return true }
    return answer == .yes || answer == .no
  }

  private func isTold(_ claim: Claim) -> Bool {
    if case .keys = claim.filter { true } else { false }
  }

  private func reasons(at slots: [Int], of claim: Claim) -> [Explanation.ReasonCount] {
    guard trail(of: claim) != nil, claim.filter.isOfCases else { return [] }
    var counts: [Explanation.ReasonCount] = []
    for slot in sample.index.rowsOfGrids(in: slots) {
      for (place, reason) in (sample.index.reasons(at: slot)?.reasons ?? []).enumerated() {
        let count = sample.tally.slots[slot].count(ofReason: place)
        guard count > 0 else { continue }
        if let known = counts.firstIndex(where: { $0.code == reason.code && $0.label == reason.label }) {
          let sum = counts[known].count + count
          counts[known] = Explanation.ReasonCount(code: reason.code, label: reason.label, count: sum)
        } else {
          counts.append(Explanation.ReasonCount(code: reason.code, label: reason.label, count: count))
        }
      }
    }
    return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private func whatIf(at slots: [Int], of claim: Claim) -> WhatIf? {
    switch claim.filter {
    case .score: WhatIf(at: slots, isFinding: false, isScore: true, in: sample.tally)
    case .keys:
      WhatIf(
        at: slots, isFinding: claim.tally.relevant >= sample.index.framework.thresholds.fewestCases, isScore: false,
        in: sample.tally)
    case .recommendation: WhatIf(at: slots, isFinding: false, isScore: false, in: sample.tally)
    default: nil
    }
  }
}

extension Claim.Filter {
  fileprivate var isOfCases: Bool {
    if case .answer = self { false } else { true }
  }
}

extension RecordedJudgement {
  /// Whether a claim counts it: every answer of an interview, of a case yes and no.
  fileprivate func belongs(to claim: Claim) -> Bool {
    if case .answer = claim.filter { return true }
    return isJudgement
  }

  fileprivate var isJudgement: Bool { answer == "yes" || answer == "no" }
}
