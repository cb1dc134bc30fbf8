import InspectionModel

/// What the dialogue over decisions says.
enum DecidingWords {
  static func greeting(_ count: Int) -> String {
    let things = count == 1 ? "One thing waits" : "\(count) things wait"
    return "\(things) for a decision. Each is saved at once; Enter leaves one as it is, ? explains, q stops."
  }

  static func heading(_ item: DecidingItem, _ number: Int, of count: Int) -> String {
    let matter =
      switch item.matter {
      case .undecided: "neither strength nor weakness"
      case .moved: "its figures have moved since it was decided on"
      case .withoutSubject: "decided about, and no longer there"
      case .typedReason: "typed as another reason"
      }
    return "\(number) of \(count) [\(item.address)] \(matter)"
  }

  static func prompt(_ matter: DecidingItem.Matter) -> String {
    switch matter {
    case .undecided: "s strength, i improvement, d drop, r reword, Enter, q: "
    case .moved: "k still holds, d drop, r reword, u undo, Enter, q: "
    case .withoutSubject: "u undo, Enter, q: "
    case .typedReason: "Number or code of the reason, Enter, q: "
    }
  }

  static func help(_ matter: DecidingItem.Matter) -> [String] {
    let own =
      switch matter {
      case .undecided:
        [
          "  s      the report says it as a strength", "  i      the report says it as an area for improvement",
          "  d      it stays out; you are asked why", "  r      you say it in your own words, on which side and why",
        ]
      case .moved:
        [
          "  k      what was decided still holds: it stands on the new figures, in the words that it has",
          "  d      it stays out; you are asked why", "  r      you say it in new words; you are asked why",
          "  u      nothing stands about it any more: the draft decides",
        ]
      case .withoutSubject: ["  u      nothing stands about it any more"]
      case .typedReason: ["  2      the words count as the second reason wherever they were typed at this question"]
      }
    return own + [
      "  Enter  nothing is decided; it comes again next time", "  b      back to the one before",
      "  q      stop; what was decided is saved",
    ]
  }

  static let words = "The new words, on one line; Enter alone leaves them: "
  static let side = "Strength or area for improvement? s or i: "
  static let why = "Why? On one line; Enter alone decides nothing: "
  static let retry = "Try again to save it? y or n: "
  static let nothingDecided = "Nothing was decided."
  static let notUnderstood = "That is none of the choices. Type ? for what each means."
  static let noWords = "These are no words. Type them, or Enter alone to go back."
  static let noSuchReason = "That is none of the reasons. Type the number or the code of one, or Enter to leave it."
  static let interruptedOnce = "Press Ctrl-C again, or type q, to stop. What was decided is saved."

  static func saved(_ choice: DecidingChoice) -> String {
    switch choice {
    case .keep(.strength): "Saved: kept as a strength."
    case .keep(.improvement): "Saved: kept as an area for improvement."
    case .confirm: "Saved: it holds on the new figures."
    case .drop: "Saved: dropped."
    case .reword: "Saved: reworded."
    case .undo: "Saved: what was decided is undone."
    case .map(let reason): "Saved: counted as '\(reason)'."
    }
  }

  static func end(decided: Int, of count: Int, _ end: DialogueEnd) -> String {
    let done = "\(decided) of \(count) decided."
    return switch end {
    case .completed: "That was all. \(done)"
    case .refusedTooOften: "Stopped, because too many lines could not be understood. \(done)"
    case .stopped, .endOfInput, .interrupted: "Stopped. \(done) The rest waits: `plumbline findings` goes on."
    }
  }
}
