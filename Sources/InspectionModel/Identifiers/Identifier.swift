/// A name that stands in files and on screens: checked once, compared by its bytes.
package protocol Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier as it stands in files.
  var text: String { get }

  /// The identifier, or nil where the text does not have the form that this kind of identifier demands.
  init?(_ text: String)
}

extension Identifier {
  package static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
  }

  package var description: String { text }
}
