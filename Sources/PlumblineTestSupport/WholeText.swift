package import Diagnostics

extension Diagnostic {
  /// The diagnostic as a person reads it, and the exit code below it: what tests of messages compare whole.
  package var wholeText: String {
    DiagnosticFormatter().text(for: [self]) + "exit \(exitCode.rawValue)"
  }
}
