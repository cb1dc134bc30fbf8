/// The fresh random token of one run that writes: eight lower-case letters or digits (design, section 5).
///
/// It is never stored in the folder, because folders are copied; it stands only in the entries that the run made.
package struct SessionToken: Identifier {
  private let packed: PackedText

  package var text: String { packed.text }

  package init?(_ text: String) {
    self.init(bytes: text.utf8)
  }

  /// The token that stands in these bytes, or nil where they are none.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 8, let packed = PackedText(bytes) else { return nil }
    guard bytes.allSatisfy({ $0.isASCIILowercase || $0.isASCIIDigit }) else { return nil }
    self.packed = packed
  }

  package static func < (lhs: SessionToken, rhs: SessionToken) -> Bool {
    lhs.packed < rhs.packed
  }
}
