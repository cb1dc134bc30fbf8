/// A member of an object that is a list of short texts, spaced as ``CanonicalJSON`` spaces it.
///
/// As with a ``JSONOpening``, where it is not there nothing is passed and the tokens tell.
package struct JSONTextList: ~Copyable, Sendable {
  fileprivate let before: JSONPiece
  fileprivate let between = JSONPiece("\", \"")
  fileprivate let after = JSONPiece("\"]")

  /// The member of this name, which is plain ASCII of at most eight letters.
  package init(_ name: String) {
    before = JSONPiece(", \"\(name)\": [\"")
  }
}

extension JSONTokenizer {
  /// Passes the next member of the object in which the tokenizer stands behind another, where it is this one and a list of
  /// texts, each of 1 to 16 bytes without escapes, that is over within about a hundred bytes.
  ///
  /// - Parameters:
  ///   - list: the member.
  ///   - take: is given each text, and says whether it can do with it; what it was given counts only where the whole list was
  ///     passed.
  /// - Returns: whether the list was passed; where anything differs, nothing has been.
  package mutating func pass(_ list: borrowing JSONTextList, take: (WideText) -> Bool) -> Bool {
    guard case .afterValue = state, objects & 1 == 1, let window = source.window(at: cursor) else { return false }
    var place = 0
    guard window.passes(list.before, &place) else { return false }
    // A text and what is compared behind it stay within the window.
    while place <= 96 {
      guard let text = window.wideText(&place), take(text) else { return false }
      let textEnd = place
      if window.passes(list.after, &place) {
        (start, end, cursor) = (cursor &+ place &- 1, cursor &+ place, cursor &+ place)
        token = .endArray
        return true
      }
      place = textEnd
      guard window.passes(list.between, &place) else { return false }
    }
    return false
  }
}
