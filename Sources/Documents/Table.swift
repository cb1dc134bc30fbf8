/// A table with one header row; where it says so, the first cell of each row heads that row.
package struct Table: Equatable, Sendable {
  /// A column: its heading, and to which side its cells lean.
  package struct Column: Equatable, Sendable {
    /// Where the cells' text stands: words at the start of the line, figures at its end.
    package enum Alignment: Equatable, Sendable {
      case leading, trailing
    }

    /// The heading.
    package var heading: [Inline]
    /// To which side the cells lean.
    package var alignment: Alignment

    package init(_ heading: [Inline], _ alignment: Alignment = .leading) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  /// What the table shows.
  package var caption: [Inline]
  /// The columns.
  package var columns: [Column]
  /// The rows, cell by cell.
  ///
  /// Cells that a row lacks are empty; cells beyond the columns have a column without heading.
  package var rows: [[[Inline]]]
  /// Whether the first cell of a row says what the row is about.
  package var rowsHaveHeadings: Bool

  package init(caption: [Inline], columns: [Column], rows: [[[Inline]]], rowsHaveHeadings: Bool = true) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.rowsHaveHeadings = rowsHaveHeadings
  }

  /// The same table with as many cells in each row as there are columns.
  package var squared: Table {
    let width = max(columns.count, rows.map(\.count).max() ?? 0)
    var copy = self
    while copy.columns.count < width { copy.columns.append(Column([])) }
    copy.rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    return copy
  }
}
