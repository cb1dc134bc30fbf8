/// The bytes that the grammar of JSON names (RFC 8259, section 2).
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var quote: UInt8 { 0x22 }
  static var plus: UInt8 { 0x2B }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var point: UInt8 { 0x2E }
  static var zero: UInt8 { 0x30 }
  static var nine: UInt8 { 0x39 }
  static var colon: UInt8 { 0x3A }
  static var leftBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var rightBracket: UInt8 { 0x5D }
  static var leftBrace: UInt8 { 0x7B }
  static var rightBrace: UInt8 { 0x7D }

  var isDigit: Bool { self >= .zero && self <= .nine }
  var isExponentMark: Bool { self | 0x20 == UInt8(ascii: "e") }
  var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }
  var isWhitespace: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }

  /// The value of a hexadecimal digit, either case; nil for any other byte.
  var hexadecimalValue: UInt16? {
    switch self {
    case 0x30...0x39: UInt16(self) - 0x30
    case 0x41...0x46: UInt16(self) - 0x41 + 10
    case 0x61...0x66: UInt16(self) - 0x61 + 10
    default: nil
    }
  }
}
