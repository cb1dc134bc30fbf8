/// Up to eight ASCII characters in one machine word: compared and hashed at once, never allocated.
///
/// Entry identifiers are compared millions of times while a national programme is scored.
struct PackedText: Hashable, Sendable {
  private let word: UInt64

  init?(_ bytes: some Collection<UInt8>) {
    guard (1...8).contains(bytes.count) else { return nil }
    var word: UInt64 = 0
    for byte in bytes { word = word << 8 | UInt64(byte) }
    self.word = word << UInt64(8 * (8 - bytes.count))
  }

  /// The first eight bytes; missing ones are empty.
  init(eight bytes: [UInt8]) {
    word = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The text whose bytes stand in a word, the first lowest, filled up with zeros; nil where one is not allowed.
  init?(word reversed: UInt64, _ isAllowed: (UInt8) -> Bool) {
    guard reversed != 0 else { return nil }
    var rest = reversed
    while rest != 0 {
      if !isAllowed(UInt8(truncatingIfNeeded: rest)) { return nil }
      rest >>= 8
    }
    word = reversed.byteSwapped
  }

  var text: String {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }.prefix { $0 != 0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension PackedText: Comparable {
  static func < (lhs: PackedText, rhs: PackedText) -> Bool {
    lhs.word < rhs.word
  }
}
