package import Documents
package import InspectionModel

/// A draft report, with everything that stands behind it and everything that it still lacks.
package struct Draft: Sendable {
  /// What is delivered.
  ///
  /// It names no case and no assessor, and holds no evidence that was not marked quotable.
  package let document: Document
  /// What a page with the document on it says of itself, in the document's language.
  package let pageWords: HTMLWords
  /// What each figure in it rests on, in the order of the document, and each count of a characteristic that it hides; for the
  /// evidence file, never for the service.
  package let claims: [Claim]
  /// What it finds, listed in it or not, by criterion in the framework's order.
  package let findings: [Finding]
  /// What the figures call for, recommended or not.
  package let recommendations: [Recommendation]
  /// What became of each rule for recommendations, made or not, in the order in which recommendations are offered.
  package let rules: [RuleStanding]
  /// What it says and recommends in the end, after the lead inspector's decisions.
  package let decided: DecidedDraft
  /// The parts that a person must still write, in the order of the document, each once.
  package let unfilledSlots: [UnfilledSlot]
  /// What the lead inspector should look at.
  package let cautions: [DraftCaution]
}

/// Something about a draft that the lead inspector should look at.
package enum DraftCaution: Sendable, Hashable {
  /// A quotable text was left out, because it names a case or an assessor.
  case quotationNamesSomebody(CriterionNumber)
  /// Words from a questionnaire were left out, because they name a case, an assessor or a respondent by code.
  case respondentNamesSomebody(QuestionnaireCode)
  /// The reason for leaving a case out of the sample was not printed, because it names somebody by code.
  case exclusionNamesSomebody
  /// The framework's wording lacks a phrase; the draft shows its name in brackets.
  case missingPhrase(String)
  /// A table of this characteristic shows a group of one or two cases, in which a child could be recognised; only where the
  /// framework hides no small counts.
  case fewInGroup(String)
  /// One judgement more, or one fewer, would change the side of these findings, by their addresses.
  case findingsHangOnOneCase([String])
  /// The layout has a table of other areas, and the inspection has no figures for it.
  case noComparators
  /// Something was decided on other figures than there are now.
  case decisionMoved(MovedDecision)
  /// Something was decided about a finding or a recommendation that there is no more, or no longer where it was moved to.
  case decisionWithoutSubject(String)
  /// Words that were decided on are not used, because they name a case or an assessor.
  case wordsNameSomebody(String)
  /// Words that were decided on are not used, because they are in another language.
  case wordsInOtherLanguage(String)
}

/// How a draft is made.
package struct DraftOptions: Sendable {
  /// Only scores, findings and recommendations, as at the end of fieldwork.
  package var findingsOnly: Bool
  /// Whether it is the final report, without the note about its state.
  package var isFinal: Bool
  /// How many files were left out of the sample.
  package var filesLeftOut: Int
  /// Its language, where that is not the framework's own.
  package var language: String?

  package init(findingsOnly: Bool = false, isFinal: Bool = false, filesLeftOut: Int = 0, language: String? = nil) {
    (self.findingsOnly, self.isFinal, self.filesLeftOut) = (findingsOnly, isFinal, filesLeftOut)
    self.language = language
  }
}
