package import InspectionModel

/// What reaches a dialogue from outside.
package enum DialogueInput: Sendable, Equatable {
  /// A line that was typed, without its end.
  case line(String)
  /// A line that the reader refused, and why, as a whole sentence: it never reached the dialogue.
  case refused(String)
  /// There is no more input.
  case endOfInput
  /// Somebody interrupted (Ctrl-C).
  case interrupted
  /// What was to be saved is on disk; the case as it stands there now, others' entries included.
  case saved(CaseRecord)
  /// It could not be saved; why, in whole sentences.
  case saveFailed(String)
}

/// What a dialogue asks the outside to do, in order.
package enum DialogueOutput: Sendable, Equatable {
  /// Show a line.
  case say(String)
  /// Show this without a line break and read a line.
  case prompt(String)
  /// Save the case, which has these new entries, durably; then go on with `.saved` or `.saveFailed`.
  case save([Recorded], CaseRecord)
  /// Nothing more comes.
  case finish(DialogueEnd)
}

/// Why a dialogue ended.
///
/// Everything recorded is saved, whichever it is.
package enum DialogueEnd: Sendable, Equatable {
  /// The assessor stopped.
  case stopped
  /// The assessor declared the assessment complete.
  case completed
  /// The input ended.
  case endOfInput
  /// The assessor interrupted twice.
  case interrupted
  /// Input that comes from no terminal was refused too often.
  case refusedTooOften
}
