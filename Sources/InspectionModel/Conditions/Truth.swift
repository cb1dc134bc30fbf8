/// Three-valued truth: what is not yet known is neither true nor false (design, section 6).
package enum Truth: Sendable, Equatable {
  case no
  case unknown
  case yes

  init(_ isSo: Bool) {
    self = isSo ? .yes : .no
  }

  /// The opposite; unknown stays unknown.
  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// So where both are; not so where either is not.
  package static func && (lhs: Truth, rhs: Truth) -> Truth {
    if lhs == .no || rhs == .no { return .no }
    return lhs == .yes && rhs == .yes ? .yes : .unknown
  }

  /// So where either is; not so where neither is.
  package static func || (lhs: Truth, rhs: Truth) -> Truth {
    if lhs == .yes || rhs == .yes { return .yes }
    return lhs == .no && rhs == .no ? .no : .unknown
  }
}
