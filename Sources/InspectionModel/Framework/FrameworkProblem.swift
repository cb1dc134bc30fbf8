package import StrictJSON

/// Something wrong with a framework, found before anybody works with it.
///
/// `FrameworkValidation` finds what makes it unusable, `FrameworkReview` what its author will not have meant.
package struct FrameworkProblem: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// Two things of a kind go by one code.
    case duplicate(what: String, code: String)
    /// A code is named that nothing has; things of the kind have these.
    case unknown(what: String, code: String, among: [String])
    /// A code means something of its own in case files.
    case reserved(code: String)
    /// A condition could not be read.
    case syntax(ConditionSyntaxError)
    /// A condition refers to the question itself or to a later one.
    case forwardReference(QuestionID)
    /// A condition of a question that is asked once refers to one that is asked for each phase.
    case phasedReference(QuestionID)
    /// A condition compares a question with something that cannot be its answer, which is of this type.
    case impossibleComparison(QuestionID, Condition.Comparison, AnswerType)
    /// Phases are used, but no question says which phases a case has, or it does not offer this one.
    case phaseNotOffered(String)
    /// A scored question has no yes and no.
    case scoredWithoutJudgement
    /// A key question has no theme.
    case keyWithoutTheme
    /// A list is longer than can be told apart.
    case tooMany(what: String, most: Int)
    /// A list that needs something is empty.
    case empty(what: String)
    /// A band begins where the one before it begins, or above, so that the two overlap.
    case bandNotBelow(before: Code<Band>)
    /// The lowest band begins above 0, so that the scores below it have none.
    case bandGap(below: Int)
    /// More options must be chosen than there are.
    case tooManyWanted(Int)
    /// A sentence pattern has a slot that nothing fills; these would be filled.
    case unknownSlot(String, among: [String])
    /// A sentence pattern lacks a slot without which it would say nothing, or the same of several phases or rows.
    case missingSlot(String)
    /// The question of a characteristic puts cases into no groups, so that there is nothing to count.
    case withoutGroups(QuestionID, Grouplessness)
    /// The code of a characteristic stands for something else where scores are set out by it.
    case takenCharacteristic(String)
    /// The table of quantities has a fault of its own.
    case quantity(QuantityProblem)
    /// Something about cases refers to an interview, or the other way round.
    case acrossRecords(what: String)
    /// A question of an interview is scored, and only judgements of cases are.
    case scoredInterview
    /// A check names a last question that is not the last it refers to.
    case wrongLastQuestion(expected: QuestionID)
    /// A condition excludes itself: these parts of it can never be true together.
    case contradiction(Condition)
    /// A question is never asked, because the conditions of these questions exclude its own.
    case neverAsked(because: [QuestionID])
    /// One of the ways in which a condition could be true can never be.
    case deadPart(Condition)
    /// No answers make a check speak.
    case neverSpeaks
    /// A hard check speaks whatever is answered, so that no case can be completed.
    case alwaysSpeaks
    /// A recommendation can never be made.
    case neverRecommended(Silence)
    /// Something is defined that nothing refers to.
    case unused(what: String)
    /// No report uses a phrase of this name; these, which the wording lacks, it would use.
    case unusedPhrase(String, lacking: [String])
    /// A section has no criteria, or a criterion no questions.
    case without(what: String)
    /// A theme has no key question, and so never a score.
    case themeWithoutKey
    /// A scored question has no patterns, and so never makes a finding.
    case withoutPatterns
    /// A scored question has no list of reasons, so that a `no` is never explained.
    case withoutReasons
    /// A phrase of the report has a slot that nothing fills.
    case unfilledSlot(String)
    /// A language that the framework declares lacks the text of this address, or the layout of this name.
    case untranslated(String, LanguageCode)
    /// A translation has a text for something that the framework does not have.
    case strayTranslation(String)
    /// A translation of a pattern has other slots than the pattern.
    case otherSlots(missing: [String], added: [String])
  }

  /// Why a question puts cases into no groups.
  package enum Grouplessness: Sendable, Equatable {
    /// Every case has words of its own.
    case words
    /// It is asked for each phase, and a case can have an answer for each.
    case phased
  }

  /// Why a recommendation can never be made.
  package enum Silence: Sendable, Equatable {
    /// No share is below 0.
    case belowNothing
    /// None of its keys is ever judged yes or no.
    case nothingJudged
  }

  /// What it is about: `question 1.1a2`, `check screening-quality`.
  package let subject: String
  /// Which one, where several things go by the subject's name; the first is 0.
  package let occurrence: Int
  /// The way from the subject to what is wrong, as in its file.
  package let field: JSONPath
  /// What is wrong.
  package let kind: Kind

  package init(_ subject: String, occurrence: Int = 0, at field: JSONPath = [], _ kind: Kind) {
    self.subject = subject
    self.occurrence = occurrence
    self.field = field
    self.kind = kind
  }
}

extension FrameworkProblem.Kind {
  /// Whether the framework can be used all the same, though its author will hardly have meant it so.
  package var isAdvice: Bool {
    switch self {
    case .deadPart, .neverSpeaks, .neverRecommended, .unused, .unusedPhrase, .without, .themeWithoutKey,
      .withoutPatterns,
      .withoutReasons, .unfilledSlot, .takenCharacteristic, .untranslated, .strayTranslation, .otherSlots,
      .quantity(.neverSaid):
      true
    default: false
    }
  }

  /// Whether it holds even where other parts of the framework could not be read.
  ///
  /// An unknown question, say, may only be one whose file has a comma too many.
  package var standsAlone: Bool {
    switch self {
    case .duplicate, .reserved, .syntax, .forwardReference, .phasedReference, .impossibleComparison,
      .scoredWithoutJudgement, .keyWithoutTheme, .tooMany, .bandNotBelow, .bandGap, .tooManyWanted, .unknownSlot,
      .missingSlot, .quantity:
      true
    default: false
    }
  }
}
