/// Reads what a person wrote: paragraphs, headings and lists, in the Markdown that people type without thinking.
///
/// Everything else is text: what looks like a link, a tag or a table means nothing. No text is an error.
package struct ProseReader: Sendable {
  /// How deep lists go; what lies deeper is text.
  private static let deepest = 6

  /// The level that a heading with one `#` gets.
  private let firstLevel: Int

  /// A reader that gives a heading with one `#` the level named, and each further `#` one more, down to 5.
  package init(headingsFrom level: Int = 1) {
    firstLevel = level
  }

  /// The blocks of a text.
  package func blocks(of text: String) -> [Block] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return blocks(of: lines.map { Line($0) }, depth: 0)
  }

  private func blocks(of lines: [Line], depth: Int) -> [Block] {
    var blocks: [Block] = []
    var rest = lines[...]
    while let line = rest.first {
      if line.isEmpty {
        rest.removeFirst()
      } else if let heading = line.heading {
        rest.removeFirst()
        blocks.append(.heading(level: min(firstLevel + heading.level - 1, 5), [.text(heading.text)]))
      } else if depth < Self.deepest, let mark = line.mark, mark.beginsList {
        blocks.append(.list(list(with: mark.style, from: &rest, depth: depth)))
      } else {
        blocks.append(.paragraph([.text(paragraph(from: &rest, depth: depth))]))
      }
    }
    return blocks
  }

  /// Takes lines up to an empty one, or one that begins something else.
  private func paragraph(from lines: inout ArraySlice<Line>, depth: Int) -> String {
    var text = lines.removeFirst().text
    while let line = lines.first, !line.isEmpty, line.heading == nil,
      depth >= Self.deepest || line.mark?.beginsList != true
    {
      text += " " + line.text
      lines.removeFirst()
    }
    return text
  }

  /// Takes items of one style; what is indented below an item's mark belongs to it.
  private func list(with style: List.Style, from lines: inout ArraySlice<Line>, depth: Int) -> List {
    var items: [[Block]] = []
    while let mark = lines.first?.mark, mark.style == style {
      lines.removeFirst()
      var item = [mark.rest]
      while let line = Self.nextLine(of: item, at: mark, in: lines) {
        item.append(line)
        lines.removeFirst()
      }
      items.append(blocks(of: item, depth: depth + 1))
      let gap = lines.prefix(while: \.isEmpty)
      let isGoingOn = lines.dropFirst(gap.count).first?.mark?.style == style
      if isGoingOn { lines = lines.dropFirst(gap.count) }
    }
    return List(style, items: items)
  }

  /// The next line, if it belongs to an item.
  private static func nextLine(of item: [Line], at mark: Mark, in lines: ArraySlice<Line>) -> Line? {
    guard let line = lines.first else { return nil }
    if line.isEmpty {
      let next = lines.dropFirst().first
      return next.map { !$0.isEmpty && $0.indent >= mark.indent + 2 } == true ? line : nil
    }
    if line.indent >= mark.indent + 2 { return line }
    // The next line of a paragraph need not be indented.
    let isLazy = item.last?.isEmpty == false && line.mark == nil && line.heading == nil
    return isLazy ? line : nil
  }
}

extension ProseReader {
  /// What stands before a list's item, and the line behind it.
  fileprivate struct Mark {
    var style: List.Style
    var indent: Int
    var rest: Line
    /// Whether it can be a list's first: one that begins with another number would be numbered anew.
    var beginsList: Bool
  }

  /// A line without the white space around it, and how far it was indented.
  fileprivate struct Line {
    var indent: Int
    var text: String

    var isEmpty: Bool { text.isEmpty }

    init(_ line: Substring, indentedBy base: Int = 0) {
      let spaces = line.prefix { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      indent = base + spaces.reduce(0) { $0 + ($1 == "\t" ? 4 : $1 == " " ? 1 : 0) }
      var content = line.dropFirst(spaces.count)
      while content.last?.isWhitespace == true { content.removeLast() }
      text = String(content)
    }

    /// One to six `#`, a space, and text; `#` at the end are ornament.
    var heading: (level: Int, text: String)? {
      let marks = text.prefix { $0 == "#" }
      var content = text.dropFirst(marks.count)
      guard (1...6).contains(marks.count), content.first == " " else { return nil }
      let ornament = content.reversed().prefix { $0 == "#" }.count
      if content.dropLast(ornament).last == " " { content = content.dropLast(ornament) }
      return (marks.count, Line(content).text)
    }

    /// A bullet or a number with a space behind it.
    var mark: Mark? {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      let head = text.dropFirst(digits.count)
      guard let sign = head.first, head.dropFirst().first == " ", digits.count <= 3 else { return nil }
      let width = digits.count + 2
      let rest = Line(head.dropFirst(2), indentedBy: indent + width)
      guard !rest.isEmpty else { return nil }
      switch (digits.isEmpty, sign) {
      case (true, "-"), (true, "*"), (true, "+"), (true, "•"):
        return Mark(style: .bulleted, indent: indent, rest: rest, beginsList: true)
      case (false, "."), (false, ")"):
        return Mark(style: .numbered, indent: indent, rest: rest, beginsList: digits == "1")
      default: return nil
      }
    }
  }
}
