/// The name of one file or folder inside its folder; never a path.
///
/// Names are compared and ordered by their bytes: two names that look alike but are spelt with different scalars are two
/// files.
package struct FileName: Hashable, Comparable, Sendable {
  /// The name as text.
  package let text: String

  /// A name, or nothing where the text could not be one: empty, `.`, `..`, over 255 bytes, or with `/` or NUL in it.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 255, text != ".", text != ".." else { return nil }
    guard !bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 }) else { return nil }
    self.text = text
  }

  /// A name as the disk gives it, or nothing where the bytes are not UTF-8 or could not be a name.
  package init?(bytes: [UInt8]) {
    // Nearly all names are ASCII, which needs no validating.
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    let text = isASCII ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
    guard let text else { return nil }
    self.init(text)
  }

  /// Whether the name begins with a full stop, as the lock and temporary files do.
  package var isHidden: Bool { text.utf8.first == UInt8(ascii: ".") }

  package static func == (lhs: FileName, rhs: FileName) -> Bool {
    lhs.text.utf8.elementsEqual(rhs.text.utf8)
  }

  package static func < (lhs: FileName, rhs: FileName) -> Bool {
    lhs.text.utf8.lexicographicallyPrecedes(rhs.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension FileName: CustomStringConvertible {
  package var description: String { text }
}
