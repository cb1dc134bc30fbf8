/// What one unit of the sample is called, in the singular and the plural.
package struct UnitName: Sendable, Equatable {
  /// One of them, `case`.
  package var one: String
  /// Several of them, `cases`.
  package var many: String

  package init(one: String, many: String) {
    self.one = one
    self.many = many
  }
}
