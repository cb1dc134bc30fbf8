package import Analysis
package import InspectionModel

/// What a draft says about each criterion: which questions make a finding, on which side, and in which sentence.
package struct FindingDrafter {
  private let sample: DraftSample
  private let framework: Framework
  private let index: FrameworkIndex

  package init(_ sample: DraftSample) {
    self.sample = sample
    framework = sample.index.framework
    index = sample.index
  }

  /// The findings of a criterion, listed and not, in asking order; their claims go into the book.
  ///
  /// Listed are the clearest of each side, as many as the framework allows. The others wait for the lead inspector, with what
  /// is on neither side and what too few cases were relevant to.
  package func findings(of criterion: CriterionNumber, _ book: inout ClaimBook) -> [Finding] {
    var findings: [Finding] = []
    for (place, question) in framework.questions.enumerated() where question.criterion == criterion {
      if let patterns = question.patterns {
        findings += self.findings(of: place, patterns, &book)
      } else if !question.answer.rows.isEmpty {
        findings += RowFinding(sample: sample, place: place).findings(&book)
      }
    }
    findings = JoinedFinding(sample: sample).joining(findings)
    limit(&findings, .strength, framework.thresholds.mostStrengths)
    limit(&findings, .improvement, framework.thresholds.mostImprovements)
    return findings
  }

  /// Keeps the clearest so many of a side listed: those with enough cases for a percentage before the others, then by share,
  /// where key questions have a lead, by cases and in asking order.
  private func limit(_ findings: inout [Finding], _ kind: Finding.Kind, _ most: Int) {
    let countBelow = framework.thresholds.countBelow
    let ranks = findings.map { finding -> [Int] in
      let lead = isKey(finding) ? framework.thresholds.keyLead : 0
      let share = (finding.tally.score?.percentage ?? 0) + (kind == .strength ? lead : -lead)
      let isFew = finding.tally.relevant < countBelow
      return [isFew ? 1 : 0, kind == .strength ? -share : share, -finding.tally.relevant]
    }
    let places = findings.indices.filter { findings[$0].kind == kind && findings[$0].isListed }
    let ranked = places.sorted { (ranks[$0] + [$0]).lexicographicallyPrecedes(ranks[$1] + [$1]) }
    for place in ranked.dropFirst(most) { findings[place].isListed = false }
  }

  private func isKey(_ finding: Finding) -> Bool {
    finding.slots.contains { framework.questions[index.keys.slots[$0].question].isKey }
  }

  private func findings(of place: Int, _ patterns: SentencePatterns, _ book: inout ClaimBook) -> [Finding] {
    let question = framework.questions[place]
    let slots = Array(index.keys.slots(ofQuestion: place))
    if !question.answer.rows.isEmpty {
      let rows = slots.filter { index.keys.slots[$0].row != nil }
      let told = bestAndWorst(rows.compactMap { finding(question, patterns, [$0], &book) })
      // Good work with several agencies is one thing to say; where it fell short, each has its own reasons.
      let strong = RowFinding(sample: sample, place: place).best(&book).map { [$0] } ?? []
      return strong + apart(told, from: strong)
    }
    return units(of: slots, turn(question)).compactMap { finding(question, patterns, $0, &book) }
  }

  /// The slots that one sentence pools: each phase for itself where phases differ enough, else all that have answers.
  private func units(of slots: [Int], _ turn: Int) -> [[Int]] {
    let answered = slots.filter { sample.tally.slots[$0].tally.relevant > 0 }
    guard answered.count > 1 else { return answered.map { [$0] } }
    let enough = answered.filter { sample.tally.slots[$0].tally.relevant >= framework.thresholds.fewestCases }
    let shares = enough.compactMap { sample.tally.slots[$0].tally.score?.percentage }
    if enough.count > 1, let lowest = shares.min(), let highest = shares.max(),
      highest - lowest >= framework.thresholds.phasesApart
    {
      return answered.map { [$0] }
    }
    // A case can count for both phases; then counted cases would be wrong, and each phase speaks for itself.
    let tally = sample.tally.pooled(answered)
    if countsCases(tally, turn), sample.ledger.cases(relevantAt: answered).count < tally.relevant {
      return answered.map { [$0] }
    }
    return [answered]
  }

  /// Whether a sentence about a tally can say a number of cases.
  private func countsCases(_ tally: Tally, _ turn: Int) -> Bool {
    guard let score = tally.score else { return false }
    let fallsShort = framework.thresholds.kind(of: score) == .improvement
    let told = fallsShort ? [tally, tally.turnedRound] : [tally]
    return told.contains { Quantity($0, in: framework, turn: turn, fallsShort: fallsShort).countsCases }
  }

  private func finding(
    _ question: Question, _ patterns: SentencePatterns, _ slots: [Int], _ book: inout ClaimBook
  ) -> Finding? {
    let tally = sample.tally.pooled(slots)
    guard tally.relevant > 0 else { return nil }
    let kind = framework.thresholds.side(of: tally)
    let claim = book.claim(.keys(slots.count == 1 ? slots.map(key) : [Key(question.id)]), slots: slots)
    let sentence = FindingSentence(
      framework: framework, question: question.id, patterns: patterns, tally: tally,
      isWholeSample: slots.count == 1 && tally.relevant == sample.tally.cases, turn: turn(question),
      claim: claim,
      phase: slots.count == 1 ? phase(of: slots[0]) : "", row: row(of: slots[0], question),
      reasons: index.reasons(at: slots[0]), reasonCounts: sample.tally.combined(slots))
    return Finding(
      kind: kind, criterion: question.criterion, question: question.id, slots: slots, tally: tally, claims: [claim],
      sentence: sentence.inlines(kind), isListed: kind != .undecided)
  }

  /// The question's place in its criterion: the framework decides, so that no figure changes another sentence.
  private func turn(_ question: Question) -> Int {
    framework.questions.filter { $0.criterion == question.criterion }.firstIndex { $0.id == question.id } ?? 0
  }

  private func bestAndWorst(_ rows: [Finding]) -> [Finding] {
    var rows = rows
    limit(&rows, .strength, framework.thresholds.mostRows)
    limit(&rows, .improvement, framework.thresholds.mostRows)
    return rows
  }

  /// The rows that a list of the best does not tell; good ones among them wait.
  private func apart(_ rows: [Finding], from best: [Finding]) -> [Finding] {
    guard !best.isEmpty else { return rows }
    let told = Set(best.flatMap(\.slots))
    return rows.filter { told.isDisjoint(with: $0.slots) }.map { row in
      var row = row
      if row.kind == .strength { row.isListed = false }
      return row
    }
  }

  private func key(_ slot: Int) -> Key { index.keys.slots[slot].key }

  private func phase(of slot: Int) -> String {
    index.keys.slots[slot].phase.map { framework.phases[$0].label } ?? ""
  }

  private func row(of slot: Int, _ question: Question) -> String {
    index.keys.slots[slot].row.map { question.answer.rows[$0].label } ?? ""
  }
}

extension FindingThresholds {
  /// On which side judgements stand; on neither where they are too few to say.
  package func side(of tally: Tally) -> Finding.Kind {
    guard let score = tally.score, tally.relevant >= fewestCases else { return .undecided }
    return kind(of: score)
  }

  /// On which side a rounded share stands.
  package func kind(of score: Score) -> Finding.Kind {
    if score.percentage >= strengthFrom { return .strength }
    return score.percentage < improvementBelow ? .improvement : .undecided
  }
}
