/// A text of sixteen to twenty-three bytes in which some places are digits and the others are known, such as a moment.
///
/// Compared eight bytes at a time: what a byte may be off its template by is nothing, or nine for a digit, so that whatever
/// is more sets the byte's highest bit.
package struct DigitShape: Sendable {
  /// The values of digits, each in its byte and the first lowest; zero where no digit stands.
  package typealias Digits = (UInt64, UInt64, UInt64)

  private let templates: Digits
  private let slacks: Digits
  private let lastMask: UInt64
  let length: Int

  /// The shape in which every `0` stands for a digit and all else for itself, in plain ASCII.
  ///
  /// What lies beyond twenty-three bytes is dropped; of a shorter shape than sixteen nothing ever has the form.
  package init(_ shape: String) {
    let bytes = Array(shape.utf8.prefix(23))
    length = bytes.count
    templates = Self.words(bytes) { UInt64($0) }
    slacks = Self.words(bytes) { $0 == .zero ? 0x76 : 0x7F }
    lastMask = bytes.count < 16 ? 0 : (1 << UInt64((bytes.count - 16) * 8)) - 1
  }

  private static func words(_ bytes: [UInt8], _ value: (UInt8) -> UInt64) -> Digits {
    let words = (0..<3).map { word in
      bytes.dropFirst(word * 8).prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | value($1) }
    }
    return (words[0], words[1], words[2])
  }

  /// The digits of the text that starts at an offset; nil where it has another form.
  @inline(__always)
  func digits(at place: Int, of window: ByteSource.Window) -> Digits? {
    let first = window.word(at: place) ^ templates.0
    let second = window.word(at: place &+ 8) ^ templates.1
    let third = (window.word(at: place &+ 16) ^ templates.2) & lastMask
    let wrong = first | (first &+ slacks.0) | second | (second &+ slacks.1) | third | (third &+ slacks.2)
    return wrong & 0x8080_8080_8080_8080 == 0 && length >= 16 ? (first, second, third) : nil
  }
}
