package import InspectionModel

/// Something that waits for the lead inspector's decision, as the dialogue shows it.
package struct DecidingItem: Sendable, Equatable {
  /// What is to be decided about it.
  package enum Matter: Sendable, Equatable {
    /// Whether a finding that is neither strength nor weakness is said, and as what.
    case undecided
    /// Whether a decision still holds now that its figures are others; the side of a finding, nil of a recommendation.
    case moved(FindingSide?)
    /// Whether what was decided about something that is no more can go.
    case withoutSubject
    /// As which coded reason typed words count.
    case typedReason([Reason])
  }

  /// The address that decisions name it by.
  package let address: String
  /// What is to be decided.
  package let matter: Matter
  /// What it says and rests on, line by line.
  package let lines: [String]

  package init(address: String, matter: Matter, lines: [String]) {
    (self.address, self.matter, self.lines) = (address, matter, lines)
  }
}

/// What somebody decided in the dialogue.
package enum DecidingChoice: Sendable, Equatable {
  /// An undecided finding is said, on this side.
  case keep(FindingSide)
  /// What was decided holds on the new figures too.
  case confirm
  /// It is not said, and why.
  case drop(why: String)
  /// It is said in these words, on this side, and why.
  case reword(String, FindingSide?, why: String)
  /// What was decided is void.
  case undo
  /// The words count as this reason.
  case map(ReasonCode)
}

/// What reaches the dialogue from outside.
package enum DecidingInput: Sendable, Equatable {
  /// A line that was typed, without its end.
  case line(String)
  /// A line that the reader refused, and why, as a whole sentence.
  case refused(String)
  /// There is no more input.
  case endOfInput
  /// Somebody interrupted (Ctrl-C).
  case interrupted
  /// What was to be recorded is on disk.
  case saved
  /// It could not be saved; why, in whole sentences.
  case saveFailed(String)
}

/// What the dialogue asks the outside to do, in order.
package enum DecidingOutput: Sendable, Equatable {
  /// Show a line.
  case say(String)
  /// Show this without a line break and read a line.
  case prompt(String)
  /// Record a choice about an address durably; then go on with `.saved` or `.saveFailed`.
  case record(String, DecidingChoice)
  /// Nothing more comes.
  case finish(DialogueEnd)
}
