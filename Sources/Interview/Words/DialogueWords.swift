import InspectionModel

/// What a dialogue says: plain, short, ASCII, the most important words first.
enum DialogueWords {
  /// What is said when a case or an interview begins or goes on.
  struct Greeting {
    let name: RecordName
    let area: String
    let title: String
    let isNew: Bool
    let answered: String
    let next: String?

    var lines: [String] {
      let first =
        isNew
        ? "\(name.atBeginning), \(area). \(title). New \(name.kind)."
        : (["Resuming \(name.text), \(area).", answered] + (next.map { ["Next: \($0)."] } ?? []))
          .joined(separator: " ")
      return [
        first, "Do not type anybody's name.",
        "? gives guidance, keys lists the commands, q stops. Every answer is saved at once.",
      ]
    }
  }

  static func answered(_ answered: Int, of total: Int) -> String { "\(answered) of \(total) answered." }

  static func progress(_ progress: DialogueProgress) -> String {
    "Section \(progress.criterion), question \(progress.place) of \(progress.inCriterion). "
      + Self.answered(progress.answered, of: progress.total)
  }

  static let allAsked = "There is no open question left to ask."
  static let allAskedButPassed = "There is no open question left to ask but those that you passed over."
  static let controls = "Not taken: that line has control characters, such as arrow keys. Type it again."
  static let unchanged = "Unchanged."
  static let atTheBeginning = "This is the first question."
  static let nothingOpen = "No question is open."
  static let nothingToList = "There is nothing to list there."

  static func notUnderstood(_ possible: PossibleAnswers) -> String {
    "Not understood. Answer \(possible.typedWords). ? gives guidance, keys lists the commands."
  }

  static func notAnswered(_ possible: PossibleAnswers) -> String {
    "Not answered yet. Answer \(possible.typedWords), or type skip to leave it for later."
  }

  static func contradiction(_ message: String, goTo key: String?) -> String {
    "Not recorded. \(message)" + (key.map { " To change the other one, type goto \($0)." } ?? "")
  }

  static func withdrawn(_ key: String) -> String { "Saved: your answer to \(key) is withdrawn." }

  static func routing(_ change: RoutingChange) -> [String] {
    var lines: [String] = []
    if !change.came.isEmpty { lines.append("\(questions(change.came)) now: \(names(change.came)).") }
    if !change.went.isEmpty { lines.append("\(noLonger(change.went)): \(names(change.went)).") }
    switch change.setAside {
    case 0: break
    case 1: lines.append("1 answer is set aside: kept, but not scored.")
    default: lines.append("\(change.setAside) answers are set aside: kept, but not scored.")
    }
    switch change.cameBack {
    case 0: break
    case 1: lines.append("1 answer that was set aside counts again.")
    default: lines.append("\(change.cameBack) answers that were set aside count again.")
    }
    return lines
  }

  private static func questions(_ keys: [Key]) -> String {
    keys.count == 1 ? "1 more question applies" : "\(keys.count) more questions apply"
  }

  private static func noLonger(_ keys: [Key]) -> String {
    keys.count == 1 ? "1 question no longer applies" : "\(keys.count) questions no longer apply"
  }

  private static func names(_ keys: [Key]) -> String {
    let shown = keys.prefix(8).map(\.text).joined(separator: ", ")
    return keys.count > 8 ? "\(shown) and \(keys.count - 8) more" : shown
  }

  // Ends.

  static func stopped(_ name: RecordName, answered: String) -> String {
    "Stopped. \(name.atBeginning): \(answered) Everything recorded is saved."
  }

  static func inputEnded(_ name: RecordName, answered: String) -> String {
    "The input ended. \(name.atBeginning): \(answered) Everything recorded is saved."
  }

  static func refusedTooOften(answered: String) -> String {
    "Stopped: too many lines in a row were not understood. \(answered) Everything recorded is saved."
  }

  static let interruptedOnce = "The line is dropped; everything recorded is saved. Ctrl-C again stops."
  static let unfinishedWords = "What you were in the middle of is not recorded."

  // Saving.

  static let notSaved = "Not saved, but kept here. Nothing recorded before is lost."
  static let retryPrompt = "Enter tries again, cancel drops it, q stops without it: "
  static let dropped = "Dropped. It is not recorded."

  // Reasons.

  static let reasonsPrompt = "Numbers, such as 1,3: "
  static let reasonsNeeded = "Type one or more numbers, or skip to leave the reasons for later."
  static func reasonsNotUnderstood(_ count: Int) -> String {
    "Not understood. Type numbers from 1 to \(count), such as 1,\(count); skip leaves the reasons for later, ? explains."
  }
  static let reasonsHelp =
    "Choose every reason that applies, by number or code. skip leaves them for later, < goes back without recording."
  static let otherPrompt = "What was it? One line: "
  static let otherHelp = "Say in a few words what the other reason was, without names, or type skip to leave it out."

  // Soft checks.

  static let waiverHelp =
    "Type why the answers stand, in one line; or < to change an answer, or skip to leave it for the review."
  static let waiverPrompt = "Why: "
  static let waived = "Saved: the reason why the answers stand."

  // Completing and reopening.

  static func reviewPrompt(hasObstacles: Bool) -> String {
    hasObstacles ? "A number goes there, Enter goes on, q stops: " : "done completes, Enter goes on, q stops: "
  }

  static let reviewHelp = "Not understood. Type a number from the list, Enter to go on, done to complete, or q to stop."
  static let noSuchNumber = "There is no such number in the list."
  static func confirmPrompt(_ name: RecordName) -> String {
    "Type complete to finish this \(name.kind), Enter to go back: "
  }
  static let confirmHelp = "Not complete yet. Type the word complete in full, or Enter to go back."

  static func completed(_ name: RecordName, yes: Int, no: Int, notApplicable: Int) -> String {
    "Completed and saved: \(name.text). \(yes) yes, \(no) no, \(notApplicable) not applicable."
  }

  /// The same of an interview, in which few questions are judgements.
  static func completed(_ name: RecordName, answered: String) -> String {
    "Completed and saved: \(name.text). \(answered)"
  }

  static func isComplete(_ name: RecordName, answered: String) -> String {
    "\(name.atBeginning): your assessment is complete. \(answered)"
  }

  static let completePrompt = "reopen opens it again, list shows your answers, q stops: "
  static let completeHelp = "Nothing can be changed while it is complete. Type reopen, list, concern or q."
  static func reopeningHelp(_ name: RecordName) -> String {
    "Say in one line why the \(name.kind) is opened again; < leaves it complete."
  }
  static let reopeningPrompt = "Why: "
  static func reopened(_ name: RecordName) -> String {
    "Saved: the \(name.kind) is open again. When you are done, complete it again."
  }
}
