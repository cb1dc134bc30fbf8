/// Something that makes a framework unusable, found before anybody works with it.
package struct FrameworkProblem: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// Two things of a kind go by one code.
    case duplicate(what: String, code: String)
    /// A code is named that nothing has.
    case unknown(what: String, code: String)
    /// A code means something of its own in case files.
    case reserved(code: String)
    /// A condition could not be read.
    case syntax(ConditionSyntaxError)
    /// A condition refers to the question itself or to a later one.
    case forwardReference(QuestionID)
    /// A condition of a question that is asked once refers to one that is asked for each phase.
    case phasedReference(QuestionID)
    /// A condition compares a question with something that cannot be its answer.
    case impossibleComparison(QuestionID, String)
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
    /// The bands do not begin at falling percentages that end with 0.
    case bandsNotFalling
    /// A sentence pattern has a slot that nothing fills.
    case unknownSlot(String)
    /// A sentence pattern lacks a slot without which it would say nothing, or the same of several phases or rows.
    case missingSlot(String)
    /// Something about cases refers to an interview, or the other way round.
    case acrossRecords(what: String)
    /// A question of an interview is scored, and only judgements of cases are.
    case scoredInterview
    /// A check names a last question that is not the last it refers to.
    case wrongLastQuestion(expected: QuestionID)
  }

  /// Where it stands: `question 1.1a2`, `check screening-quality`.
  package let subject: String
  /// What is wrong.
  package let kind: Kind

  package init(_ subject: String, _ kind: Kind) {
    self.subject = subject
    self.kind = kind
  }
}
