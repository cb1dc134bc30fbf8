import Analysis
import Documents
import InspectionModel

/// Joins findings that would read alike into one sentence, where the framework has one for them.
///
/// They are joined only where one "of cases" is true of all: same side, same relevant cases, every share a percentage, and
/// "only" before all of them or before none.
struct JoinedFinding {
  let sample: DraftSample

  private var framework: Framework { sample.index.framework }

  /// The findings with those joined that can be, each in the place of its first.
  func joining(_ findings: [Finding]) -> [Finding] {
    var findings = findings
    for pattern in framework.joinedPatterns {
      let places = pattern.questions.map { id in findings.indices.filter { findings[$0].question == id } }
      guard places.allSatisfy({ $0.count == 1 }), let first = places.first?.first else { continue }
      guard let joined = joined(places.map { findings[$0[0]] }, pattern) else { continue }
      findings[first] = joined
      for place in places.dropFirst().map({ $0[0] }).sorted(by: >) { findings.remove(at: place) }
    }
    return findings
  }

  private func joined(_ members: [Finding], _ pattern: JoinedPattern) -> Finding? {
    guard let first = members.first, members.allSatisfy({ $0.kind == first.kind && $0.claims.count == 1 }) else {
      return nil
    }
    let cases = members.map { Set(sample.ledger.cases(relevantAt: $0.slots)) }
    guard cases.allSatisfy({ $0 == cases[0] }), let told = told(members, pattern) else { return nil }
    // What stands out most decides which place among the findings it deserves.
    let shares = members.map { $0.tally.score?.percentage ?? 0 }
    let clearest = first.kind == .strength ? shares.max() : shares.min()
    let tally = members[shares.firstIndex { $0 == clearest } ?? 0].tally
    return Finding(
      kind: first.kind, criterion: first.criterion, question: first.question, slots: members.flatMap(\.slots),
      tally: tally, claims: members.flatMap(\.claims), sentence: told, isListed: true)
  }

  private func told(_ members: [Finding], _ pattern: JoinedPattern) -> [Inline]? {
    switch members[0].kind {
    case .undecided: nil
    case .strength: fill(pattern.strength, members) { $0 }
    case .improvement:
      fill(pattern.improvement, members, takesOnly: true) { $0 }
        ?? fill(pattern.shortfall, members, takesOnly: false) { $0.turnedRound }
    }
  }

  /// The sentence; nil without a pattern, or where a share is no percentage or does not take "only" as it must.
  private func fill(
    _ pattern: String?, _ members: [Finding], takesOnly: Bool? = nil, _ turn: (Tally) -> Tally
  ) -> [Inline]? {
    guard let pattern else { return nil }
    let isOnly = members.map { Quantity($0.tally, in: framework).takesOnly }
    if let takesOnly, isOnly.contains(where: { $0 != takesOnly }) { return nil }
    let isAfterWhere = framework.wording.isAfterWhere(pattern)
    let quantities = members.map { member in
      Quantity(
        turn(member.tally), in: framework,
        wholeSample: member.slots.count == 1 && member.tally.relevant == sample.tally.cases,
        afterWhere: isAfterWhere)
    }
    guard quantities.allSatisfy(\.isPercentage) else { return nil }
    return PatternPiece.pieces(of: pattern).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot("of_cases"): .text(quantities[0].ofCases)
      case .slot("only"): .text(takesOnly == true ? framework.quantities.only : "")
      case .slot("reasons"): .text(reasons(of: members[0]))
      case .slot(let id): share(of: id, members, quantities)
      }
    }.filter { $0 != .text("") }
  }

  private func share(of id: String, _ members: [Finding], _ quantities: [Quantity]) -> Inline {
    guard let place = members.firstIndex(where: { $0.question.text == id }) else { return .text("{\(id)}") }
    return .claim(id: members[place].claims[0], [.text(quantities[place].share)])
  }

  /// Told without "where it fell short": after several shares nobody could say what "it" is.
  private func reasons(of member: Finding) -> String {
    guard let list = sample.index.reasons(at: member.slots[0]) else { return "" }
    return ReasonPhrase(
      wording: framework.wording, question: member.question, list: list, counts: sample.tally.combined(member.slots),
      isShortfall: true
    ).text
  }
}
