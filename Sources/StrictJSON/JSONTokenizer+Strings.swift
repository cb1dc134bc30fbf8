extension JSONTokenizer {
  /// Reads the string whose opening quote stands at the cursor.
  @inline(__always)
  mutating func scanString() throws(JSONSyntaxError) {
    start = cursor &+ 1
    hasEscapes = false
    let word = source.word(at: start)
    let stops = Self.stops(in: word)
    // Most strings are over within the first eight bytes.
    if stops != 0 {
      let bits = UInt64(truncatingIfNeeded: stops.trailingZeroBitCount &- 7)
      if UInt8(truncatingIfNeeded: word &>> bits) == .quote {
        short = ShortText(word: word & ((1 &<< bits) &- 1))
        end = start &+ Int(truncatingIfNeeded: bits &>> 3)
        cursor = end &+ 1
        return
      }
    }
    try scanLongString()
  }

  @inline(never)
  private mutating func scanLongString() throws(JSONSyntaxError) {
    var index = start
    while true {
      let stops = Self.stops(in: source.word(at: index))
      if stops == 0 {
        index &+= 8
        continue
      }
      index &+= stops.trailingZeroBitCount &>> 3
      if source.byte(at: index) == .quote { break }
      index = try passUnplain(at: index)
    }
    end = index
    cursor = index &+ 1
    let length = index &- start
    // Each of eight bytes takes at most the six of an escape.
    if !hasEscapes {
      short = length <= 8 ? ShortText(word: source.word(at: start, length: length)) : .long
    } else {
      short = length <= 48 ? ShortText(source.unescaped(start..<index)) ?? .long : .long
    }
  }

  /// The high bit of the first byte that is a quote, a backslash, a control character or not ASCII; zero if none is.
  ///
  /// Bits above the lowest one mean nothing: a borrow may have set them.
  @inline(__always)
  static func stops(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let control = word &- ones &* 0x20
    let quote = (word ^ (ones &* 0x22)) &- ones
    let backslash = (word ^ (ones &* 0x5C)) &- ones
    return (control | quote | backslash | word) & (ones &* 0x80)
  }

  /// Checks what stands in a string at an index, other than a quote or plain ASCII, and says where it ends.
  private mutating func passUnplain(at index: Int) throws(JSONSyntaxError) -> Int {
    let byte = source.byte(at: index)
    if byte == .backslash {
      hasEscapes = true
      return try passEscape(at: index)
    }
    guard byte >= 0x80 else {
      throw index < source.count ? failure(.controlCharacter(byte), at: index) : cutShort()
    }
    return try passNonASCII(at: index)
  }

  private mutating func passNonASCII(at index: Int) throws(JSONSyntaxError) -> Int {
    var index = index
    repeat {
      let length = source.lengthOfSequence(at: index)
      guard length > 0 else { throw encodingFailure(at: index) }
      index &+= length
    } while source.byte(at: index) >= 0x80
    return index
  }

  private mutating func passEscape(at index: Int) throws(JSONSyntaxError) -> Int {
    guard index + 1 < source.count else { throw cutShort() }
    switch source.byte(at: index + 1) {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      return try passCodeUnits(at: index)
    default:
      throw failure(.badEscape, at: index)
    }
  }

  /// Checks `\uXXXX`, and its second half where it starts a surrogate pair.
  private mutating func passCodeUnits(at index: Int) throws(JSONSyntaxError) -> Int {
    let unit = try codeUnit(at: index)
    if UTF16.isTrailSurrogate(unit) { throw failure(.loneSurrogate, at: index) }
    guard UTF16.isLeadSurrogate(unit) else { return index + 6 }
    let second = index + 6
    if second >= source.count { throw cutShort() }
    guard source.byte(at: second) == .backslash else { throw failure(.loneSurrogate, at: index) }
    if second + 1 >= source.count { throw cutShort() }
    guard source.byte(at: second + 1) == UInt8(ascii: "u") else { throw failure(.loneSurrogate, at: index) }
    guard UTF16.isTrailSurrogate(try codeUnit(at: second)) else { throw failure(.loneSurrogate, at: index) }
    return index + 12
  }

  private mutating func codeUnit(at index: Int) throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for digit in index + 2..<index + 6 {
      guard digit < source.count else { throw cutShort() }
      guard let value = source.byte(at: digit).hexadecimalValue else { throw failure(.badEscape, at: index) }
      unit = unit << 4 | value
    }
    return unit
  }
}

extension ByteSource {
  /// How many bytes the UTF-8 sequence beyond ASCII has that starts at an index; 0 if there is none (RFC 3629).
  @inline(__always)
  func lengthOfSequence(at index: Int) -> Int {
    let word = word(at: index)
    let lead = UInt8(truncatingIfNeeded: word)
    if word & 0xC0E0 == 0x80C0 { return lead >= 0xC2 ? 2 : 0 }
    let second = word >> 8 & 0x3F
    if word & 0xC0_C0F0 == 0x80_80E0 {
      // Neither overlong (second below 0x20 after E0) nor a surrogate (second from 0x20 on after ED).
      if lead == 0xE0 { return second >= 0x20 ? 3 : 0 }
      return lead == 0xED && second >= 0x20 ? 0 : 3
    }
    if word & 0xC0C0_C0F8 == 0x8080_80F0 {
      // Neither overlong nor above U+10FFFF.
      if lead == 0xF0 { return second >= 0x10 ? 4 : 0 }
      return lead < 0xF4 || (lead == 0xF4 && second < 0x10) ? 4 : 0
    }
    return 0
  }

  /// Whether a sequence starts at an index that would be right so far, but the text ends inside it.
  func endsInsideSequence(at index: Int) -> Bool {
    let rest = array(in: min(index, count)..<count)
    guard let lead = rest.first, lead >= 0xC2, lead <= 0xF4, rest.count < (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4) else {
      return false
    }
    let seconds: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    return rest.dropFirst().prefix(1).allSatisfy(seconds.contains) && rest.dropFirst(2).allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// The text of a string's contents that hold escapes, as UTF-8; only for what the tokenizer has checked.
  func unescaped(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = byte(at: index)
      guard byte == .backslash else {
        text.append(byte)
        index += 1
        continue
      }
      index += appendEscape(at: index, to: &text)
    }
    return text
  }

  private func appendEscape(at index: Int, to text: inout [UInt8]) -> Int {
    let mark = byte(at: index + 1)
    switch mark {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(.lineFeed)
    case UInt8(ascii: "r"): text.append(.carriageReturn)
    case UInt8(ascii: "t"): text.append(.tab)
    case UInt8(ascii: "u"): return appendCodeUnits(at: index, to: &text)
    default: text.append(mark)
    }
    return 2
  }

  private func appendCodeUnits(at index: Int, to text: inout [UInt8]) -> Int {
    let first = codeUnit(at: index)
    let isPair = first & 0xFC00 == 0xD800
    let value = isPair ? 0x10000 + (first & 0x3FF) << 10 + (codeUnit(at: index + 6) & 0x3FF) : first
    text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    return isPair ? 12 : 6
  }

  private func codeUnit(at index: Int) -> UInt32 {
    (index + 2..<index + 6).reduce(0) { $0 << 4 | UInt32(byte(at: $1).hexadecimalValue ?? 0) }
  }
}
