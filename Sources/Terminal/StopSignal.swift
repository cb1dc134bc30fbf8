package import Diagnostics

/// A request from outside to stop, in rising order of weight.
package enum StopSignal: Equatable, Sendable, CaseIterable {
  /// Ctrl-C (SIGINT).
  case interrupt
  /// A polite request to end (SIGTERM).
  case terminate
  /// The terminal went away (SIGHUP).
  case hangUp

  /// How a run ends that this signal stops.
  package var exitCode: ExitCode {
    switch self {
    case .interrupt: .interrupted
    case .terminate: .terminated
    case .hangUp: .hangUp
    }
  }
}
