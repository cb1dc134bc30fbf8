package import Diagnostics

/// Files that cannot be used as they are, with everything that is wrong with them.
package struct UnusableFiles: Error, Equatable, Sendable {
  /// What is wrong, in the order of the files; never empty.
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// How a run ends that these files stop: as the first of them says.
  package var exitCode: ExitCode {
    diagnostics.first?.exitCode ?? .badData
  }
}
