/// All commands of a program.
package struct CommandTable: Sendable {
  /// The program's name, as it is typed.
  package let program: String
  /// Its version, `1.0`.
  package let version: String
  /// The day on which this version was released, `2026-11-20`: the date of the manual page.
  package let released: String
  /// What the program does, in one line.
  package let summary: String
  /// More about the program, a paragraph each, for the manual page.
  package let about: [String]
  private let define: @Sendable () -> [CommandDefinition]
  /// The options that every command takes.
  package let sharedOptions: [OptionDefinition]
  /// What help can also explain, by the word typed after `help`.
  package let topics: [HelpTopic]

  /// The commands are defined only when somebody asks for them: who wants the version need not wait for them.
  package init(
    program: String, version: String, released: String, summary: String, about: [String] = [],
    commands: @autoclosure @escaping @Sendable () -> [CommandDefinition],
    sharedOptions: [OptionDefinition], topics: [HelpTopic] = []
  ) {
    self.program = program
    self.version = version
    self.released = released
    self.summary = summary
    self.about = about
    define = commands
    self.sharedOptions = sharedOptions
    self.topics = topics
  }

  /// The commands, in the order in which help lists them.
  package var commands: [CommandDefinition] { define() }

  /// The command of this name, or the subcommand where the name has two words.
  package func command(_ name: String) -> CommandDefinition? {
    everyCommand.first { $0.name == name }
  }

  /// The options of every command without those that programs alone use.
  package var visibleSharedOptions: [OptionDefinition] { sharedOptions.filter { !$0.isHidden } }

  /// All commands, each followed by its subcommands.
  package var everyCommand: [CommandDefinition] {
    commands.flatMap { [$0] + $0.subcommands }
  }
}
