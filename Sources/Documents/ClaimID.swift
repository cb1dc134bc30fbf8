/// The id under which the evidence for a figure or phrase is found.
package struct ClaimID: RawRepresentable, Hashable, Sendable {
  /// The id as text.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}
