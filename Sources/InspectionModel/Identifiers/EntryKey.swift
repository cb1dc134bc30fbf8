/// The name under which entries stand in a case file: a key of the framework, `case`, or something not known here.
///
/// Compared by bytes, so that nothing that somebody wrote is taken for something else.
package struct EntryKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it stands in the file.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(_ key: Key) {
    self.text = key.text
  }

  /// What concerns the case as a whole: completing, reopening, redacting, a concern.
  package static let wholeCase = EntryKey("case")

  package static func == (lhs: EntryKey, rhs: EntryKey) -> Bool {
    lhs.text.utf8.elementsEqual(rhs.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }

  package static func < (lhs: EntryKey, rhs: EntryKey) -> Bool {
    lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
  }

  package var description: String { text }
}
