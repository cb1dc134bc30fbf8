/// What the inspected service is called.
package struct ServiceName: Sendable, Equatable {
  /// The full name.
  package var name: String
  /// The abbreviation.
  package var short: String

  package init(name: String, short: String) {
    self.name = name
    self.short = short
  }
}
