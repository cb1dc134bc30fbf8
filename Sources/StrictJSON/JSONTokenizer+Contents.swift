extension JSONTokenizer {
  /// Where the current token stands in the text, in bytes: of strings and keys the contents without the quotes.
  package var range: Range<Int> {
    start..<max(start, end)
  }

  /// Where the current token starts, for people: of strings and keys the opening quote.
  ///
  /// It is counted anew each time, so ask only when there is something to say.
  package var position: TextPosition {
    TextPosition(ofByteAt: token == .key || token == .string ? start - 1 : start, in: source)
  }

  /// The text of the current string or key; the literal of a number; for other tokens their bytes.
  package var text: String {
    hasEscapes ? String(decoding: source.unescaped(range), as: UTF8.self) : source.string(in: range)
  }

  /// The current number, if it is written as an integer and fits.
  package var integer: Int? {
    token == .number ? source.integer(in: range) : nil
  }

  /// Lends the bytes of the current string or key, escapes resolved; of other tokens as they stand.
  package func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if hasEscapes { return try body(source.unescaped(range).span) }
    return try source.withSpan(of: range, body)
  }

  /// Whether the current string or key consists of exactly these bytes, escapes resolved.
  package func matches(_ bytes: [UInt8]) -> Bool {
    if hasEscapes { return source.unescaped(range) == bytes }
    guard bytes.count == end &- start else { return false }
    return bytes.indices.allSatisfy { source.byte(at: start &+ $0) == bytes[$0] }
  }
}

extension ByteSource {
  /// Up to eight bytes, the first in the lowest bits, the rest zero.
  @inline(__always)
  func word(at index: Int, length: Int) -> UInt64 {
    length == 0 ? 0 : word(at: index) & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- length &* 8))
  }

  func integer(in range: Range<Int>) -> Int? {
    let isNegative = byte(at: range.lowerBound) == .minus
    var value = 0
    for index in (range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound {
      let digit = byte(at: index)
      guard digit.isDigit else { return nil }
      let tens = value.multipliedReportingOverflow(by: 10)
      // Counted downwards, because the smallest integer has no positive counterpart.
      let next = tens.partialValue.subtractingReportingOverflow(Int(digit - .zero))
      if tens.overflow || next.overflow { return nil }
      value = next.partialValue
    }
    return isNegative ? value : value == .min ? nil : -value
  }
}
