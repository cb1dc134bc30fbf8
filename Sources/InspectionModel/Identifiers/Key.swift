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
    let atPhase = text.split(separator: "@", omittingEmptySubsequences: false)
    guard atPhase.count <= 2 else { return nil }
    let atRow = atPhase[0].split(separator: ":", omittingEmptySubsequences: false)
    guard atRow.count <= 2, let question = QuestionID(String(atRow[0])) else { return nil }
    let row = atRow.count == 2 ? RowCode(String(atRow[1])) : nil
    let phase = atPhase.count == 2 ? PhaseCode(String(atPhase[1])) : nil
    guard (row != nil) == (atRow.count == 2), (phase != nil) == (atPhase.count == 2) else { return nil }
    self.init(question, row: row, phase: phase)
  }

  package var text: String {
    question.text + (row.map { ":\($0.text)" } ?? "") + (phase.map { "@\($0.text)" } ?? "")
  }
}
