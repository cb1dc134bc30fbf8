import Arguments
import Diagnostics

/// A command: options in, one piece of work, words out.
protocol Command {
  /// The command as people see it.
  static var definition: CommandDefinition { get }

  /// The command that a command line asks for; values are checked here, before anything is read.
  init(_ invocation: Invocation) throws(UsageError)

  /// Does the work. Results go to standard output, words for people to standard error.
  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode
}
