/// Who judged, by code and never by name: an upper-case letter and up to seven more letters or digits (design, section 5).
package struct AssessorID: Identifier {
  private let packed: PackedText

  package var text: String { packed.text }

  package init?(_ text: String) {
    self.init(bytes: text.utf8)
  }

  /// The code that stands in these bytes, or nil where they are none.
  package init?(bytes: some Collection<UInt8>) {
    guard let first = bytes.first, first.isASCIIUppercase, let packed = PackedText(bytes) else { return nil }
    guard bytes.allSatisfy({ $0.isASCIIUppercase || $0.isASCIIDigit }) else { return nil }
    self.packed = packed
  }

  /// The code whose bytes stand in a word, the first lowest, filled up with zeros; nil where they are none.
  package init?(word: UInt64) {
    guard UInt8(truncatingIfNeeded: word).isASCIIUppercase,
      let packed = PackedText(word: word, { $0.isASCIIUppercase || $0.isASCIIDigit })
    else { return nil }
    self.packed = packed
  }

  package static func < (lhs: AssessorID, rhs: AssessorID) -> Bool {
    lhs.packed < rhs.packed
  }
}
