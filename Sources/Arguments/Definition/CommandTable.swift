/// All commands of a program.
package struct CommandTable: Sendable, Equatable {
  /// The program's name, as it is typed.
  package let program: String
  /// Its version, `1.0`.
  package let version: String
  /// What the program does, in one line.
  package let summary: String
  /// The commands, in the order in which help lists them.
  package let commands: [CommandDefinition]
  /// The options that every command takes.
  package let sharedOptions: [OptionDefinition]
  /// What help can also explain, by the word typed after `help`.
  package let topics: [HelpTopic]

  package init(
    program: String, version: String, summary: String, commands: [CommandDefinition],
    sharedOptions: [OptionDefinition], topics: [HelpTopic] = []
  ) {
    self.program = program
    self.version = version
    self.summary = summary
    self.commands = commands
    self.sharedOptions = sharedOptions
    self.topics = topics
  }

  /// The command of this name, or the subcommand where the name has two words.
  package func command(_ name: String) -> CommandDefinition? {
    everyCommand.first { $0.name == name }
  }

  /// All commands, each followed by its subcommands.
  package var everyCommand: [CommandDefinition] {
    commands.flatMap { [$0] + $0.subcommands }
  }
}

/// Something that help explains and that is no command.
package struct HelpTopic: Sendable, Equatable {
  /// The word typed after `help`.
  package let name: String
  /// What it explains, in one line.
  package let summary: String
  /// The explanation, lines as they are.
  package let text: String

  package init(_ name: String, summary: String, text: String) {
    self.name = name
    self.summary = summary
    self.text = text
  }
}
