package import Arguments
package import Diagnostics
import DurableFiles
import Terminal

/// The program: its table of commands, and what runs one of them.
package enum Plumbline {
  /// The commands, in the order in which help lists them.
  private static var commands: [any Command.Type] {
    [
      NewCommand.self, AssessCommand.self, StatusCommand.self, ShowCommand.self, CheckCommand.self, MergeCommand.self,
      ResolveCommand.self, ScoreCommand.self, FindingsCommand.self, WhyCommand.self, ReportCommand.self,
      FrameworkCommand.self,
      HelpCommand.self,
      CompletionsCommand.self, ManCommand.self,
    ]
  }

  /// Everything that parsing, help, completions and the manual page are made from.
  package static let table = CommandTable(
    program: "plumbline", version: version, released: released, summary: CommandWords.program,
    about: CommandWords.about,
    commands: commands.map { $0.definition }, sharedOptions: CommandWords.sharedOptions, topics: HelpTopics.all)

  /// Runs what the arguments, without the program's name, ask for.
  package static func run(_ arguments: [String], in environment: CommandEnvironment) -> ExitCode {
    environment.console.useColour(ColourMode(askedForBy: arguments))
    do throws(CommandFailure) {
      return try answer(arguments, in: environment)
    } catch {
      // Where even this cannot be said, nothing is left but the exit code.
      try? environment.console.say(DiagnosticFormatter().emphasised(error.diagnostics))
      return error.exitCode
    }
  }

  private static func answer(
    _ arguments: [String], in environment: CommandEnvironment
  ) throws(CommandFailure) -> ExitCode {
    let here = CommandContext(environment: environment, folder: FilePath("."))
    guard !arguments.isEmpty else {
      // Somebody who types the bare name wants to know what there is; a script that does has made a mistake.
      try here.say(HelpGenerator(table).overview)
      return .usage
    }
    let request = try ending { () throws(UsageError) in try ArgumentParser.parse(arguments, by: table) }
    switch request {
    case .version:
      try here.write("\(table.program) \(table.version)\n")
    case .help(let command):
      let helped = command.flatMap(table.command)
      try here.write(helped.map(HelpGenerator(table).help) ?? HelpGenerator(table).overview)
    case .run(let invocation):
      let context = CommandContext(environment: environment, folder: FilePath(invocation.value("-C") ?? "."))
      let isAsked = { (type: any Command.Type) in
        type.definition.name == invocation.command
          || type.definition.subcommands.contains { $0.name == invocation.command }
      }
      guard let type = commands.first(where: isAsked) else { return .usage }
      let command = try ending { () throws(UsageError) in try type.init(invocation) }
      return try command.run(in: context)
    }
    return .done
  }
}
