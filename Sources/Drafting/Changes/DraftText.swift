/// A draft in Markdown, as it was written or as somebody edited it, read sentence by sentence.
///
/// It reads what `MarkdownWriter` writes and what editors make of it: wrapped lines, other marks of lists, paragraphs added.
/// Whatever it does not know is a sentence too, so that nothing is lost from a comparison.
package struct DraftText: Sendable {
  /// The sentences in the order of reading.
  package private(set) var sentences: [DraftSentence] = []
  private var headings: [String] = []
  private var paragraph = ""

  package init(markdown: String) {
    // Characters can join a line break to what follows; lines are parted by bytes.
    for line in markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      read(String(Substring(line)))
    }
    endParagraph()
  }

  private mutating func read(_ line: String) {
    var rest = Substring(line).trimmed
    while rest.first == ">" { rest = rest.dropFirst().trimmed }
    if rest.isEmpty || rest.isRule { return endParagraph() }
    if rest.first == "#" { return readHeading(rest) }
    if rest.first == "|" { return readRow(rest) }
    if let item = rest.withoutListMark {
      endParagraph()
      rest = item
    }
    paragraph += (paragraph.isEmpty ? "" : " ") + rest
  }

  private mutating func readHeading(_ line: Substring) {
    endParagraph()
    let level = line.prefix { $0 == "#" }.count
    let text = line.dropFirst(level).trimmed.withoutMarks
    // The title alone has the first level.
    let depth = max(level - 2, 0)
    headings = Array(headings.prefix(depth))
    if level > 1 { headings += Array(repeating: "", count: depth - headings.count) + [text] }
    add(text)
  }

  private mutating func readRow(_ line: Substring) {
    endParagraph()
    guard line.contains(where: { !"|-: ".contains($0) }) else { return }
    let cells = line.cells.map(\.trimmed.withoutMarks)
    add(cells.joined(separator: " | "))
  }

  private mutating func endParagraph() {
    for sentence in paragraph[...].sentences { add(sentence.withoutMarks) }
    paragraph = ""
  }

  private mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    sentences.append(DraftSentence(under: headings.filter { !$0.isEmpty }, text: text))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  /// Whether it only draws a line, as under a heading or between parts.
  fileprivate var isRule: Bool {
    guard let first, "-=_*".contains(first), count > 2 else { return false }
    return allSatisfy { $0 == first || $0 == " " }
  }

  /// What follows a bullet or a number; nil where there is no such mark.
  fileprivate var withoutListMark: Substring? {
    guard let first else { return nil }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let mark = "-*+".contains(first) ? prefix(1) : digits.isEmpty || digits.count > 3 ? "" : prefix(digits.count + 1)
    guard let end = mark.last, ".)-*+".contains(end) else { return nil }
    let rest = self[mark.endIndex...]
    return rest.isEmpty || rest.first?.isWhitespace == true ? rest.trimmed : nil
  }

  /// The cells of a row; a bar after a backslash parts nothing.
  fileprivate var cells: [Substring] {
    var cells: [Substring] = []
    var start = index(after: startIndex)
    var isEscaped = false
    for place in indices.dropFirst() {
      if self[place] == "|", !isEscaped {
        cells.append(self[start..<place])
        start = index(after: place)
      }
      isEscaped = self[place] == "\\" && !isEscaped
    }
    return start < endIndex ? cells + [self[start...]] : cells
  }

  /// Parted after a full stop, a question or an exclamation mark before a space and anything but a small letter.
  fileprivate var sentences: [Substring] {
    var sentences: [Substring] = []
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let isEnd = ".?!".contains(self[place])
      place = index(after: place)
      guard isEnd else { continue }
      while place < endIndex, "\"')]*\u{2019}\u{201D}".contains(self[place]) { place = index(after: place) }
      guard place < endIndex, self[place] == " " else { continue }
      let next = self[place...].drop { $0 == " " }
      if let first = next.first, first.isLowercase { continue }
      sentences.append(self[start..<place])
      start = next.startIndex
      place = start
    }
    return start < endIndex ? sentences + [self[start...]] : sentences
  }

  /// Without stars of weight and stress, and with what was escaped as it is meant.
  fileprivate var withoutMarks: String {
    var text = ""
    var isEscaped = false
    for character in self {
      if isEscaped {
        if !character.isASCII || character.isLetter || character.isNumber { text.append("\\") }
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character != "*" {
        text.append(character)
      }
    }
    return Substring(isEscaped ? text + "\\" : text).trimmed.description
  }
}
