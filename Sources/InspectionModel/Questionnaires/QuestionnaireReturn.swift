/// The answers to one questionnaire that came back.
package struct QuestionnaireReturn: Sendable, Equatable {
  /// The questionnaire.
  package let questionnaire: QuestionnaireCode
  /// Everybody who filled it in, in the order of the file.
  package let respondents: [Respondent]

  package init(questionnaire: QuestionnaireCode, respondents: [Respondent]) {
    (self.questionnaire, self.respondents) = (questionnaire, respondents)
  }
}

/// What one of those said who filled in a questionnaire; who it was, nobody knows.
package struct Respondent: Sendable, Equatable {
  /// What tells them apart in their file; never in a draft.
  package let id: CaseID
  /// The codes of the answers to each item that was answered with codes.
  package let answers: [QuestionID: [String]]
  /// Their own words, where they may be printed.
  package let quotation: Quotation?

  /// Words that may be printed.
  package struct Quotation: Sendable, Equatable {
    /// The words.
    package let words: String
    /// The item that they speak of; nil where they speak of everything.
    package let item: QuestionID?

    package init(words: String, item: QuestionID? = nil) {
      (self.words, self.item) = (words, item)
    }
  }

  package init(id: CaseID, answers: [QuestionID: [String]], quotation: Quotation? = nil) {
    (self.id, self.answers, self.quotation) = (id, answers, quotation)
  }

  /// Whether a condition holds over these answers; a comparison with an item that was not answered is false.
  package func fulfils(_ condition: Condition?) -> Bool {
    guard let condition else { return true }
    switch condition {
    case .compare(let item, let comparison): return passes(comparison, answers[item] ?? [])
    case .phase: return false
    case .not(let inner): return !fulfils(inner)
    case .all(let parts): return parts.allSatisfy { fulfils($0) }
    case .any(let parts): return parts.contains { fulfils($0) }
    }
  }

  private func passes(_ comparison: Condition.Comparison, _ given: [String]) -> Bool {
    switch comparison {
    case .isEqual(let code): given == [code.text]
    case .isNot(let code): !given.isEmpty && given != [code.text]
    case .isOneOf(let codes): given.count == 1 && codes.contains { given.contains($0.text) }
    case .has(let option): given.contains(option.text)
    case .atLeast, .atMost: false
    }
  }
}
