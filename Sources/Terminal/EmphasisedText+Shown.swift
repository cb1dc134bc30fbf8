package import Diagnostics

extension EmphasisedText {
  /// The text as it is shown: what could play tricks is made visible, and only then are words coloured.
  ///
  /// Without colour not one escape sequence is in it.
  package func shown(coloured: Bool) -> String {
    pieces.map { piece in
      let text = VisibleText(piece.text).text
      guard coloured, let emphasis = piece.emphasis else { return text }
      return "\u{1B}[\(emphasis.rendition)m\(text)\u{1B}[0m"
    }.joined()
  }
}

extension EmphasisedText.Emphasis {
  /// How a terminal is told: bold, and for severities one of the eight colours, those that show on light and on dark.
  fileprivate var rendition: String {
    switch self {
    case .heading: "1"
    case .severity(.note): "1;36"
    case .severity(.warning): "1;35"
    case .severity(.error): "1;31"
    }
  }
}
