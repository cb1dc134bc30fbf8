/// Why a condition could not be read, and at which of its characters.
package struct ConditionSyntaxError: Error, Equatable {
  /// What was wrong.
  package enum Kind: Equatable, Sendable {
    /// Something else was expected here.
    case expected(Expectation, found: String)
    /// The condition ended too early.
    case endedBefore(Expectation)
    /// Parentheses go deeper than any condition needs.
    case tooDeep
  }

  /// What can stand at a place.
  package enum Expectation: String, Sendable {
    case comparison = "a question's code, `phase`, `not` or `(`"
    case comparator = "`is`, `in`, `has`, `at least` or `at most`"
    case code = "an answer's code"
    case phase = "a phase's code"
    case number = "a whole number"
    case leastOrMost = "`least` or `most`"
    case openingParenthesis = "`(`"
    case closingParenthesis = "`)`, or what can stand before it"
    case end = "`and`, `or` or the end"
  }

  /// What was wrong.
  package let kind: Kind
  /// The character at which it was found, counted from 1.
  package let column: Int

  package init(kind: Kind, column: Int) {
    self.kind = kind
    self.column = column
  }
}
