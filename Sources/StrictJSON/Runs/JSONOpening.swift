/// How objects open whose first four members are always the same, spaced as ``CanonicalJSON`` spaces them: two short
/// texts, a count and a text of known length.
///
/// The scores of a national programme come from a million such objects. Where one opens as expected, a few comparisons of
/// eight bytes stand for all its first tokens; where it does not, nothing is passed and the tokens tell. So an opening is
/// never needed, and never changes what a text says.
package struct JSONOpening: Sendable {
  /// What the first members of an object are.
  package struct Values: Equatable, Sendable {
    /// The first text, of 1 to 8 bytes without escapes, as the word of a ``ShortText``.
    package fileprivate(set) var first: UInt64 = 0
    /// The second text, likewise.
    package fileprivate(set) var second: UInt64 = 0
    /// The count: a whole number from 1, of up to 15 digits.
    package fileprivate(set) var count = 0
    /// Twenty-four bytes from the beginning of the last text, the first lowest; what lies beyond the text means nothing.
    package fileprivate(set) var text: (UInt64, UInt64, UInt64) = (0, 0, 0)

    /// Values that no object opens with.
    package init() {}

    package static func == (lhs: Values, rhs: Values) -> Bool {
      lhs.first == rhs.first && lhs.second == rhs.second && lhs.count == rhs.count && lhs.text == rhs.text
    }
  }

  fileprivate let beforeFirst: JSONPiece
  fileprivate let beforeSecond: JSONPiece
  fileprivate let beforeCount: JSONPiece
  fileprivate let beforeText: JSONPiece
  fileprivate let textLength: Int

  /// The opening with members of these names, which are plain ASCII of at most eight letters.
  ///
  /// The last member is a text without escapes of exactly `textLength` bytes, 16 to 23; when it has been passed, the
  /// tokenizer stands on it.
  package init(first: String, second: String, count: String, text: String, textLength: Int) {
    beforeFirst = JSONPiece("\"\(first)\": \"")
    beforeSecond = JSONPiece("\", \"\(second)\": \"")
    beforeCount = JSONPiece("\", \"\(count)\": ")
    beforeText = JSONPiece(", \"\(text)\": \"")
    self.textLength = textLength
  }
}

extension JSONTokenizer {
  /// Passes the first members of the object that opens where the tokenizer stands, where they are as expected.
  ///
  /// - Returns: what they are; nil where anything differs, and nothing has been passed then.
  package mutating func pass(_ opening: JSONOpening) -> JSONOpening.Values? {
    guard case .firstKey = state else { return nil }
    var place = cursor
    guard source.passes(opening.beforeFirst, &place), let first = source.shortText(&place),
      source.passes(opening.beforeSecond, &place), let second = source.shortText(&place),
      source.passes(opening.beforeCount, &place), let count = source.count(&place),
      source.passes(opening.beforeText, &place)
    else { return nil }
    let textStart = place
    guard source.passesText(opening.textLength, &place) else { return nil }
    (start, end, cursor) = (textStart, place, place &+ 1)
    (state, token, hasEscapes, short) = (.afterValue, .string, false, .long)
    var values = JSONOpening.Values()
    (values.first, values.second, values.count) = (first, second, count)
    values.text = (source.word(at: textStart), source.word(at: textStart &+ 8), source.word(at: textStart &+ 16))
    return values
  }
}
