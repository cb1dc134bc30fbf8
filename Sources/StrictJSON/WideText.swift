/// A text of at most sixteen bytes, held in two registers so that comparing it costs two instructions.
///
/// As ``ShortText``, for the longer names and codes of a format. Both words are plain fields, because in the innermost
/// loops a comparison from another target is a call.
package struct WideText: Hashable, Sendable {
  /// The first eight bytes, the first lowest, filled up with zeros; all ones for `long`.
  package let low: UInt64
  /// The next eight.
  package let high: UInt64

  /// Stands for every text that is longer, or that was written with an escape; equal to no text that can be made.
  package static let long = WideText(low: .max, high: .max)

  /// Makes a wide text of a string, by its UTF-8 bytes; nil where they are too many, or one is zero.
  package init?(_ text: String) {
    guard text.utf8.count <= 16 else { return nil }
    var (low, high, place) = (UInt64(0), UInt64(0), UInt64(0))
    for byte in text.utf8 {
      guard byte != 0 else { return nil }
      if place < 8 { low |= UInt64(byte) << (place * 8) } else { high |= UInt64(byte) << (place * 8 - 64) }
      place += 1
    }
    (self.low, self.high) = (low, high)
  }

  /// Whether this text comes before another by its bytes, where neither is too long.
  package func precedes(_ other: WideText) -> Bool {
    low == other.low ? high.byteSwapped < other.high.byteSwapped : low.byteSwapped < other.low.byteSwapped
  }

  /// The text, where it is one.
  package var text: String {
    let bytes = [low, high].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) } }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Makes one of its words; for bytes that came through the tokenizer without an escape, so that none of them is zero.
  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}

extension JSONTokenizer {
  /// The text of the current string or key, where it was written plainly and is not too long.
  package var wide: WideText {
    let length = end &- start
    if hasEscapes || length > 16 || length < 0 { return .long }
    if length <= 8 { return WideText(low: source.word(at: start, length: length), high: 0) }
    return WideText(low: source.word(at: start), high: source.word(at: start &+ 8, length: length &- 8))
  }
}
