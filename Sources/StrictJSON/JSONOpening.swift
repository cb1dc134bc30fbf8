/// How objects open whose first members are always the same, spaced as ``CanonicalJSON`` spaces them.
///
/// The scores of a national programme come from a million such objects. Where one opens as expected, a few comparisons of
/// eight bytes stand for all its first tokens; where it does not, nothing is passed and the tokens tell. So an opening is
/// never needed, and never changes what a text says.
package struct JSONOpening: Sendable {
  /// What the value of a member is to be.
  package enum Value: Sendable {
    /// A string of 1 to 8 bytes without escapes; it is told as the word of a ``ShortText``.
    case shortText
    /// A whole number from 1, of up to 15 digits; it is told as itself.
    case count
    /// A string of ASCII without escapes; it is told as nothing, but the tokenizer stands on it if it is the last one.
    case text
  }

  enum Step {
    /// The next bytes, up to eight of them: their word, and how many they are.
    case bytes(UInt64, mask: UInt64, count: Int)
    case value(Value)
  }

  let steps: [Step]

  /// The opening of an object with these members first, at most four of them, in this order.
  ///
  /// Names are plain ASCII without quotes and backslashes.
  package init(_ members: [(name: String, value: Value)]) {
    var steps: [Step] = []
    var before = ""
    for (name, value) in members.prefix(4) {
      let isText = value != .count
      steps += Self.steps(for: "\(before)\"\(name)\": \(isText ? "\"" : "")")
      steps.append(.value(value))
      before = isText ? "\", " : ", "
    }
    // The quote that ends the last text belongs to the opening; what comes after it does not.
    if before.hasPrefix("\"") { steps += Self.steps(for: "\"") }
    self.steps = steps
  }

  private static func steps(for literal: String) -> [Step] {
    let bytes = [UInt8](literal.utf8)
    return stride(from: 0, to: bytes.count, by: 8).map { start in
      let part = bytes[start..<min(start + 8, bytes.count)]
      let word = part.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return .bytes(word, mask: UInt64.max >> UInt64(64 - part.count * 8), count: part.count)
    }
  }
}

extension JSONTokenizer {
  /// Passes the first members of the object that opens where the tokenizer stands, where they are as expected.
  ///
  /// Then the tokenizer stands on the last of these values, and what they are is returned in their order.
  ///
  /// - Returns: nil where anything differs; nothing has been passed then.
  package mutating func pass(_ opening: JSONOpening) -> SIMD4<UInt64>? {
    guard token == .beginObject, state == .firstKey else { return nil }
    var reader = OpeningReader(source: source, cursor: cursor)
    var (values, place) = (SIMD4<UInt64>(), 0)
    for step in opening.steps {
      switch step {
      case .bytes(let word, let mask, let count):
        if reader.source.word(at: reader.cursor) & mask != word { return nil }
        reader.cursor &+= count
      case .value(let value):
        guard let told = reader.read(value) else { return nil }
        values[place & 3] = told
        place &+= 1
      }
    }
    (start, end, cursor) = (reader.start, reader.end, reader.cursor)
    (state, token, hasEscapes, short) = (.afterValue, reader.isNumber ? .number : .string, false, .long)
    return values
  }
}

/// Reads the values of an opening; nothing is passed in the tokenizer before all of them fit.
private struct OpeningReader {
  let source: ByteSource
  var cursor: Int
  var start = 0
  var end = 0
  var isNumber = false

  @inline(__always)
  mutating func read(_ value: JSONOpening.Value) -> UInt64? {
    start = cursor
    switch value {
    case .shortText: return readShortText()
    case .count: return readCount()
    case .text: return readText()
    }
  }

  @inline(__always)
  private mutating func readShortText() -> UInt64? {
    isNumber = false
    let word = source.word(at: cursor)
    let stops = JSONTokenizer.stops(in: word)
    // Without a stop, all eight bytes are text; whether the quote follows is for the next step to see.
    let bits = stops == 0 ? 64 : UInt64(truncatingIfNeeded: stops.trailingZeroBitCount &- 7)
    cursor &+= Int(truncatingIfNeeded: bits &>> 3)
    end = cursor
    return bits == 0 ? nil : word & (UInt64.max &>> (64 &- bits))
  }

  @inline(__always)
  private mutating func readCount() -> UInt64? {
    isNumber = true
    var value: UInt64 = 0
    while source.byte(at: cursor).isDigit {
      value = value &* 10 &+ UInt64(source.byte(at: cursor) &- .zero)
      cursor &+= 1
    }
    end = cursor
    let isWritten = source.byte(at: start) != .zero && (1...15).contains(end &- start)
    // Else it goes on, with a fraction or an exponent.
    let isOver = source.byte(at: cursor) == .comma || source.byte(at: cursor) == .rightBrace
    return isWritten && isOver ? value : nil
  }

  @inline(__always)
  private mutating func readText() -> UInt64? {
    isNumber = false
    while true {
      let stops = JSONTokenizer.stops(in: source.word(at: cursor))
      if stops != 0 {
        // The first stop is the quote, or the next step will find that it is none.
        cursor &+= stops.trailingZeroBitCount &>> 3
        end = cursor
        return 0
      }
      cursor &+= 8
    }
  }
}
