/// Words for people in which some stand out, where whoever shows them can do that.
///
/// What stands out means the same without: nothing is ever said by emphasis alone.
package struct EmphasisedText: Equatable, Sendable {
  /// Why words stand out.
  package enum Emphasis: Equatable, Sendable {
    /// They head what follows.
    case heading
    /// They say how much a diagnostic weighs.
    case severity(Severity)
  }

  /// Words that stand out as a whole, or not at all.
  package struct Piece: Equatable, Sendable {
    /// The words.
    package let text: String
    /// Why they stand out; nil where they do not.
    package let emphasis: Emphasis?
  }

  /// The pieces in order; together they are the text.
  package private(set) var pieces: [Piece]

  package init(_ text: String = "", _ emphasis: Emphasis? = nil) {
    pieces = text.isEmpty ? [] : [Piece(text: text, emphasis: emphasis)]
  }

  /// The text, with nothing standing out.
  package var plain: String { pieces.map(\.text).joined() }

  /// Adds words that do not stand out.
  package static func += (text: inout EmphasisedText, words: String) {
    text += EmphasisedText(words)
  }

  /// Adds another text.
  package static func += (text: inout EmphasisedText, other: EmphasisedText) {
    text.pieces += other.pieces
  }
}
