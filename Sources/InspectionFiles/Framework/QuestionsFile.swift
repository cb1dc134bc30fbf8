import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `questions/CRITERION.json`: the questions of one criterion, in asking order.
enum QuestionsFile {
  private static let form = FileForm(format: "plumbline.questions", name: "a file of questions")

  static func read(
    _ criterion: CriterionNumber, publishesScores: Bool, _ source: inout FrameworkSource
  ) -> [Question] {
    let path = source.path("questions", "\(criterion.text).json")
    let need = FrameworkSource.Need.named("criterion", criterion.text)
    guard let reader = source.open(path, as: form, fields: ["criterion", "questions"], need) else { return [] }
    if let found: CriterionNumber = reader.identifier("criterion"), found != criterion {
      reader.problems.report(.otherCriterion(found, expected: criterion), at: [.key("criterion")])
    }
    var questions: [Question] = []
    for element in reader.elements("questions") {
      guard let object = element.value.object else {
        reader.problems.report(.fieldMustBe("questions", .object), at: element.path)
        continue
      }
      let part = FieldReader(object: object, at: element.place, problems: reader.problems)
      guard let question = QuestionReader(part).read(of: criterion) else { continue }
      source.note("question", question.id.text, at: part)
      questions.append(question)
    }
    return questions
  }
}

/// Reads one question of a framework.
private struct QuestionReader {
  private let reader: FieldReader

  /// The types of answer, as files name them.
  private enum TypeName: String, CaseIterable {
    case yesNo = "yes-no"
    case yesNoNA = "yes-no-na"
    case choice
    case choices
    case number
    case date
    case text
    case grid

    /// The fields that only questions of this type have.
    var fields: [String] {
      switch self {
      case .yesNo, .yesNoNA: []
      case .choice: ["options"]
      case .choices: ["options", "atLeast"]
      case .number: ["from", "to"]
      case .grid: ["rows"]
      case .date, .text: []
      }
    }
  }

  private static let fields = [
    "id", "text", "answer", "phased", "when", "scored", "key", "themes", "reasons", "required", "requiredWhenAnyNoIn",
    "guidance", "basis", "patterns",
  ]

  init(_ reader: FieldReader) {
    self.reader = reader
  }

  func read(of criterion: CriterionNumber) -> Question? {
    let id: QuestionID? = reader.identifier("id")
    let text = reader.line("text")
    guard let typeName: TypeName = reader.word("answer") else { return nil }
    reader.refuseFields(except: Self.fields, typeName.fields)
    guard let id, let text, let answer = answerType(typeName) else { return nil }
    var question = Question(id: id, criterion: criterion, text: text, answer: answer)
    question.isPhased = reader.truth("phased", .optional) ?? false
    question.condition = reader.condition("when", .optional)
    question.isScored = reader.truth("scored", .optional) ?? false
    question.isKey = reader.truth("key", .optional) ?? false
    question.themes = reader.identifiers("themes", .optional)
    question.reasons = reader.identifier("reasons", .optional)
    question.requirement = requirement()
    question.guidance = reader.lines("guidance", .optional)
    question.patterns = patterns()
    _ = reader.value("basis", .optional, as: .oneOf(["inferred"])) { $0.string == "inferred" ? true : nil }
    return question
  }

  private func answerType(_ name: TypeName) -> AnswerType? {
    switch name {
    case .yesNo: .yesNo
    case .yesNoNA: .yesNoNA
    case .date: .date
    case .text: .text
    case .choice: .choice(options())
    case .choices: .choices(options(), atLeast: reader.number("atLeast", .optional, in: 0...64) ?? 1)
    case .grid: .grid(rows())
    case .number: range().map(AnswerType.number)
    }
  }

  private func options() -> [Option] {
    reader.parts("options", fields: ["code", "label", "exclusive"]).compactMap { part in
      guard let code: OptionCode = part.identifier("code"), let label = part.line("label") else { return nil }
      return Option(code: code, label: label, isExclusive: part.truth("exclusive", .optional) ?? false)
    }
  }

  private func rows() -> [GridRow] {
    reader.parts("rows", fields: ["code", "label"]).compactMap { part in
      guard let code: RowCode = part.identifier("code"), let label = part.line("label") else { return nil }
      return GridRow(code: code, label: label)
    }
  }

  private func range() -> ClosedRange<Int>? {
    let from = reader.has("from") ? reader.number("from") : 0
    let to = reader.has("to") ? reader.number("to") : .max
    guard let from, let to else { return nil }
    guard from <= to else {
      reader.problems.report(.fieldMustBe("to", .wholeNumber(from...Int.max)), at: reader.path.key("to"))
      return nil
    }
    return from...to
  }

  private func requirement() -> Question.Requirement {
    let isRequired = reader.truth("required", .optional) ?? true
    if let criterion: CriterionNumber = reader.identifier("requiredWhenAnyNoIn", .optional) {
      return .whenAnyNo(in: criterion)
    }
    return isRequired ? .always : .never
  }

  private func patterns() -> SentencePatterns? {
    guard let part = reader.part("patterns", .optional, fields: ["strength", "improvement", "shortfall"]),
      let strength = part.line("strength"), let improvement = part.line("improvement"),
      let shortfall = part.line("shortfall")
    else { return nil }
    return SentencePatterns(strength: strength, improvement: improvement, shortfall: shortfall)
  }
}
