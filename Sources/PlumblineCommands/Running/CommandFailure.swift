package import Arguments
package import Diagnostics
import DurableFiles
import InspectionFiles
import Interview
import Terminal

/// Why a command stopped: everything there is to say, and how the run ends.
package struct CommandFailure: Error, Equatable {
  /// What is to be said.
  package let diagnostics: [Diagnostic]
  /// How the run ends.
  package let exitCode: ExitCode

  package init(_ diagnostics: [Diagnostic], exitCode: ExitCode? = nil) {
    self.diagnostics = diagnostics
    self.exitCode = exitCode ?? diagnostics.first?.exitCode ?? .problems
  }

  package init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }

  /// Nothing of what was there could be used; the exit code is the one that all causes share, or that of bad data.
  init(nothingUsable causes: [Diagnostic]) {
    let codes = Set(causes.filter { $0.severity == .error }.map(\.exitCode))
    self.init(causes.map(\.stopping), exitCode: codes.count == 1 ? codes.first : .badData)
  }

  /// There is no case to count: none at all, or none that could be used.
  static func nothingToScore(leftOut: [Diagnostic]) -> CommandFailure {
    leftOut.isEmpty ? CommandFailure(.nothingToScore()) : CommandFailure(nothingUsable: leftOut)
  }

  package init(_ error: UsageError) {
    self.init(error.diagnostic(program: Plumbline.table.program))
  }
}

/// An error of a lower floor that ends a command.
protocol EndsCommand: Error {
  var failure: CommandFailure { get }
}

extension Diagnostic: EndsCommand {
  var failure: CommandFailure { CommandFailure(self) }
}

extension UnusableFiles: EndsCommand {
  var failure: CommandFailure { CommandFailure(diagnostics) }
}

extension FileProblem: EndsCommand {
  var failure: CommandFailure { CommandFailure(diagnostic) }
}

extension ConsoleError: EndsCommand {
  var failure: CommandFailure { CommandFailure(diagnostic) }
}

extension AnswersFileProblems: EndsCommand {
  var failure: CommandFailure { CommandFailure(diagnostics.map(\.nothingRecorded), exitCode: .badData) }
}

extension RecordingError: EndsCommand {
  var failure: CommandFailure { CommandFailure(diagnostic.nothingRecorded) }
}

extension UsageError: EndsCommand {
  var failure: CommandFailure { CommandFailure(self) }
}

/// Does something whose error ends the command.
func ending<E: EndsCommand, Result>(_ work: () throws(E) -> Result) throws(CommandFailure) -> Result {
  do throws(E) {
    return try work()
  } catch {
    throw error.failure
  }
}
