package import InspectionModel

/// One judgement as somebody recorded it, with what supports it: for the lead inspector alone.
package struct RecordedJudgement: Sendable, Equatable {
  /// The case or the interview.
  package let id: CaseID
  /// The key; of a grid one of its rows.
  package let key: Key
  /// Who judged.
  package let by: AssessorID
  /// Whether it settles what others judged differently.
  package let isResolution: Bool
  /// What was answered, as files code it.
  package let answer: String
  /// The reasons given for a `no`, as a list shows them.
  package let reasons: [String]
  /// The words to the reason that asks for words.
  package let other: String?
  /// What supports it, as it was typed; of a resolution why it was settled so.
  package let evidence: String?
  /// Whether the evidence may be quoted.
  package let isQuotable: Bool

  /// Whether the work was found insufficient.
  package var isInsufficient: Bool { answer == "no" }

  /// Whether there is anything to read.
  package var hasWords: Bool { evidence != nil || other != nil }
}

extension RecordedJudgement {
  init(_ entry: Entry, of id: CaseID, at slot: Int, answer: String, in index: FrameworkIndex) {
    let list = index.reasons(at: slot)
    let reasons = entry.reasons.map { code in list?.reasons.first { $0.code.text == code }?.label ?? code }
    self.init(
      id: id, key: index.keys.slots[slot].key, by: entry.id.by, isResolution: entry.kind == .resolve, answer: answer,
      reasons: reasons, other: Self.words(entry.other), evidence: Self.words(entry.evidence) ?? Self.words(entry.why),
      isQuotable: entry.quote != nil)
  }

  private static func words(_ text: String?) -> String? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }
}
