/// A text of at most eight bytes, held in a register so that comparing it costs one instruction.
///
/// For the field names and codes of a format: `tokenizer.short == fields.answer`. In the innermost loops compare the
/// ``word``s instead, because a comparison of short texts from another target is a call.
package struct ShortText: Hashable, Sendable {
  /// The bytes, the first lowest, filled up with zeros; all ones for `long`.
  package let word: UInt64

  /// Stands for every text that is longer, or that holds U+0000; equal to no text that can be made.
  package static let long = ShortText(word: .max)

  /// Makes a short text of its UTF-8 bytes; nil where they are too many, or one is zero.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= 8, !bytes.contains(0) else { return nil }
    word = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Makes a short text of a string, by its UTF-8 bytes; nil where they are too many, or one is zero.
  package init?(_ text: String) {
    self.init([UInt8](text.utf8))
  }

  /// For bytes that came through the tokenizer without an escape, so that none of them is zero.
  @inline(__always)
  init(word: UInt64) {
    self.word = word
  }
}
