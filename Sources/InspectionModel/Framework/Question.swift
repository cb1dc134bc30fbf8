/// A question asked of each case.
package struct Question: Sendable, Equatable {
  /// Its code, `1.1a2`.
  package var id: QuestionID
  /// The criterion that it belongs to; a scored question counts for this one alone.
  package var criterion: CriterionNumber
  /// The question as it is asked.
  package var text: String
  /// What may be answered.
  package var answer: AnswerType
  /// Whether it is asked once for each phase of the case.
  package var isPhased = false
  /// When it is asked; nil means always.
  package var condition: Condition?
  /// Whether its answers are judgements that count.
  package var isScored = false
  /// Whether it counts for its themes.
  package var isKey = false
  /// The themes that it belongs to.
  package var themes: [ThemeCode] = []
  /// The reasons asked for after a `no`.
  package var reasons: ReasonListCode?
  /// Whether a case can be complete without an answer.
  package var requirement = Requirement.always
  /// What counts as which answer, line by line.
  package var guidance: [String] = []
  /// How a draft report speaks of it; nil where it never does.
  package var patterns: SentencePatterns?

  package init(id: QuestionID, criterion: CriterionNumber, text: String, answer: AnswerType) {
    self.id = id
    self.criterion = criterion
    self.text = text
    self.answer = answer
  }

  /// When a case cannot be complete without an answer.
  package enum Requirement: Sendable, Equatable {
    /// Always.
    case always
    /// Never.
    case never
    /// When any scored question of the criterion, or a row of a scored grid of it, is answered `no`.
    case whenAnyNo(in: CriterionNumber)
  }
}
