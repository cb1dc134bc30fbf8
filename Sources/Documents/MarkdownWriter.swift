/// Writes a document as Markdown, for reading and for comparing drafts line by line.
///
/// CommonMark with pipe tables. Each paragraph is one line; blocks are separated by one empty line; the same document is
/// always the same bytes. Claims leave no trace, a chart is its table and its description.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// The whole document; its title is the only heading of the first level.
  package func markdown(for document: Document) -> String {
    let title = heading(level: 0, [.text(document.title)])
    let lines = joined([title] + groups(of: document.blocks))
    return lines.map { $0 + "\n" }.joined()
  }

  /// The lines of each block that has any.
  private func groups(of blocks: [Block]) -> [[String]] {
    var groups: [[String]] = []
    // Two lists in a row would run together if they had the same marks.
    var previous: (style: List.Style, isOther: Bool)?
    for block in blocks.flatMap(\.unwrapped) {
      let lines: [String]
      if case .list(let list) = block {
        let isOther = previous?.style == list.style && previous?.isOther == false
        lines = self.lines(of: list, withOtherMarks: isOther)
        if !lines.isEmpty { previous = (list.style, isOther) }
      } else {
        lines = self.lines(of: block)
        if !lines.isEmpty { previous = nil }
      }
      groups.append(lines)
    }
    return groups.filter { !$0.isEmpty }
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let inlines): heading(level: level, inlines)
    case .paragraph(let inlines): paragraph(inlines)
    case .list(let list): lines(of: list, withOtherMarks: false)
    case .table(let table): lines(of: table)
    case .chart(let chart): joined([lines(of: chart.table), paragraph(chart.description)])
    case .quote(let blocks): joined(groups(of: blocks)).map { $0.isEmpty ? ">" : "> " + $0 }
    case .prose(let blocks), .together(let blocks): joined(groups(of: blocks))
    case .writingLines(let count): joined((0..<max(count, 0)).map { _ in ["___"] })
    }
  }

  private func heading(level: Int, _ inlines: [Inline]) -> [String] {
    let text = MarkdownLine(inlines, in: .heading).markdown
    let marks = String(repeating: "#", count: min(max(level, 0), 5) + 1)
    return text.isEmpty ? [] : [marks + " " + text]
  }

  private func paragraph(_ inlines: [Inline]) -> [String] {
    let text = MarkdownLine(inlines, in: .paragraph).markdown
    return text.isEmpty ? [] : [text]
  }

  private func lines(of list: List, withOtherMarks isOther: Bool) -> [String] {
    let items = list.items.map { $0.flatMap(\.unwrapped) }
    let isLoose = !items.allSatisfy(isCompact)
    let marked = items.map(groups(of:)).enumerated().map { index, groups in
      let content = isLoose ? joined(groups) : groups.flatMap(\.self)
      return mark(content, with: list.style.mark(of: index + 1, isOther: isOther))
    }
    return isLoose ? joined(marked) : marked.flatMap(\.self)
  }

  /// Whether an item needs no empty line: a line, with a list of its own or without.
  ///
  /// An item without text needs one above it, else its mark would run into the line.
  private func isCompact(_ item: [Block]) -> Bool {
    guard item.count == 2, case .paragraph = item[0], case .list(let list) = item[1] else { return item.count < 2 }
    let items = list.items.map { $0.flatMap(\.unwrapped) }
    return items.allSatisfy { isCompact($0) && !groups(of: $0).isEmpty }
  }

  private func mark(_ lines: [String], with mark: String) -> [String] {
    guard let first = lines.first else { return [mark] }
    let indent = String(repeating: " ", count: mark.utf8.count + 1)
    return [mark + " " + first] + lines.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
  }

  private func lines(of table: Table) -> [String] {
    let table = table.squared
    guard !table.columns.isEmpty else { return [] }
    let rows = [table.columns.map(\.heading)] + table.rows
    var lines = rows.map { row($0.map { MarkdownLine($0, in: .cell).markdown }) }
    lines.insert(row(table.columns.map { $0.alignment == .trailing ? "---:" : "---" }), at: 1)
    return joined([paragraph([.strong(table.caption)]), lines])
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  /// The groups one after the other, with an empty line between two.
  private func joined(_ groups: [[String]]) -> [String] {
    Array(groups.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}

extension Block {
  /// What Markdown does not mark is written like any other block, and a list in it stands beside the lists around it.
  fileprivate var unwrapped: [Block] {
    switch self {
    case .prose(let blocks), .together(let blocks): blocks.flatMap(\.unwrapped)
    default: [self]
    }
  }
}

extension List.Style {
  fileprivate func mark(of number: Int, isOther: Bool) -> String {
    switch self {
    case .bulleted: isOther ? "*" : "-"
    case .numbered: "\(number)" + (isOther ? ")" : ".")
    }
  }
}
