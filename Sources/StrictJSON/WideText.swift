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
    let bytes = [UInt8](text.utf8)
    guard bytes.count <= 16, !bytes.contains(0) else { return nil }
    low = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    high = bytes.dropFirst(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
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

  /// Eight bytes of the current token from an offset on, the first lowest; for a text without escapes.
  ///
  /// What lies beyond the token reads as whatever stands there in the file.
  package func word(at offset: Int) -> UInt64 {
    source.word(at: start &+ offset)
  }

  /// Whether the current string or key is written without escapes.
  package var isPlain: Bool { !hasEscapes }
}
