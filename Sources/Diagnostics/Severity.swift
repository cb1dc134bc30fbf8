/// How much a diagnostic weighs.
package enum Severity: String, Equatable, Sendable, Comparable {
  /// Something that a person may want to know; nothing is wrong.
  case note
  /// Something that works, but deserves a look.
  case warning
  /// Something that failed, or was left out of what is counted.
  case error

  package static func < (lhs: Severity, rhs: Severity) -> Bool {
    lhs.weight < rhs.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
