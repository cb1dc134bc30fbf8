/// What shells complete after a command of a table.
struct CompletedCommand {
  /// Its words, `framework list`; empty before any command.
  let name: String
  /// What can stand in the place of each operand; the last one of a command that takes several stands for all that follow.
  let operands: [Place]
  /// Its own options that people use.
  let options: [OptionDefinition]

  /// A place for operands.
  struct Place {
    let label: String
    let offer: Offer
    let takesSeveral: Bool
  }

  /// What can be offered in a place.
  enum Offer {
    /// Commands, subcommands or topics, each with what it is.
    case words([(word: String, summary: String)])
    /// Values of this kind.
    case values(ValueKind)
  }

  /// The state before any command, then each command, each followed by its subcommands.
  static func all(of table: CommandTable) -> [CompletedCommand] {
    let top = CompletedCommand(
      name: "",
      operands: [
        Place(label: "COMMAND", offer: .words(table.commands.map { ($0.word, $0.summary) }), takesSeveral: false)
      ],
      options: [])
    return [top] + table.everyCommand.map(CompletedCommand.init)
  }

  private init(name: String, operands: [Place], options: [OptionDefinition]) {
    (self.name, self.operands, self.options) = (name, operands, options)
  }

  private init(_ command: CommandDefinition) {
    name = command.name
    options = command.visibleOptions
    if command.subcommands.isEmpty {
      operands = command.operands.map { operand in
        Place(label: operand.name, offer: .values(operand.kind), takesSeveral: operand.arity.takesSeveral)
      }
    } else {
      let words = command.subcommands.map { ($0.word, $0.summary) }
      operands = [Place(label: "COMMAND", offer: .words(words), takesSeveral: false)]
    }
  }
}

extension CommandTable {
  /// What follows `help`: commands and topics.
  var helpWords: [(word: String, summary: String)] {
    commands.map { ($0.word, $0.summary) } + topics.map { ($0.name, $0.summary) }
  }

  /// Commands made of subcommands.
  var groups: [CommandDefinition] {
    commands.filter { !$0.subcommands.isEmpty }
  }
}

extension OptionDefinition {
  /// What it does, in as few words as a list of candidates has room for: the first sentence, without its full stop.
  var brief: String {
    let first = help.firstRange(of: ". ").map { String(help[..<$0.lowerBound]) } ?? help
    return first.hasSuffix(".") ? String(first.dropLast()) : first
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  var singleQuoted: String {
    "'" + replacing("'", with: "'\\''") + "'"
  }
}
