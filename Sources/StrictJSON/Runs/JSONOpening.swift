/// How objects open whose first four members are always the same, spaced as ``CanonicalJSON`` spaces them: two short
/// texts, a count and a text of known shape.
///
/// The scores of a national programme come from a million such objects. Where one opens as expected, a few comparisons of
/// eight bytes stand for all its first tokens; where it does not, nothing is passed and the tokens tell. So an opening is
/// never needed, and never changes what a text says. In the last bytes of a text nothing is passed. A tokenizer is given the
/// opening to look for when it is made, so that it can also see where an object begins as the one before.
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

  /// An opening that no object has.
  package static let none = JSONOpening(first: "", second: "", count: "", text: "", shape: "")

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

extension JSONOpening {
  /// Where the first three members of an opening end, and what the first two of them are.
  struct Beginning {
    fileprivate var first: UInt64 = 0
    fileprivate var second: UInt64 = 0
    /// Where it starts in the text.
    fileprivate var start = 0
    /// How many bytes go before the count; zero before any was passed.
    fileprivate var length = 0
  }

  /// Passes what goes before the count.
  @inline(__always)
  fileprivate func beginning(of window: ByteSource.Window, at start: Int) -> Beginning? {
    var place = 0
    guard window.passes(beforeFirst, &place), let first = window.shortText(&place),
      window.passes(beforeSecond, &place), let second = window.shortText(&place),
      window.passes(beforeCount, &place)
    else { return nil }
    return Beginning(first: first, second: second, start: start, length: place)
  }
}

extension JSONTokenizer {
  /// Passes the first members of the object that opens where the tokenizer stands, where they are as it was told to expect.
  ///
  /// - Returns: what they are; nil where anything differs, and nothing has been passed then.
  package mutating func passOpening() -> JSONOpening.Values? {
    guard case .firstKey = state, let window = source.window(at: cursor) else { return nil }
    // Most objects begin as the one before, up to the count.
    if !repeatsBeginning(window) {
      guard let other = opening.beginning(of: window, at: cursor) else { return nil }
      beginning = other
    }
    var place = beginning.length
    guard let count = window.count(&place), window.passes(opening.beforeText, &place),
      let digits = opening.shape.digits(at: place, of: window)
    else { return nil }
    let textEnd = place &+ opening.shape.length
    guard window.byte(at: textEnd) == .quote else { return nil }
    (start, end, cursor) = (cursor &+ place, cursor &+ textEnd, cursor &+ textEnd &+ 1)
    (state, token, hasEscapes, short) = (.afterValue, .string, false, .long)
    var values = JSONOpening.Values()
    (values.first, values.second, values.count) = (beginning.first, beginning.second, count)
    values.digits = digits
    return values
  }

  /// Whether the object begins as the last one whose opening was passed; only for those of 41 to 48 bytes before the count.
  @inline(__always)
  private func repeatsBeginning(_ window: ByteSource.Window) -> Bool {
    let rest = UInt64(truncatingIfNeeded: 48 &- beginning.length)
    guard rest <= 7, let last = source.window(at: beginning.start) else { return false }
    var difference = (window.word(at: 40) ^ last.word(at: 40)) &<< (rest &* 8)
    difference |= window.word(at: 0) ^ last.word(at: 0)
    difference |= window.word(at: 8) ^ last.word(at: 8)
    difference |= window.word(at: 16) ^ last.word(at: 16)
    difference |= window.word(at: 24) ^ last.word(at: 24)
    difference |= window.word(at: 32) ^ last.word(at: 32)
    return difference == 0
  }
}
