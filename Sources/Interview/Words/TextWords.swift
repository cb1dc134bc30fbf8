import InspectionModel

/// How words of several lines are asked for.
enum TextWords {
  /// What an empty first line does.
  enum EmptyLine {
    case keeps
    case leavesOut
    case leavesForLater

    var words: String {
      switch self {
      case .keeps: "What you type replaces what is there. An empty first line keeps it; .show shows it."
      case .leavesOut: "An empty first line leaves it out."
      case .leavesForLater: "An empty first line leaves it for later."
      }
    }
  }

  static func intro(_ purpose: TextPurpose, key: String, _ empty: EmptyLine) -> [String] {
    let ending = "A line with only a full stop ends it."
    switch purpose {
    case .answer: return ["Type or paste. \(ending) \(empty.words)"]
    case .evidence: return ["Evidence for \(key). Type or paste. \(ending) \(empty.words)"]
    case .note(_, let to): return ["Note on \(key)\(to.map { " to \($0)" } ?? ""). \(ending) \(empty.words)"]
    case .concern:
      return [
        "Somebody in immediate danger: act first, by the area's own procedure.",
        "What did you see? \(ending) .cancel drops it.",
      ]
    case .concernDone: return ["What was done: whom did you tell, and when? \(ending)"]
    }
  }
}

/// What a dialogue says where words of several lines are typed, and its commands.
extension DialogueWords {
  static let textPrompt = "> "
  static let takenAsText = "That line is taken as text. Commands begin with a full stop here: .help lists them."
  static let textDropped = "Dropped. The lines that you typed are not recorded."
  static let kept = "Kept as it was."
  static let nothingTyped = "Nothing recorded."
  static let nothingYet = "Nothing is typed yet."
  static let keptSoFar = "Recorded:"
  static let typedSoFar = "Typed so far:"
  static let noteSaved = "Saved: the note."
  static let takenUp = "Back to what was being asked."
  static let concernSaved = "Saved: the concern. It alerts nobody by itself."
  static let doneNeeded = "Say whom you told and when. If nothing is done yet, say so; .cancel drops the concern."
  static let badAddressee = "Not understood. Write it like: note to A1."
  static let badQuote =
    "Not understood. Write it like: quote shortfall 1.1 as Jo, quote good practice 1.1, or quote none."

  static let textHelp = [
    "A line with only a full stop ends the words. Two full stops alone make a line with one.",
    ".show shows what is there, .cancel drops what you typed, .back goes back, .q stops.",
    ".concern flags somebody in immediate danger.",
  ]

  static let badGoTo = "Not understood. Write it like: goto 1.2."
  static let badWaiver = "Not understood. A check is waived from the review: type review, and its number."

  static func evidenceNeedsAnswer(_ key: String, isJudgement: Bool, before: String?) -> String {
    (isJudgement
      ? "\(key) has no judgement yet. Answer it first."
      : "\(key) asks for no judgement, so no evidence stands beside it. Type note for words about it.")
      + (before.map { " For the question before, type evidence \($0)." } ?? "")
  }

  static let keys = [
    "y, n, na          answer; a list takes numbers or codes, such as 1,3-5",
    "1-3 yes, 4 na     answers several rows of a grid at once",
    "Enter             keeps the answer that stands; never gives one",
    "?                 guidance for this question",
    "why               why it is asked",
    "< or back         the question before",
    "goto 1.2          goes to a question, criterion or section; or type its number",
    "skip              leaves it for later",
    "evidence          what supports the judgement; evidence 1.1a2 for another's",
    "reasons           changes the reasons for a no",
    "quote             marks the evidence as quotable: quote shortfall 1.1 as Jo",
    "note              a note on this question; note to A1 asks somebody",
    "withdraw          takes the answer back",
    "list              this criterion's answers; list open, list all, list 1.2",
    "review            what is missing or odd",
    "concern           somebody in immediate danger",
    "done              reviews and completes",
    "q                 stops; everything is saved",
  ]
}
