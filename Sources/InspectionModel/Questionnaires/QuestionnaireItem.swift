/// One question of a questionnaire.
package struct QuestionnaireItem: Sendable, Equatable {
  /// Its code, which heads its column in the file of answers.
  package var id: QuestionID
  /// The question, in words that those can read who fill it in.
  package var text: String
  /// What may be answered: yes or no, with not applicable or without, one or several of some options, or words.
  package var answer: AnswerType
  /// Whom it is for, by earlier answers; nil means everybody.
  package var condition: Condition?
  /// The condition as the form words it, `If you have a plan:`; there exactly where there is a condition.
  package var lead: String?
  /// What a report says of it, with the slot `{share}` or `{options}`; nil where it never does.
  package var sentence: String?
  /// Whose share it is, in the plural, `those with a plan`; nil means all who fill in the questionnaire.
  package var group: String?
  /// The answers that the share counts; yes, unless others are named.
  package var counted: [Code<Answer>]

  package init(id: QuestionID, text: String, answer: AnswerType) {
    (self.id, self.text, self.answer) = (id, text, answer)
    (condition, lead, sentence, group, counted) = (nil, nil, nil, nil, [])
  }

  /// The codes that can be answered; none where it is answered in words.
  package var codes: [String] {
    switch answer {
    case .yesNo: ["yes", "no"]
    case .yesNoNA: ["yes", "no", "na"]
    default: answer.options.map(\.code.text)
    }
  }

  /// Whether several answers may be given at once.
  package var takesSeveral: Bool {
    if case .choices = answer { true } else { false }
  }
}
