/// Where a list of objects ends and the next one begins, in an object of such lists: `}`, `],`, `"key": [`, `{`.
///
/// Spaced as ``CanonicalJSON`` spaces it, with each list's objects on lines of their own. As with a ``JSONOpening``, where it
/// is otherwise nothing is passed and the tokens tell.
package struct JSONTurn: Sendable {
  fileprivate let beforeKey: JSONPiece
  fileprivate let afterKey: JSONPiece

  /// The turn between lists whose keys are indented by `indentation` spaces, at most five.
  package init(indentation: Int) {
    let blanks = String(repeating: " ", count: indentation)
    beforeKey = JSONPiece("}\n\(blanks)],\n\(blanks)\"")
    afterKey = JSONPiece("\": [\n\(blanks)  {")
  }
}

extension JSONTokenizer {
  /// Passes from the last member of the last object of a list into the first object of the next list, which opens where the
  /// tokenizer then stands.
  ///
  /// - Returns: the key of the next list, of 1 to 16 bytes without escapes; nil where anything differs, and nothing has been
  ///   passed then.
  package mutating func pass(_ turn: JSONTurn) -> WideText? {
    // An object in an array in an object.
    guard case .afterValue = state, objects & 0b111 == 0b101, let window = source.window(at: cursor) else { return nil }
    var place = 0
    guard window.passes(turn.beforeKey, &place), let key = window.wideText(&place),
      window.passes(turn.afterKey, &place)
    else { return nil }
    cursor &+= place
    (start, end) = (cursor &- 1, cursor)
    (state, token) = (.firstKey, .beginObject)
    return key
  }
}
