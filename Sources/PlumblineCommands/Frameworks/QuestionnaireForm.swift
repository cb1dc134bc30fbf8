import Documents
import InspectionModel

/// A questionnaire to fill in by pen, for people who never saw one of these forms.
struct QuestionnaireForm {
  let questionnaire: Questionnaire
  let framework: Framework

  /// The form as a document; it holds no code that whoever fills it in would have to understand.
  var document: Document {
    let items = questionnaire.items.enumerated().flatMap { blocks($0.element, number: $0.offset + 1) }
    return Document(
      title: QuestionnaireFormWords.title(questionnaire), language: LanguageTag(rawValue: framework.language),
      blocks: questionnaire.introduction.map { .paragraph([.text($0)]) } + items + ending)
  }

  private func blocks(_ item: QuestionnaireItem, number: Int) -> [Block] {
    var line: [Inline] = []
    if let lead = item.lead { line += [.emphasis([.text(lead)]), .text(" ")] }
    line.append(.strong([.text("\(number). \(item.text)")]))
    let answer: [Block] =
      switch item.answer {
      case .yesNo, .yesNoNA: [boxes(yesNo(item))]
      case .choice(let options), .choices(let options, _): [boxes(options.map(\.label))]
      default: [.writingLines(3)]
      }
    return [.paragraph(line)] + answer
  }

  private func yesNo(_ item: QuestionnaireItem) -> [String] {
    QuestionnaireFormWords.yesNo + (item.answer == .yesNoNA ? [QuestionnaireFormWords.notApplicable] : [])
  }

  private func boxes(_ labels: [String]) -> Block {
    .list(List(.bulleted, lines: labels.map { [.tickBox, .text(" " + $0)] }))
  }

  private var ending: [Block] {
    [
      .paragraph([.strong([.text(QuestionnaireFormWords.ownWords)])]), .writingLines(4),
      .paragraph([.tickBox, .text(" " + questionnaire.consent)]),
    ]
  }

  /// The heading of the file that answers are typed into.
  var answersHeading: String {
    let coded = questionnaire.items.filter { !$0.codes.isEmpty }.map(\.id.text)
    return (["respondent"] + coded + ["quote", "about", "quotable"]).joined(separator: ",") + "\n"
  }
}
