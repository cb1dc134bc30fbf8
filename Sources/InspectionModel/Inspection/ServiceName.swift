/// What the inspected service is called.
package struct ServiceName: Sendable, Equatable {
  /// The full name.
  package var name: String
  /// The abbreviation.
  package var short: String

  /// What a service is called that nobody has named.
  package static let usual = ServiceName(name: "The service", short: "the service")

  package init(name: String, short: String) {
    self.name = name
    self.short = short
  }
}
