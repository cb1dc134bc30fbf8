extension Condition {
  /// The condition in the form in which frameworks are written, so that `ConditionParser` reads it back as it was.
  package var text: String {
    switch self {
    case .compare(let question, let comparison): "\(question) \(comparison.text)"
    case .phase(let phase): "phase \(phase)"
    case .not(let inner): "not \(inner.text(within: .not))"
    case .all(let parts): parts.map { $0.text(within: .all) }.joined(separator: " and ")
    case .any(let parts): parts.map { $0.text(within: .any) }.joined(separator: " or ")
    }
  }

  private enum Surroundings {
    case not
    case all
    case any
  }

  private func text(within surroundings: Surroundings) -> String {
    let needsParentheses =
      switch (self, surroundings) {
      case (.any, _), (.all, .not), (.all, .all): true
      default: false
      }
    return needsParentheses ? "(\(text))" : text
  }
}

extension Condition.Comparison {
  /// The comparison as it follows the question's code in a condition.
  package var text: String {
    switch self {
    case .isEqual(let code): "is \(code)"
    case .isNot(let code): "is not \(code)"
    case .isOneOf(let codes): "in (\(codes.map(\.text).joined(separator: ", ")))"
    case .has(let option): "has \(option)"
    case .atLeast(let number): "at least \(number)"
    case .atMost(let number): "at most \(number)"
    }
  }
}
