import InspectionModel

/// A blank answers file: every question as a comment, and a line for its answer that does nothing until it is filled in.
struct BlankAnswers {
  private let framework: Framework
  private let kind: RecordKind

  init(_ framework: Framework, _ kind: RecordKind) {
    (self.framework, self.kind) = (framework, kind)
  }

  /// The file.
  var text: String {
    let questions = framework.sections.flatMap { section -> [String] in
      ["", "# ==== \(section.number). \(section.title)"] + section.criteria.flatMap { lines(of: $0) }
    }
    let all = BlankAnswersWords.heading(framework, kind) + questions + BlankAnswersWords.ending
    return all.map { Self.oneLine($0) + "\n" }.joined()
  }

  private func lines(of criterion: Criterion) -> [String] {
    let questions = framework.questions.filter { $0.criterion == criterion.number }
    return ["", "# ---- \(criterion.number) \(criterion.title)", "# \(criterion.statement)"]
      + questions.flatMap { lines(of: $0) }
  }

  private func lines(of question: Question) -> [String] {
    let description = QuestionDescription(framework: framework, question: question)
    return ["", "# \(question.id)  \(question.text)"] + BlankAnswersWords.notes(description)
      + keys(question).map { "#\($0) = " }
  }

  /// The keys that are answered: of a grid its rows, of a phased question one for each phase.
  private func keys(_ question: Question) -> [Key] {
    let phases: [PhaseCode?] = question.isPhased ? framework.phases.map(\.code) : [nil]
    let rows: [RowCode?] = question.answer.rows.isEmpty ? [nil] : question.answer.rows.map(\.code)
    return phases.flatMap { phase in rows.map { Key(question.id, row: $0, phase: phase) } }
  }

  /// A line break in a text of the framework would make a line that is no comment.
  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
