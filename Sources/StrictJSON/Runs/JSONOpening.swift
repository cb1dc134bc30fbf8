/// How objects open whose first four members are always the same, spaced as ``CanonicalJSON`` spaces them: two short
/// texts, a count and a text of known shape.
///
/// The scores of a national programme come from a million such objects. Where one opens as expected, a few comparisons of
/// eight bytes stand for all its first tokens; where it does not, nothing is passed and the tokens tell. So an opening is
/// never needed, and never changes what a text says. In the last bytes of a text nothing is passed.
package struct JSONOpening: Sendable {
  /// What the first members of an object are.
  package struct Values: Sendable {
    /// The first text, of 1 to 8 bytes without escapes, as the word of a ``ShortText``.
    package fileprivate(set) var first: UInt64 = 0
    /// The second text, likewise.
    package fileprivate(set) var second: UInt64 = 0
    /// The count: a whole number from 1, of up to 15 digits.
    package fileprivate(set) var count = 0
    /// The digits of the last text.
    package fileprivate(set) var digits: DigitShape.Digits = (0, 0, 0)
  }

  fileprivate let beforeFirst: JSONPiece
  fileprivate let beforeSecond: JSONPiece
  fileprivate let beforeCount: JSONPiece
  fileprivate let beforeText: JSONPiece
  fileprivate let shape: DigitShape

  /// The opening with members of these names, which are plain ASCII of at most eight letters.
  ///
  /// The last member is a text of this shape; when it has been passed, the tokenizer stands on it.
  package init(first: String, second: String, count: String, text: String, shape: String) {
    beforeFirst = JSONPiece("\"\(first)\": \"")
    beforeSecond = JSONPiece("\", \"\(second)\": \"")
    beforeCount = JSONPiece("\", \"\(count)\": ")
    beforeText = JSONPiece(", \"\(text)\": \"")
    self.shape = DigitShape(shape)
  }
}

extension JSONTokenizer {
  /// Passes the first members of the object that opens where the tokenizer stands, where they are as expected.
  ///
  /// - Returns: what they are; nil where anything differs, and nothing has been passed then.
  package mutating func pass(_ opening: JSONOpening) -> JSONOpening.Values? {
    guard case .firstKey = state, let window = source.window(at: cursor) else { return nil }
    var place = 0
    guard window.passes(opening.beforeFirst, &place), let first = window.shortText(&place),
      window.passes(opening.beforeSecond, &place), let second = window.shortText(&place),
      window.passes(opening.beforeCount, &place), let count = window.count(&place),
      window.passes(opening.beforeText, &place)
    else { return nil }
    guard let digits = opening.shape.digits(at: place, of: window) else { return nil }
    let textEnd = place &+ opening.shape.length
    guard window.byte(at: textEnd) == .quote else { return nil }
    (start, end, cursor) = (cursor &+ place, cursor &+ textEnd, cursor &+ textEnd &+ 1)
    (state, token, hasEscapes, short) = (.afterValue, .string, false, .long)
    var values = JSONOpening.Values()
    (values.first, values.second, values.count) = (first, second, count)
    values.digits = digits
    return values
  }
}
