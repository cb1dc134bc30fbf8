extension JSONTokenizer {
  /// Reads the number that starts with `first`, a minus sign or a digit, at the cursor.
  @inline(__always)
  mutating func scanNumber(_ first: UInt8) throws(JSONSyntaxError) {
    var index = cursor
    start = index
    if first == .minus { index &+= 1 }
    if source.byte(at: index) == .zero {
      index &+= 1
      if source.byte(at: index).isDigit { throw failure(.badNumber, at: start) }
    } else {
      index = try passDigits(at: index)
    }
    let next = source.byte(at: index)
    if next == .point || next.isExponentMark { index = try passFraction(at: index) }
    end = index
    cursor = index
  }

  /// Passes at least one digit.
  @inline(__always)
  private mutating func passDigits(at index: Int) throws(JSONSyntaxError) -> Int {
    var index = index
    guard source.byte(at: index).isDigit else {
      throw index < source.count ? failure(.badNumber, at: start) : cutShort()
    }
    repeat { index &+= 1 } while source.byte(at: index).isDigit
    return index
  }

  @inline(never)
  private mutating func passFraction(at index: Int) throws(JSONSyntaxError) -> Int {
    var index = index
    if source.byte(at: index) == .point { index = try passDigits(at: index + 1) }
    guard source.byte(at: index).isExponentMark else { return index }
    let sign = source.byte(at: index + 1)
    return try passDigits(at: index + (sign == .plus || sign == .minus ? 2 : 1))
  }

  /// Reads one of the three words of JSON, given as its bytes, the first lowest.
  @inline(__always)
  mutating func scanWord(_ letters: UInt64, length: Int) throws(JSONSyntaxError) {
    let word = source.word(at: cursor)
    guard word & (1 &<< UInt64(length &* 8) &- 1) == letters, !source.byte(at: cursor &+ length).isLetter else {
      _ = try refuse(expected: .value)
      return
    }
    start = cursor
    cursor &+= length
    end = cursor
  }
}

// Kept out of line, so that the way without errors stays short.
extension JSONTokenizer {
  /// Always throws, because nothing allowed stands at the cursor.
  ///
  /// Where a closing bracket follows a comma, it is the comma that is wrong.
  @inline(never)
  mutating func refuse(
    expected: JSONSyntaxError.Expectation, after comma: Int? = nil
  ) throws(JSONSyntaxError) -> JSONToken {
    let byte = source.byte(at: cursor)
    if let comma, byte == (expected == .key ? .rightBrace : .rightBracket) { throw failure(.trailingComma, at: comma) }
    throw unexpectedByte(expected: expected)
  }

  @inline(never)
  mutating func refuseDepth() throws(JSONSyntaxError) -> JSONToken {
    throw failure(.tooDeep(limit: limits.depth), at: cursor)
  }

  @inline(never)
  func failure(_ kind: JSONSyntaxError.Kind, at offset: Int) -> JSONSyntaxError {
    JSONSyntaxError(kind, at: TextPosition(ofByteAt: offset, in: source))
  }

  @inline(never)
  func cutShort() -> JSONSyntaxError {
    failure(.cutShort, at: source.count)
  }

  /// What is wrong with the bytes at an index, which are not UTF-8.
  func encodingFailure(at index: Int) -> JSONSyntaxError {
    source.endsInsideSequence(at: index) ? cutShort() : failure(.invalidUTF8, at: index)
  }

  /// What is wrong with the byte at the cursor, which no rule allows there.
  private func unexpectedByte(expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
    let byte = source.byte(at: cursor)
    if cursor >= source.count { return cutShort() }
    if byte >= 0x80, source.lengthOfSequence(at: cursor) == 0 { return encodingFailure(at: cursor) }
    guard expected == .value || expected == .valueOrArrayEnd else {
      return failure(.unexpectedByte(byte, expected: expected), at: cursor)
    }
    if byte.isLetter { return endsInsideWord() ? cutShort() : failure(.unknownWord, at: cursor) }
    if byte == .plus || byte == .point { return failure(.badNumber, at: cursor) }
    return failure(.unexpectedByte(byte, expected: expected), at: cursor)
  }

  private func endsInsideWord() -> Bool {
    let rest = source.array(in: cursor..<min(cursor + 6, source.count))
    return cursor + rest.count == source.count
      && ["true", "false", "null"].contains { $0.utf8.count > rest.count && $0.utf8.starts(with: rest) }
  }
}
