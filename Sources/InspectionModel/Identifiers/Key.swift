/// What an answer is an answer to: a question, a row of a grid, and the phase where it is asked for each (design, section 5).
///
/// As text `1.1a2`, `1.2c1:police`, `2.1c3@custody`; a row of a grid that is asked for each phase is `QUESTION:ROW@PHASE`.
package struct Key: Identifier {
  /// The question.
  package let question: QuestionID
  /// The row, where the question is a grid.
  package let row: RowCode?
  /// The phase, where the question is asked for each.
  package let phase: PhaseCode?

  package init(_ question: QuestionID, row: RowCode? = nil, phase: PhaseCode? = nil) {
    self.question = question
    self.row = row
    self.phase = phase
  }

  package init?(_ text: String) {
    // A second sign of either kind is left within a code, where none may stand.
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: "@")) ?? bytes.count
    let middle = bytes[..<end].firstIndex(of: UInt8(ascii: ":")) ?? end
    let row = middle < end ? RowCode(String(decoding: bytes[middle + 1..<end], as: UTF8.self)) : nil
    let phase = end < bytes.count ? PhaseCode(String(decoding: bytes[end + 1..<bytes.count], as: UTF8.self)) : nil
    guard let question = QuestionID(String(decoding: bytes[..<middle], as: UTF8.self)) else { return nil }
    guard (row != nil) == (middle < end), (phase != nil) == (end < bytes.count) else { return nil }
    self.init(question, row: row, phase: phase)
  }

  package var text: String {
    question.text + (row.map { ":\($0.text)" } ?? "") + (phase.map { "@\($0.text)" } ?? "")
  }
}
