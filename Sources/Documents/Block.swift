/// A part of a document that stands on lines of its own.
package indirect enum Block: Equatable, Sendable {
  /// A heading. Level 1 stands directly under the document's title; levels go down to 5.
  case heading(level: Int, [Inline])
  /// A paragraph; one without text is not written.
  case paragraph([Inline])
  /// A list with bullets or numbers.
  case list(List)
  /// A table.
  case table(Table)
  /// A bar chart, which is always followed by its table of data.
  case chart(BarChart)
  /// What somebody else said or wrote.
  case quote([Block])
  /// What a person wrote for this document, read by ``ProseReader``: no figure in it has a claim.
  case prose([Block])
  /// Blocks that stand on one page where the format knows pages and they fit.
  case together([Block])
  /// Empty lines to write on by pen.
  case writingLines(Int)
}
