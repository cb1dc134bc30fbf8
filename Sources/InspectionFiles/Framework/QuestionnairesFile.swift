import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `questionnaires.json`: what service users are asked, and how a report speaks of what they said.
///
/// A framework without questionnaires has no such file.
enum QuestionnairesFile {
  static let name = "questionnaires.json"
  private static let form = FileForm(format: "plumbline.questionnaires", name: "a file of questionnaires")

  static func read(_ source: inout FrameworkSource) -> (words: [ShareWord], questionnaires: [Questionnaire]) {
    guard source.has(name),
      let reader = source.open(source.path(name), as: form, fields: ["words", "questionnaires"])
    else { return ([], []) }
    var words: [ShareWord] = []
    for part in reader.parts("words", fields: ["from", "above", "word"]) {
      source.note("share word", "\(words.count + 1)", at: part)
      if let word = shareWord(part) { words.append(word) }
    }
    var questionnaires: [Questionnaire] = []
    let fields = ["code", "title", "respondents", "opening", "introduction", "consent", "items"]
    for part in reader.parts("questionnaires", fields: fields) {
      guard let questionnaire = questionnaire(part) else { continue }
      source.note("questionnaire", questionnaire.code.text, at: part)
      questionnaires.append(questionnaire)
    }
    return (words, questionnaires)
  }

  private static func shareWord(_ reader: FieldReader) -> ShareWord? {
    let isAbove = reader.has("above")
    let bound = reader.value(isAbove ? "above" : "from", as: .fraction) { $0.string.flatMap(fraction) }
    guard let bound, let word = reader.line("word") else { return nil }
    return ShareWord(bound.numerator, of: bound.denominator, isAbove: isAbove, word: word)
  }

  /// The two whole numbers of `9/10`, from 0 to 100.
  private static func fraction(_ text: String) -> (numerator: Int, denominator: Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let numerator = parts[0], let denominator = parts[1] else { return nil }
    return (0...100).contains(numerator) && (1...100).contains(denominator) ? (numerator, denominator) : nil
  }

  private static func questionnaire(_ reader: FieldReader) -> Questionnaire? {
    let code: QuestionnaireCode? = reader.identifier("code")
    let title = reader.line("title")
    let respondents = reader.line("respondents")
    let opening = reader.part("opening", fields: ["one", "many"])
    let (one, many) = (opening?.line("one"), opening?.line("many"))
    let introduction = reader.lines("introduction")
    let consent = reader.line("consent")
    let items = reader.elements("items").compactMap { element -> QuestionnaireItem? in
      guard let object = element.value.object else {
        reader.problems.report(.fieldMustBe("items", .object), at: element.path)
        return nil
      }
      return item(FieldReader(object: object, at: element.place, problems: reader.problems))
    }
    guard let code, let title, let respondents, let one, let many, let consent else { return nil }
    var questionnaire = Questionnaire(code: code, title: title, respondents: respondents)
    (questionnaire.openingOne, questionnaire.openingMany) = (one, many)
    (questionnaire.introduction, questionnaire.consent, questionnaire.items) = (introduction, consent, items)
    return questionnaire
  }

  private enum TypeName: String, CaseIterable {
    case yesNo = "yes-no"
    case yesNoNA = "yes-no-na"
    case choice
    case choices
    case text
  }

  private static let itemFields = ["code", "text", "answer", "when", "lead", "sentence", "of", "counts"]

  private static func item(_ reader: FieldReader) -> QuestionnaireItem? {
    let id: QuestionID? = reader.identifier("code")
    let text = reader.line("text")
    guard let type: TypeName = reader.word("answer") else { return nil }
    reader.refuseFields(except: itemFields, type == .choice || type == .choices ? ["options"] : [])
    guard let id, let text else { return nil }
    var item = QuestionnaireItem(id: id, text: text, answer: answer(type, reader))
    item.condition = reader.condition("when", .optional)
    // Nobody who fills in a form is to read a condition.
    item.lead = reader.line("lead", reader.has("when") ? .required : .optional)
    item.sentence = reader.line("sentence", .optional)
    item.group = reader.line("of", .optional)
    item.counted = reader.identifiers("counts", .optional)
    return item
  }

  private static func answer(_ type: TypeName, _ reader: FieldReader) -> AnswerType {
    func options() -> [Option] {
      reader.parts("options", fields: ["code", "label"]).compactMap { part in
        guard let code: OptionCode = part.identifier("code"), let label = part.line("label") else { return nil }
        return Option(code: code, label: label)
      }
    }
    return switch type {
    case .yesNo: .yesNo
    case .yesNoNA: .yesNoNA
    case .choice: .choice(options())
    case .choices: .choices(options(), atLeast: 0)
    case .text: .text
    }
  }
}
