import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// How the sample that was planned became the one that was inspected, and why the two differ; nothing without a plan.
  mutating func sampleAccount() -> [Block] {
    let plan = inspection.plan.cases
    guard !plan.isEmpty else { return [] }
    let given = Set(sample.ledger.cases).union(sample.unsettled.filter { $0.kind == .case }.map(\.id))
    let account = SampleAccount(plan: plan, given: given)
    var sentences = [sentence("sample.planned", account.planned, "planned")]
    if account.isAsPlanned {
      sentences = [sentence("sample.as-planned", account.planned, "planned")]
    } else {
      sentences += exclusions(account)
      if !account.reserves.isEmpty { sentences.append(sentence("sample.reserves", account.reserves, "reserves")) }
      if !account.others.isEmpty { sentences.append(sentence("sample.others", account.others, "unplanned")) }
      let claim = book.claim(.sample, cases: sample.ledger.cases)
      let inspected = wording.counted("count.cases", sample.tally.cases)
      sentences.append(wording.inlines("sample.inspected", ["cases": .claim(id: claim, [.text(inspected)])]))
    }
    if !account.missing.isEmpty {
      lack(.exclusions)
      let slots = ["cases": wording.counted("count.cases", account.missing.count)]
      sentences.append([.gap([.text(wording.phrase("slot.exclusions", slots))])])
    }
    return [.paragraph(Array(sentences.joined(separator: [.text(" ")])))]
  }

  /// What kept cases from being inspected, the cause of most first.
  private mutating func exclusions(_ account: SampleAccount) -> [[Inline]] {
    guard !account.excluded.isEmpty else { return [] }
    let all = account.excluded.flatMap(\.cases)
    guard !all.isEmpty else { return [] }
    let reasons = account.excluded.map { reason, cases -> [Inline] in
      if namesSomebody(reason, and: []) {
        caution(.exclusionNamesSomebody)
        lack(.exclusions)
        return [.gap([.text(wording.phrase("slot.reason"))])]
      }
      guard account.excluded.count > 1 else { return [.text(reason)] }
      return [.text(wording.phrase("sample.reason", ["reason": reason, "count": wording.number(cases.count)]))]
    }
    let claim = book.claim(plan: "excluded", cases: all, of: inspection.plan.cases.map(\.id))
    let cases = wording.counted("count.cases", all.count).startingSentence
    let number = all.count == 1 ? "one" : "many"
    return [
      wording.inlines(
        pattern: wording.phrase("sample.excluded.\(number)"),
        runs: ["cases": [.claim(id: claim, [.text(cases)])], "reasons": wording.list(reasons)])
    ]
  }

  private mutating func sentence(_ name: String, _ cases: [CaseID], _ what: String) -> [Inline] {
    let of = Array(Set(inspection.plan.cases.map(\.id)).union(cases)).sorted()
    let claim = book.claim(plan: what, cases: cases, of: of)
    let number = cases.count == 1 ? "one" : "many"
    let pattern = wording.phrase("\(name).\(number)")
    let words = wording.counted("count.cases", cases.count)
    let begins = pattern.hasPrefix("{cases}")
    return wording.inlines(
      pattern: pattern, ["cases": .claim(id: claim, [.text(begins ? words.startingSentence : words)])])
  }
}

/// What became of the cases of a plan.
private struct SampleAccount {
  /// Those that were to be inspected from the beginning.
  let planned: [CaseID]
  /// Those of them that were not, by the reason given, the one of most cases first.
  let excluded: [(reason: String, cases: [CaseID])]
  /// Those that stood by and were inspected.
  let reserves: [CaseID]
  /// Those that were inspected without having been planned.
  let others: [CaseID]
  /// Those that were planned and neither inspected nor explained.
  let missing: [CaseID]

  var isAsPlanned: Bool { excluded.isEmpty && reserves.isEmpty && others.isEmpty && missing.isEmpty }

  init(plan: [PlannedCase], given: Set<CaseID>) {
    let own = plan.filter { !$0.isReserve }
    planned = own.map(\.id)
    reserves = plan.filter { $0.isReserve && given.contains($0.id) }.map(\.id)
    others = given.subtracting(plan.map(\.id)).sorted()
    missing = own.filter { $0.exclusion == nil && !given.contains($0.id) }.map(\.id)
    var reasons: [(reason: String, cases: [CaseID])] = []
    for one in own where !given.contains(one.id) {
      guard let reason = one.exclusion else { continue }
      if let place = reasons.firstIndex(where: { Array($0.reason.utf8) == Array(reason.utf8) }) {
        reasons[place].cases.append(one.id)
      } else {
        reasons.append((reason, [one.id]))
      }
    }
    let ranked = reasons.enumerated().sorted {
      ($1.element.cases.count, $0.offset) < ($0.element.cases.count, $1.offset)
    }
    excluded = ranked.map(\.element)
  }
}
