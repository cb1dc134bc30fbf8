/// Rows of cells as aligned lines: two spaces between columns, no lines drawn, nothing after the last cell.
///
/// A screen reader reads it row by row, and copying it brings no box characters along.
package struct TextTable: Equatable, Sendable {
  /// Which side of a column its cells keep to.
  package enum Alignment: Equatable, Sendable {
    /// For words.
    case left
    /// For figures.
    case right
  }

  /// The alignment of each column; further columns keep to the left.
  package var alignments: [Alignment]
  /// The rows from the top, the header row among them where there is one; missing cells are empty.
  package private(set) var rows: [[String]] = []

  package init(_ alignments: [Alignment], rows: [[String]] = []) {
    self.alignments = alignments
    for row in rows { append(row) }
  }

  /// Adds a row at the bottom; line breaks in its cells become spaces.
  package mutating func append(_ cells: [String]) {
    rows.append(cells.map { $0.isPlain ? $0 : String($0.map { $0.isNewline ? " " : $0 }) })
  }

  /// The lines of the table, without line ends and without spaces at their ends.
  package var lines: [String] {
    let widths = columnWidths
    return rows.map { row in
      let cells = widths.indices.map { column in
        pad(column < row.count ? row[column] : "", to: widths[column], column: column)
      }
      return trimmed(cells.joined(separator: "  "))
    }
  }

  /// The lines of the table, each of them ended by a line feed.
  package var text: String {
    lines.map { $0 + "\n" }.joined()
  }

  private var columnWidths: [Int] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.lazy.filter { column < $0.count }.map { $0[column].displayWidth }.max() ?? 0
    }
  }

  private func pad(_ cell: String, to width: Int, column: Int) -> String {
    // From bytes: a character repeated is put together one by one.
    let count = max(0, width - cell.displayWidth)
    let spaces = String(decoding: [UInt8](repeating: UInt8(ascii: " "), count: count), as: UTF8.self)
    let alignment = column < alignments.count ? alignments[column] : .left
    return alignment == .left ? cell + spaces : spaces + cell
  }

  private func trimmed(_ line: String) -> String {
    let spaces = line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    guard spaces > 0, var trimmed = String(line.utf8.dropLast(spaces - 1)) else { return line }
    // The first of them may be part of the character before it.
    if trimmed.last == " " { trimmed.removeLast() }
    return trimmed
  }
}
