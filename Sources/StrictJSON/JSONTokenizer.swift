/// Reads a JSON text token by token, strictly after RFC 8259, and makes nothing that it is not asked for.
///
/// Every byte is checked, also of what is skipped: grammar, numbers, escapes, surrogates, UTF-8. A byte order mark at the
/// start is dropped. Duplicate keys are found by ``skipValue()`` and by ``JSONValue``; a consumer that walks through an
/// object itself looks for them itself, as cheaply as it can (a bit for each field known, ``JSONKeySet`` for any others).
/// After an error a tokenizer must not be asked again.
///
/// ```swift
/// try JSONTokenizer.withTokens(of: bytes) { (tokenizer) throws(JSONSyntaxError) in
///   while try tokenizer.next() != .end { ... }
/// }
/// ```
package struct JSONTokenizer: ~Copyable {
  /// What may come next.
  enum State {
    case start
    case value
    case firstKey
    case firstElement
    case afterValue
    case finished
  }

  let source: ByteSource
  let limits: JSONLimits
  /// How objects open that are passed by `passOpening`.
  let opening: JSONOpening
  var state = State.start
  /// The first byte not yet read.
  var cursor = 0
  /// The contents of the current token: of strings and keys without the quotes.
  var start = 0
  var end = 0
  /// The text of the current string or key, held in a register: the way to tell short keys and codes apart.
  ///
  /// For other tokens it means nothing.
  package internal(set) var short = ShortText.long
  /// Whether the current string or key holds escapes, so that its bytes are not its text.
  var hasEscapes = false
  /// For each open container a bit, the innermost lowest: 1 for an object, 0 for an array.
  var objects: UInt64 = 0
  /// How the last object began whose opening was passed at once.
  var beginning = JSONOpening.Beginning()
  /// The keys of objects that are being skipped.
  var skippedKeys = JSONKeySet()

  /// What the tokenizer stands on; `end` before the first token is asked for.
  package internal(set) var token = JSONToken.end
  /// How many arrays and objects are open.
  ///
  /// After `beginObject` and `beginArray` the new one counts already.
  package internal(set) var depth = 0

  private init(source: ByteSource, limits: JSONLimits, opening: JSONOpening) {
    self.source = source
    self.limits = limits
    self.opening = opening
  }

  /// Lends a tokenizer over a text; nothing has been read yet when `body` is called.
  package static func withTokens<Result, Failure: Error>(
    of bytes: Span<UInt8>, limits: JSONLimits = .standard, opening: JSONOpening = .none,
    _ body: (inout JSONTokenizer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try ByteSource.withSource(of: bytes) { (source) throws(Failure) -> Result in
      var tokenizer = JSONTokenizer(source: source, limits: limits, opening: opening)
      return try body(&tokenizer)
    }
  }

  /// Lends a tokenizer over a text; nothing has been read yet when `body` is called.
  package static func withTokens<Result, Failure: Error>(
    of bytes: [UInt8], limits: JSONLimits = .standard, opening: JSONOpening = .none,
    _ body: (inout JSONTokenizer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withTokens(of: bytes.span, limits: limits, opening: opening, body)
  }

  /// Goes to the next token.
  ///
  /// At the end of the text it stays at `end`.
  ///
  /// - Throws: where the text breaks a rule or a limit.
  @discardableResult
  package mutating func next() throws(JSONSyntaxError) -> JSONToken {
    switch state {
    case .afterValue:
      return try readAfterValue()
    case .value:
      return try readValue(significantByte(), expected: .value)
    case .firstKey:
      let byte = significantByte()
      if byte == .quote { return try readKey() }
      if byte == .rightBrace { return close(.endObject) }
      return try refuse(expected: .keyOrObjectEnd)
    case .firstElement:
      let byte = significantByte()
      if byte == .rightBracket { return close(.endArray) }
      return try readValue(byte, expected: .valueOrArrayEnd)
    case .start:
      try readStart()
      return try readValue(significantByte(), expected: .value)
    case .finished:
      return .end
    }
  }
}

extension JSONTokenizer {
  private mutating func readStart() throws(JSONSyntaxError) {
    if source.count > limits.bytes {
      throw JSONSyntaxError(.tooLarge(limit: limits.bytes), at: .init(line: 1, column: 1))
    }
    let mark = source.word(at: 0) & 0xFFFF
    if mark == 0xFEFF || mark == 0xFFFE { throw failure(.utf16, at: 0) }
    cursor = source.startAfterByteOrderMark
    _ = significantByte()
    if cursor >= source.count { throw failure(.empty, at: cursor) }
  }

  @inline(__always)
  private mutating func readAfterValue() throws(JSONSyntaxError) -> JSONToken {
    let byte = significantByte()
    if depth == 0 { return try readEnd() }
    let isObject = objects & 1 == 1
    if byte == .comma {
      let comma = cursor
      cursor &+= 1
      let byte = significantByte()
      if isObject {
        if byte == .quote { return try readKey() }
        return try refuse(expected: .key, after: comma)
      }
      if byte == .rightBracket { return try refuse(expected: .value, after: comma) }
      return try readValue(byte, expected: .value)
    }
    if isObject {
      if byte == .rightBrace { return close(.endObject) }
      return try refuse(expected: .commaOrObjectEnd)
    }
    if byte == .rightBracket { return close(.endArray) }
    return try refuse(expected: .commaOrArrayEnd)
  }

  private mutating func readEnd() throws(JSONSyntaxError) -> JSONToken {
    guard cursor >= source.count else { throw failure(.trailingContent, at: cursor) }
    state = .finished
    start = cursor
    end = cursor
    token = .end
    return .end
  }

  @inline(__always)
  private mutating func readKey() throws(JSONSyntaxError) -> JSONToken {
    try scanString()
    guard significantByte() == .colon else { return try refuse(expected: .colon) }
    cursor &+= 1
    state = .value
    token = .key
    return .key
  }

  /// Reads a value that starts with `byte`, which stands at the cursor.
  private mutating func readValue(
    _ byte: UInt8, expected: JSONSyntaxError.Expectation
  ) throws(JSONSyntaxError) -> JSONToken {
    switch byte {
    case .quote:
      try scanString()
      token = .string
    case .leftBrace:
      return try open(.beginObject)
    case .leftBracket:
      return try open(.beginArray)
    case .minus, .zero ... .nine:
      try scanNumber(byte)
      token = .number
    case UInt8(ascii: "t"):
      try scanWord(0x6575_7274, length: 4)
      token = .true
    case UInt8(ascii: "f"):
      try scanWord(0x65_736C_6166, length: 5)
      token = .false
    case UInt8(ascii: "n"):
      try scanWord(0x6C6C_756E, length: 4)
      token = .null
    default:
      return try refuse(expected: expected)
    }
    state = .afterValue
    return token
  }

  @inline(__always)
  private mutating func open(_ bracket: JSONToken) throws(JSONSyntaxError) -> JSONToken {
    if depth >= limits.depth { return try refuseDepth() }
    let isObject = bracket == .beginObject
    depth &+= 1
    objects = objects &<< 1 | (isObject ? 1 : 0)
    state = isObject ? .firstKey : .firstElement
    standOnBracket(bracket)
    return bracket
  }

  @inline(__always)
  private mutating func close(_ bracket: JSONToken) -> JSONToken {
    depth &-= 1
    objects = objects &>> 1
    state = .afterValue
    standOnBracket(bracket)
    return bracket
  }

  @inline(__always)
  private mutating func standOnBracket(_ bracket: JSONToken) {
    token = bracket
    start = cursor
    cursor &+= 1
    end = cursor
  }
}

extension JSONTokenizer {
  /// Goes to the next byte that is not white space and reads it without passing it; zero at the end of the text.
  @inline(__always)
  mutating func significantByte() -> UInt8 {
    let byte = source.byte(at: cursor)
    if byte > .space { return byte }
    if byte == .space {
      let second = source.byte(at: cursor &+ 1)
      if second > .space {
        cursor &+= 1
        return second
      }
    }
    return skipBlanks()
  }

  @inline(never)
  private mutating func skipBlanks() -> UInt8 {
    while true {
      let word = source.word(at: cursor)
      // The highest bit of every byte above a space; what is below is white space or an error.
      let letters = ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F | word) & 0x8080_8080_8080_8080
      let bits = UInt64(truncatingIfNeeded: letters.trailingZeroBitCount) & 0x78
      // Nearly always it is a line's end with an indentation, or the rest of one.
      let blanks = bits == 64 ? UInt64.max : (1 &<< bits) &- 1
      let isIndentation = (word ^ 0x2020_2020_2020_200A) & blanks == 0 || (word ^ 0x2020_2020_2020_2020) & blanks == 0
      if isIndentation, bits > 0 {
        cursor &+= Int(truncatingIfNeeded: bits &>> 3)
        if bits < 64 { return UInt8(truncatingIfNeeded: word &>> bits) }
        continue
      }
      let byte = source.byte(at: cursor)
      guard byte.isWhitespace else { return byte }
      cursor &+= 1
    }
  }
}
