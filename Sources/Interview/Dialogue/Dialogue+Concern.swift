/// Somebody in immediate danger can be flagged at any prompt, in the middle of whatever is being asked.
extension Dialogue {
  /// Asks what was seen, and remembers what was being asked.
  mutating func raiseConcern() {
    suspended = step
    askText(.concern)
  }

  /// Takes up again what was being asked when the concern was raised; whether there was anything.
  mutating func takeUpSuspended() -> Bool {
    guard let suspended else { return false }
    self.suspended = nil
    step = suspended
    say(DialogueWords.takenUp)
    promptAgain()
    return true
  }
}

extension DialogueStep {
  /// Whether a line raises a concern here, where the ordinary commands are not understood.
  ///
  /// Where words are typed, only `.concern` does: the bare word may be one of them.
  func raisesConcern(_ line: String) -> Bool {
    switch self {
    case .reasons, .review, .confirmComplete: ["concern", ".concern"].contains(line.trimmed.lowercased())
    case .text(.concern, _), .text(.concernDone, _): false
    case .otherWords, .text, .waiver, .reopening: line.trimmed.lowercased() == ".concern"
    default: false
    }
  }
}
