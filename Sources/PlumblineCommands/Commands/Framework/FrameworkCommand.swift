import Arguments
import Diagnostics

/// `plumbline framework ...`: the criteria and the question bank.
struct FrameworkCommand: Command {
  private static var actions: [any Command.Type] {
    [FrameworkListCommand.self, FrameworkShowCommand.self, FrameworkCheckCommand.self, FrameworkPrintCommand.self]
  }

  static let definition = CommandDefinition(
    "framework", summary: "list, show, check and print criteria and questions",
    subcommands: actions.map { $0.definition },
    discussion: [
      "A framework is a folder of plain text files: criteria, questions, reasons, checks, wording and layouts. `new` copies one "
        + "into the inspection."
    ])

  private let action: any Command

  init(_ invocation: Invocation) throws(UsageError) {
    let names = Self.definition.subcommands.map(\.name)
    guard let place = names.firstIndex(of: invocation.command) else {
      throw .noSubcommand(command: Self.definition.name, allowed: Self.definition.subcommands.map(\.word))
    }
    action = try Self.actions[place].init(invocation)
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    try action.run(in: context)
  }
}
