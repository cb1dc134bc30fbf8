/// Why a text is not JSON as Plumbline reads it, and where.
package struct JSONSyntaxError: Error, Equatable, Sendable {
  /// What is wrong.
  package var kind: Kind
  /// Where: the byte that cannot stand there, or the start of the key, escape or number in question.
  package var position: TextPosition

  package init(_ kind: Kind, at position: TextPosition) {
    self.kind = kind
    self.position = position
  }

  /// What can be wrong with a text.
  package enum Kind: Equatable, Sendable {
    /// Nothing but white space, if that.
    case empty
    /// The text stops before its value is complete.
    case cutShort
    /// The text starts as UTF-16 does.
    case utf16
    /// The text has more bytes than the limit.
    case tooLarge(limit: Int)
    /// More arrays and objects inside one another than the limit.
    case tooDeep(limit: Int)
    /// A byte that cannot stand here; never shown to a person, because it may belong to what somebody typed.
    case unexpectedByte(UInt8, expected: Expectation)
    /// A word other than `true`, `false` and `null`.
    case unknownWord
    /// A comma before a closing bracket or brace; the position is the comma's.
    case trailingComma
    /// A second member with the same key in one object; the position is the second key's.
    case duplicateKey(String)
    /// A backslash that no valid escape follows.
    case badEscape
    /// Half of a surrogate pair, as an escape.
    case loneSurrogate
    /// A control character (below U+0020) that stands in a string as it is.
    case controlCharacter(UInt8)
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A number that JSON does not know: a leading zero, a plus sign, a point without digits.
    case badNumber
    /// Something after the value.
    case trailingContent
  }

  /// What could have stood in the place of an unexpected byte.
  package enum Expectation: Equatable, Sendable {
    case value
    case valueOrArrayEnd
    case key
    case keyOrObjectEnd
    case colon
    case commaOrArrayEnd
    case commaOrObjectEnd
  }
}
