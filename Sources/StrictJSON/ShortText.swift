/// A text of at most eight bytes, held in a register so that comparing it costs one instruction.
///
/// For the field names of a format: `switch tokenizer.short { case .answer: ... }`. A text longer than that, or one that
/// holds U+0000, makes nil.
package struct ShortText: Hashable, Sendable {
  /// The bytes, the first lowest, filled up with zeros.
  private let word: UInt64

  /// Makes a short text of its UTF-8 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= 8, !bytes.contains(0) else { return nil }
    word = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Makes a short text of a string, by its UTF-8 bytes.
  package init?(_ text: String) {
    self.init([UInt8](text.utf8))
  }

  /// For bytes that came through the tokenizer without an escape, so that none of them is zero.
  @inline(__always)
  init(word: UInt64, length: Int) {
    self.word = word
  }
}
