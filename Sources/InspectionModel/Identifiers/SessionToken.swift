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

  /// The token whose bytes stand in a word, the first lowest; nil where they are none.
  package init?(word: UInt64) {
    guard word >> 56 != 0, let packed = PackedText(word: word, { $0.isASCIILowercase || $0.isASCIIDigit }) else {
      return nil
    }
    self.packed = packed
  }

  /// A fresh token from a source of randomness.
  package init(using random: inout some RandomNumberGenerator) {
    var bytes: [UInt8] = []
    for _ in 0..<8 {
      let place = UInt8.random(in: 0..<36, using: &random)
      bytes.append(place < 26 ? UInt8(ascii: "a") + place : UInt8(ascii: "0") + place - 26)
    }
    packed = PackedText(eight: bytes)
  }

  package static func < (lhs: SessionToken, rhs: SessionToken) -> Bool {
    lhs.packed < rhs.packed
  }
}
