/// One sentence of a draft, a heading, or a row of a table, with the headings that it stands under.
///
/// Two are equal where their bytes are.
package struct DraftSentence: Sendable {
  /// The headings above it, the document's title left out, from the outermost; joined with ` > `.
  package let section: String
  /// The words, without marks of Markdown.
  package let text: String

  package init(section: String, text: String) {
    (self.section, self.text) = (section, text)
  }

  /// Its words, parted at spaces.
  var words: [Substring] { text.split(separator: " ") }
}

extension DraftSentence: Hashable {
  package static func == (lhs: DraftSentence, rhs: DraftSentence) -> Bool {
    lhs.text.utf8.elementsEqual(rhs.text.utf8) && lhs.section.utf8.elementsEqual(rhs.section.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
