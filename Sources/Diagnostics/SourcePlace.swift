/// Where in a file something was found.
package struct SourcePlace: Equatable, Hashable, Sendable {
  /// The file's path as a person would recognise it, relative to the folder worked in where possible.
  package var file: String
  /// The line, counted from 1; absent where the whole file is meant.
  package var line: Int?
  /// The column, counted from 1 in Unicode scalars; absent where the whole line is meant.
  package var column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `FILE`, `FILE:LINE` or `FILE:LINE:COLUMN`, as editors and terminals understand it.
  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
  }
}
