package import InspectionModel

extension CaseGroup {
  /// What the group is called in a table.
  ///
  /// `question` is the one whose answers the groups are; it is not needed for assessors and phases.
  package func title(in framework: Framework, question: QuestionID? = nil) -> String {
    switch self {
    case .assessor(let assessor): assessor.text
    case .phase(let place): framework.phases[place].label
    case .option(let place):
      question.flatMap(framework.question)?.answer.options[place].label ?? String(place + 1)
    case .number(let number): String(number)
    case .date(let date): date.text
    case .judgement(.yes): framework.answerLabels.yes
    case .judgement(.no): framework.answerLabels.no
    case .judgement: framework.answerLabels.notApplicable
    case .words: "answered in words"
    case .unanswered: "not answered"
    }
  }
}
