/// A member of an object that is a text, nearly always a short one, spaced as ``CanonicalJSON`` spaces it.
///
/// As with a ``JSONOpening``, where it is not there nothing is passed and the tokens tell.
package struct JSONMember: ~Copyable, Sendable {
  fileprivate let before: JSONPiece

  /// The member of this name, which is plain ASCII of at most nine letters.
  package init(_ name: String) {
    before = JSONPiece(", \"\(name)\": \"")
  }
}

extension JSONTokenizer {
  /// Passes the next member of the object in which the tokenizer stands behind another, where it is this one and a text of
  /// 1 to 16 bytes without escapes.
  ///
  /// - Returns: the text; nil where anything differs, and nothing has been passed then.
  package mutating func pass(_ member: borrowing JSONMember) -> WideText? {
    guard case .afterValue = state, objects & 1 == 1, let window = source.window(at: cursor) else { return nil }
    var place = 0
    guard window.passes(member.before, &place) else { return nil }
    let textStart = place
    guard let text = window.wideText(&place), window.byte(at: place) == .quote else { return nil }
    (start, end, cursor) = (cursor &+ textStart, cursor &+ place, cursor &+ place &+ 1)
    (token, hasEscapes, short) = (.string, false, .long)
    return text
  }

  /// Passes the next member of the object in which the tokenizer stands behind another, where it is this one and any text; the
  /// tokenizer then stands on the text.
  ///
  /// - Returns: whether it was passed; where anything but the text differs, nothing has been.
  /// - Throws: where the text breaks a rule.
  package mutating func passAny(_ member: borrowing JSONMember) throws(JSONSyntaxError) -> Bool {
    guard case .afterValue = state, objects & 1 == 1, let window = source.window(at: cursor) else { return false }
    var place = 0
    guard window.passes(member.before, &place) else { return false }
    cursor &+= place &- 1
    try scanString()
    token = .string
    return true
  }
}
