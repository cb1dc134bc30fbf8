package import InspectionModel

/// Where a dialogue stands: what the next line is an answer to.
package enum DialogueStep: Sendable {
  /// It has not begun.
  case notStarted
  /// The answer to the question at a slot; never of a grid as a whole, never in words.
  case question(slot: Int)
  /// The reasons for the first `no` that waits for them.
  case reasons(PendingAnswers)
  /// The words to the reason `other`, which is among the reasons of the first that waits.
  case otherWords(PendingAnswers)
  /// Words of several lines; those typed so far.
  case text(TextPurpose, lines: [String])
  /// Why answers stand that a soft check finds unusual; further checks that speak after it.
  case waiver(CheckInstance, then: [CheckInstance])
  /// What to do about what the review lists.
  case review([CompletionObstacle])
  /// The word that completes.
  case confirmComplete
  /// What to do with a case that is complete already.
  case complete
  /// Why a complete case is opened again.
  case reopening
  /// Nothing: the outside is saving.
  case saving(PendingSave)
  /// Whether to try again to save.
  case retrying(PendingSave)
  /// Nothing more.
  case finished(DialogueEnd)
}

/// What words of several lines are for.
package enum TextPurpose: Sendable, Equatable {
  /// They answer the question at a slot.
  case answer(slot: Int)
  /// They are the evidence of the judgement at a slot.
  case evidence(slot: Int)
  /// They are a note.
  case note(EntryKey, to: AssessorID?)
  /// They say what was seen: somebody in immediate danger.
  case concern
  /// They say what was done about it; what was seen.
  case concernDone(String)
}

/// Answers given together: nothing of them is recorded before the last has what it needs.
package struct PendingAnswers: Sendable, Equatable {
  /// An answer on its way.
  package struct Item: Sendable, Equatable {
    /// Its slot.
    package let slot: Int
    /// The answer.
    package var answer: DetailedAnswer
  }

  /// Those that have what they need.
  var ready: [Item] = []
  /// Those for which reasons are still to be asked, the next one first.
  package var waiting: [Item] = []

  /// All of them in the order of the slots.
  var all: [Item] { (ready + waiting).sorted { $0.slot < $1.slot } }
}

/// Something recorded that is not on disk yet.
package struct PendingSave: Sendable {
  /// The recorder as it will be.
  var recorder: Recorder
  /// The new entries.
  var entries: [Recorded]
  /// What follows when it is on disk.
  var then: AfterSave
}

/// What follows a save.
enum AfterSave: Sendable, Equatable {
  /// Answers at these slots: the checks, then the next question.
  case answered([Int])
  /// Answers at these slots, and an end.
  case answeredAndStop([Int])
  /// Something beside an answer, told in these words: back to where it was typed.
  case told(String)
  /// Evidence or a quote at a slot.
  case amended(Int)
  /// An answer taken back.
  case withdrawn(Int)
  /// A check waived; further ones that speak.
  case waived([CheckInstance])
  /// The assessment was declared complete.
  case completed
  /// It was opened again.
  case reopened
}
