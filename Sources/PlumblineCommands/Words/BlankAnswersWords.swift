import InspectionModel

/// The comments of a blank answers file; what they say of questions is the framework's own.
enum BlankAnswersWords {
  static func heading(_ framework: Framework, _ kind: RecordKind) -> [String] {
    [
      "# \(framework.title), \(framework.edition): answers to type in.",
      "#",
      "# Write the reference and your code behind the two words below. To answer a question, take the # away before its",
      "# code and write the answer behind the =. Leave the # where a question does not apply or is not answered.",
      "# Words of several lines stand between `<<END` in place of the = and a line with END alone.",
      "# Further lines, such as evidence, notes and quotes: `plumbline help answers`.",
      "# Then: plumbline assess --answers FILE",
      "",
      "\(kind.rawValue) ",
      "by ",
      "#at 2012-01-17T10:00:00Z",
    ]
  }

  static let ending = [
    "",
    "# A child or anybody else in immediate danger: what was seen; whom you told, and when.",
    "#concern = ",
    "#done = ",
    "",
    "# If everything that applies is answered:",
    "#complete",
  ]

  static func notes(_ description: QuestionDescription) -> [String] {
    var lines: [String] = []
    if let condition = description.condition { lines.append("# Only where \(condition).") }
    let facts = [description.answer, description.need].compactMap(\.self).joined(separator: "; ")
    lines.append("# Answer: \(facts).\(isSeveral(description) ? " Several with commas: \(example(description))." : "")")
    lines += description.question.answer.options.map { "#   \($0.code)  \($0.label)" }
    lines += description.question.answer.rows.map { "#   :\($0.code)  \($0.label)" }
    if let list = description.reasons, description.question.answer.isJudgement {
      lines.append(
        "# After a no the reasons, such as `no: \(list.reasons.prefix(2).map(\.code.text).joined(separator: ", "))`:")
      lines += list.reasons.map { "#   \($0.code)  \($0.label)" }
    }
    return lines
  }

  private static func isSeveral(_ description: QuestionDescription) -> Bool {
    if case .choices = description.question.answer { true } else { false }
  }

  private static func example(_ description: QuestionDescription) -> String {
    description.question.answer.options.filter { !$0.isExclusive }.prefix(2).map(\.code.text).joined(separator: ", ")
  }
}
