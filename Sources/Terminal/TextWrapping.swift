/// Breaks text into lines of a width, between words.
///
/// Widths are columns as a terminal draws them. A word longer than a line stays whole and stands out, so that a path or an
/// address can be copied; no-break spaces do not break.
package struct TextWrapping: Equatable, Sendable {
  /// The columns of a line, the indent included.
  package var width: Int
  /// The spaces before each line of a paragraph but the first.
  package var hangingIndent: Int

  package init(width: Int, hangingIndent: Int = 0) {
    self.width = width
    self.hangingIndent = hangingIndent
  }

  /// The lines of the text, without line ends.
  ///
  /// Line breaks in the text, and spaces within a line, are kept.
  package func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.flatMap { wrap($0) }
  }

  /// The text with its lines broken, each of them ended by a line feed.
  package func text(_ text: String) -> String {
    lines(text).map { $0 + "\n" }.joined()
  }

  private func wrap(_ paragraph: Substring) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    var gap = ""
    var hasWord = false
    for part in Self.parts(of: paragraph) {
      if part.first == " " {
        gap = String(part)
        continue
      }
      let word = String(part)
      let wordColumns = word.displayWidth
      if hasWord && columns + gap.count + wordColumns > width {
        lines.append(line)
        line = String(repeating: " ", count: hangingIndent) + word
        columns = hangingIndent + wordColumns
      } else {
        line += gap + word
        columns += gap.count + wordColumns
      }
      gap = ""
      hasWord = true
    }
    return lines + [line]
  }

  /// The paragraph as runs of spaces and runs of anything else, in turn.
  private static func parts(of paragraph: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = paragraph
    while let first = rest.first {
      let isSpace = first == " "
      let part = rest.prefix { ($0 == " ") == isSpace }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    return parts
  }
}
