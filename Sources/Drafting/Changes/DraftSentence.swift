/// One sentence of a draft, a heading, or a row of a table, with the headings that it stands under.
///
/// Two are equal where their bytes are, and where the headings above them are but for figures: a section is the same although
/// its heading tells another score.
package struct DraftSentence: Sendable {
  /// The headings above it, the document's title left out, from the outermost; joined with ` > `.
  ///
  /// A heading stands under itself.
  package let section: String
  /// The words, without marks of Markdown.
  package let text: String
  /// The section without its figures; the number with which a heading begins is none.
  let place: String

  package init(under headings: [String], text: String) {
    section = headings.joined(separator: " > ")
    place = headings.map(Self.withoutFigures).joined(separator: " > ")
    self.text = text
  }

  /// Its words, parted at spaces.
  var words: [Substring] { text.split(separator: " ") }

  /// Whether both stand in the same section.
  func hasSection(of other: DraftSentence) -> Bool { place.utf8.elementsEqual(other.place.utf8) }

  private static func withoutFigures(_ heading: String) -> String {
    let words = heading.split(separator: " ")
    let masked = words.enumerated().map { $0.offset > 0 && $0.element.hasDigit ? "#" : String($0.element) }
    return masked.joined(separator: " ")
  }
}

extension DraftSentence: Hashable {
  package static func == (lhs: DraftSentence, rhs: DraftSentence) -> Bool {
    lhs.text.utf8.elementsEqual(rhs.text.utf8) && lhs.hasSection(of: rhs)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension Substring {
  /// Whether a digit stands in it.
  var hasDigit: Bool { utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
}
