/// Something known of the area, as a report prints it: a number or a few words.
package struct ContextFact: Sendable, Equatable {
  /// The fact.
  package enum Value: Sendable, Equatable {
    /// A whole number, which a report sets in groups of three digits.
    case number(Int)
    /// A number with a fraction, as it was written.
    case decimal(String)
    /// Words.
    case text(String)
  }

  /// Its code, which is the slot that it fills.
  package var code: Code<ContextFact>
  /// What is known.
  package var value: Value

  package init(code: Code<ContextFact>, value: Value) {
    (self.code, self.value) = (code, value)
  }
}
