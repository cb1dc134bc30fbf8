/// The lasting name of one kind of diagnostic, such as `json-duplicate-key`.
///
/// Identifiers are declared beside their words, in the `Words` folder of the target that says them. Scripts may rely on
/// them: an identifier keeps its meaning for ever.
package struct DiagnosticIdentifier: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: StaticString) {
    self.rawValue = value.description
  }
}
