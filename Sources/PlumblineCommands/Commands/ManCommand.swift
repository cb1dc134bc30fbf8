import Arguments
import Diagnostics

/// `plumbline man`: the manual page.
struct ManCommand: Command {
  static let definition = CommandDefinition(
    "man", summary: "write the manual page",
    discussion: [
      "The page holds everything that `plumbline help` says, in the form that `man` reads. It goes to standard output."
    ],
    examples: [CommandDefinition.Example("plumbline man | man -l -", "Shows the page.")])

  init(_ invocation: Invocation) throws(UsageError) {}

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    try context.write(ManualPage(Plumbline.table).text)
    return .done
  }
}
