/// What follows the last member of an object in a list of objects, in an object of such lists: the next object, `},` and `{`,
/// or the next list, `}`, `],`, `"key": [`, `{`.
///
/// Spaced as ``CanonicalJSON`` spaces it, with each list's objects on lines of their own. As with a ``JSONOpening``, where it
/// is otherwise nothing is passed and the tokens tell.
package struct JSONTurn: ~Copyable, Sendable {
  /// Where a turn leads: in each case an object opens where the tokenizer then stands.
  package enum Next: Equatable, Sendable {
    /// The next object of the same list.
    case object
    /// The first object of the list under this key, which is also the tokenizer's text; `long` for a key of more than 16
    /// bytes.
    case list(WideText)
  }

  fileprivate let beforeObject: JSONPiece
  fileprivate let beforeKey: JSONPiece
  fileprivate let afterKey: JSONPiece

  /// The turn between lists whose keys are indented by `indentation` spaces, at most five.
  package init(indentation: Int) {
    let blanks = String(repeating: " ", count: indentation)
    beforeObject = JSONPiece("},\n\(blanks)  {")
    beforeKey = JSONPiece("}\n\(blanks)],\n\(blanks)\"")
    afterKey = JSONPiece("\": [\n\(blanks)  {")
  }
}

extension JSONTokenizer {
  /// Passes from the last member of an object in a list into the next object, of the same list or of the next.
  ///
  /// - Returns: where it led; nil where anything differs, a key is written with escapes or has none or more than 80 bytes, and
  ///   nothing has been passed then.
  package mutating func pass(_ turn: borrowing JSONTurn) -> JSONTurn.Next? {
    // An object in an array in an object.
    guard case .afterValue = state, objects & 0b111 == 0b101, let window = source.window(at: cursor) else { return nil }
    var place = 0
    if window.byte(at: 1) == UInt8(ascii: ",") {
      guard window.passes(turn.beforeObject, &place) else { return nil }
      (start, end, cursor) = (cursor &+ place &- 1, cursor &+ place, cursor &+ place)
      (state, token) = (.firstKey, .beginObject)
      return .object
    }
    guard window.passes(turn.beforeKey, &place) else { return nil }
    let keyStart = place
    guard let key = window.wideOrLongText(&place) else { return nil }
    let keyEnd = place
    guard window.passes(turn.afterKey, &place) else { return nil }
    (start, end, cursor) = (cursor &+ keyStart, cursor &+ keyEnd, cursor &+ place)
    (state, token, hasEscapes, short) = (.firstKey, .beginObject, false, .long)
    return .list(key)
  }
}
