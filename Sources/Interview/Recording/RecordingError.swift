package import InspectionModel

/// Why nothing was recorded.
///
/// What it carries are codes and rules of the framework, never what somebody typed into a case.
package enum RecordingError: Error, Equatable, Sendable {
  /// The framework has no such key; these come close.
  case unknownKey(candidates: [Key])
  /// The question is asked for each phase, or is a grid and answered row by row: one of these is meant.
  case incompleteKey(Key, choices: [Key])
  /// It does not apply to the case; it does where this holds.
  case doesNotApply(Key, because: ConditionInWords)
  /// Whether it applies is not known while these are not settled.
  case undecided(Key, waitsFor: [QuestionID])
  /// It cannot be answered so, but as the words say.
  case impossibleAnswer(Key, possible: PossibleAnswers)
  /// A reason is not in the question's list.
  case reasonNotOffered(Key, offered: [ReasonCode])
  /// The question has no list of reasons.
  case noReasonsAsked(Key)
  /// Reasons stand beside a `no` alone.
  case reasonsWithoutNo(Key)
  /// The reason `other` needs words.
  case otherWithoutWords(Key)
  /// Words to the reason `other`, which was not given.
  case wordsWithoutOther(Key)
  /// Evidence, reasons and quotes stand beside a judgement, and there is none.
  case noJudgement(Key)
  /// Only evidence can be quoted, and there is none.
  case quoteWithoutEvidence(Key)
  /// The framework has no such criterion.
  case unknownCriterion
  /// The assessment is complete: recording needs a recorded reopening (law 6).
  case caseIsComplete
  /// There is no own answer to take back.
  case nothingToWithdraw(Key)
  /// Nothing is to be settled there: the judgements do not differ.
  case notInConflict(Key)
  /// A reason must be given.
  case withoutWhy
  /// Words are needed where there are none.
  case withoutWords
  /// The framework has no such check, or it needs its phase.
  case unknownCheck(candidates: [CheckCode])
  /// A hard check cannot be waived: an answer must change.
  case hardCheckStands(CheckCode)
  /// The check has nothing against the answers.
  case checkDoesNotHold(CheckCode)
  /// The assessment cannot be declared complete yet.
  case cannotComplete([CompletionObstacle])
  /// The assessment is not complete: there is nothing to open again.
  case notComplete
  /// The case has no such entry.
  case unknownEntry
  /// Nothing that was typed can stand in a field of this name.
  case notRedactable(field: String)
  /// The fields do not make an entry; of a recorder's own making this cannot be.
  case malformedEntry
}
