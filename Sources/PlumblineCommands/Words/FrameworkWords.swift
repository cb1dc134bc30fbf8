import Arguments
import Diagnostics
import InspectionModel

/// What `plumbline framework show` shows.
struct FrameworkWords {
  private let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  /// Everything that is asked, in asking order.
  var whole: String {
    "\(framework.edition) \(framework.title) (\(framework.language))\n\(counts)\n"
      + framework.sections.map(text).joined()
  }

  private var counts: String {
    let scored = framework.questions.count(where: \.isScored)
    let bands = framework.bands.map { "\($0.code) from \($0.from)%" }.joined(separator: ", ")
    let themes = framework.themes.map { "\($0.title) (\($0.code))" }.joined(separator: ", ")
    return CommandWords.count(framework.questions.count, "question", "questions") + ", \(scored) of them scored.\n"
      + (themes.isEmpty ? "" : "Themes: \(themes).\n") + (bands.isEmpty ? "" : "Bands: \(bands).\n")
  }

  private func text(_ section: Section) -> String {
    let kind =
      switch section.kind {
      case .scored: "scored"
      case .context: "facts"
      case .interview: "interview"
      }
    return "Section \(section.number). \(section.title) (\(kind))\n\n" + section.criteria.map(text).joined()
  }

  private func text(_ criterion: Criterion) -> String {
    let questions = framework.questions.filter { $0.criterion == criterion.number }
    return "\(criterion.number) \(criterion.title)\n  \(criterion.statement)\n\n"
      + questions.map { text($0, isWhole: false) + "\n" }.joined()
  }

  /// One question with everything that belongs to it.
  func alone(_ question: Question) -> String {
    let criterion = framework.criterion(question.criterion)
    return (criterion.map { "\($0.number) \($0.title)\n  \($0.statement)\n\n" } ?? "")
      + text(question, isWhole: true)
  }

  private func text(_ question: Question, isWhole: Bool) -> String {
    let description = QuestionDescription(framework: framework, question: question)
    var lines = ["  \(question.id)  \(question.text)"]
    let facts = [description.answer, description.counting, description.need, description.parts]
    lines.append("    Answer: \(facts.compactMap(\.self).joined(separator: "; ")).")
    lines += question.answer.options.map { "      \($0.code)  \($0.label)\($0.isExclusive ? " (stands alone)" : "")" }
    lines += question.answer.rows.map { "      \($0.code)  \($0.label)" }
    if let condition = description.condition { lines.append("    Asked where \(condition).") }
    if isWhole, let condition = question.condition { lines.append("    Condition: `\(condition.text)`") }
    lines += reasons(description, isWhole)
    lines += question.guidance.map { "    Guidance: \($0)" }
    if isWhole { lines += surroundings(description) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func reasons(_ description: QuestionDescription, _ isWhole: Bool) -> [String] {
    guard let list = description.reasons else { return [] }
    guard isWhole else {
      return ["    After a no (\(list.code)): \(list.reasons.map(\.code.text).joined(separator: ", "))."]
    }
    return ["    After a no, from the list \(list.code):"]
      + list.reasons.map { reason in
        "      \(reason.code)  \(reason.label)\(reason.label == reason.clause ? "" : "; in a sentence: \(reason.clause)")"
      }
  }

  private func surroundings(_ description: QuestionDescription) -> [String] {
    var lines: [String] = []
    if let patterns = description.question.patterns {
      lines += [
        "    As a strength: \(patterns.strength)", "    As an area for improvement: \(patterns.improvement)",
        "    Told by the shortfall: \(patterns.shortfall)",
      ]
    }
    let dependents = description.dependents.map(\.text)
    if !dependents.isEmpty { lines.append("    On it hang: \(dependents.joined(separator: ", ")).") }
    for check in description.checks {
      lines.append("    Check \(check.code) (\(check.kind.rawValue)): \(check.message)")
    }
    for rule in description.recommendations { lines.append("    Recommendation \(rule.code): \(rule.text)") }
    return lines
  }
}

extension Diagnostic {
  static func noInterviewSections(_ framework: FrameworkEdition) -> Diagnostic {
    Diagnostic(
      "nothing-to-print", "the framework '\(framework)' has no questions of this kind", safe: "Nothing was written.",
      remedy:
        "look with `plumbline framework show` for what it asks; `--interview` prints the questions for staff alone.")
  }

  static func noSuchQuestion(_ name: String, in framework: Framework) -> Diagnostic {
    let suggestions = EditDistance.suggestions(for: name, among: framework.questions.map(\.id.text))
    return Diagnostic(
      "no-such-question", "the framework '\(framework.edition)' has no question '\(name)'",
      remedy: (EditDistance.question(suggestions).map { "\($0) " } ?? "")
        + "`plumbline framework show \(framework.edition.id)` lists all.")
  }
}
