import InspectionModel

/// A command at a prompt.
enum DialogueCommand: Equatable {
  case guidance
  case keys
  case back
  case goTo(String)
  case skip
  case note(key: String?, to: String?)
  case evidence(key: String?)
  case reasons(key: String?)
  case quote(key: String?, String)
  case withdraw(key: String?)
  case waive(String)
  case list(String?)
  case why
  case review
  case done
  case concern
  case quit

  /// The command that a line is; nil where it is none.
  init?(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    guard let command = rest.isEmpty ? Self.single(first.lowercased()) : Self.compound(first.lowercased(), rest) else {
      return nil
    }
    self = command
  }

  /// The command that a word by itself is; nil where it is none.
  init?(onlyWord line: String) {
    guard let command = Self.single(line.trimmed.lowercased()) else { return nil }
    self = command
  }

  private static func single(_ word: String) -> DialogueCommand? {
    switch word {
    case "?": .guidance
    case "keys", "help": .keys
    case "<", "back": .back
    case "goto": .goTo("")
    case "skip": .skip
    case "note": .note(key: nil, to: nil)
    case "evidence": .evidence(key: nil)
    case "reasons": .reasons(key: nil)
    case "quote": .quote(key: nil, "")
    case "waive": .waive("")
    case "withdraw": .withdraw(key: nil)
    case "list": .list(nil)
    case "why": .why
    case "review": .review
    case "done": .done
    case "concern": .concern
    case "q", "quit": .quit
    default: nil
    }
  }

  private static func compound(_ word: String, _ rest: [String]) -> DialogueCommand? {
    switch (word, rest.count) {
    case ("goto", 1): .goTo(rest[0])
    case ("note", 1...3): note(rest)
    case ("evidence", 1): .evidence(key: rest[0])
    case ("reasons", 1): .reasons(key: rest[0])
    case ("withdraw", 1): .withdraw(key: rest[0])
    case ("waive", 1): .waive(rest[0])
    case ("list", 1): .list(rest[0])
    case ("quote", _): quote(rest)
    default: nil
    }
  }

  private static func note(_ rest: [String]) -> DialogueCommand? {
    switch (rest.count, rest.firstIndex(of: "to")) {
    case (1, nil): .note(key: rest[0], to: nil)
    case (2, 0): .note(key: nil, to: rest[1])
    case (3, 1): .note(key: rest[0], to: rest[2])
    default: nil
    }
  }

  private static func quote(_ rest: [String]) -> DialogueCommand {
    let begins = ["shortfall", "good", "good-practice", "none"].contains(rest[0])
    let words = (begins ? rest : Array(rest.dropFirst())).joined(separator: " ")
    return .quote(key: begins ? nil : rest[0], words)
  }
}
