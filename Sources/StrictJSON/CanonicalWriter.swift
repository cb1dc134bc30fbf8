/// Gathers the bytes of canonical JSON.
struct CanonicalWriter {
  private static let columns = 100

  private let order: KeyOrder
  private var bytes: [UInt8] = []
  /// Where trying to fit a value on a line is given up, because what stands there has more than 100 columns already.
  private var ceiling = Int.max

  init(order: KeyOrder) {
    self.order = order
  }

  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  mutating func endLine() {
    bytes.append(.lineFeed)
  }

  mutating func writeLine(_ value: JSONValue) {
    if bytes.count > ceiling { return }
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.literal.utf8)
    case .string(let text): writeString(text)
    case .array(let elements): writeLine(elements)
    case .object(let object): writeLine(object)
    }
  }

  private mutating func writeLine(_ elements: [JSONValue]) {
    bytes.append(.leftBracket)
    for (index, element) in elements.enumerated() {
      if index > 0 { writeSeparator(.comma) }
      writeLine(element)
    }
    bytes.append(.rightBracket)
  }

  private mutating func writeLine(_ object: JSONObject) {
    bytes.append(.leftBrace)
    for (index, member) in order.arranged(object.members).enumerated() {
      if index > 0 { writeSeparator(.comma) }
      writeString(member.key)
      writeSeparator(.colon)
      writeLine(member.value)
    }
    bytes.append(.rightBrace)
  }

  private mutating func writeSeparator(_ byte: UInt8) {
    bytes.append(byte)
    bytes.append(.space)
  }
}

extension CanonicalWriter {
  /// Writes a value with each member or element on a line of its own.
  mutating func writeOpened(_ value: JSONValue, indent: Int) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      bytes.append(.leftBracket)
      for (index, element) in elements.enumerated() {
        let isLast = index == elements.count - 1
        writeEntry(element, key: nil, isLast: isLast, indent: indent + 2)
      }
      startLine(indent)
      bytes.append(.rightBracket)
    case .object(let object) where !object.isEmpty:
      bytes.append(.leftBrace)
      let members = order.arranged(object.members)
      for (index, member) in members.enumerated() {
        writeEntry(member.value, key: member.key, isLast: index == members.count - 1, indent: indent + 2)
      }
      startLine(indent)
      bytes.append(.rightBrace)
    default:
      writeLine(value)
    }
  }

  private mutating func writeEntry(_ value: JSONValue, key: String?, isLast: Bool, indent: Int) {
    startLine(indent)
    let lineStart = bytes.count - indent
    if let key {
      writeString(key)
      writeSeparator(.colon)
    }
    let valueStart = bytes.count
    // A column takes at most four bytes.
    ceiling = lineStart + Self.columns * 4
    writeLine(value)
    ceiling = .max
    if isTooLong(from: lineStart, isLast: isLast) {
      bytes.removeLast(bytes.count - valueStart)
      writeOpened(value, indent: indent)
    }
    if !isLast { bytes.append(.comma) }
  }

  private mutating func startLine(_ indent: Int) {
    bytes.append(.lineFeed)
    bytes.append(contentsOf: repeatElement(.space, count: indent))
  }

  private func isTooLong(from start: Int, isLast: Bool) -> Bool {
    let most = isLast ? Self.columns : Self.columns - 1
    // There are no more columns than bytes.
    return bytes.count - start > most && bytes[start...].count { $0 & 0xC0 != 0x80 } > most
  }
}

extension CanonicalWriter {
  private mutating func writeString(_ text: String) {
    bytes.append(.quote)
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if bytes[start...].contains(where: Self.mayNeedEscape) {
      bytes.removeLast(bytes.count - start)
      for scalar in text.unicodeScalars { writeScalar(scalar) }
    }
    bytes.append(.quote)
  }

  /// Whether a byte needs an escape or starts a sequence that may.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, .quote, .backslash, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  private mutating func writeScalar(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x22: bytes.append(contentsOf: #"\""#.utf8)
    case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
    // Controls, line separators, and marks that turn the direction of what follows or cannot be seen.
    case ..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: #"\u"#.utf8)
      bytes.append(contentsOf: repeatElement(.zero, count: 4 - digits.utf8.count))
      bytes.append(contentsOf: digits.utf8)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
