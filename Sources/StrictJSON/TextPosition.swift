/// A place in a text, as editors count it.
package struct TextPosition: Equatable, Hashable, Sendable {
  /// The line, counted from 1.
  ///
  /// A line ends with LF.
  package var line: Int
  /// The column, counted from 1 in Unicode scalars.
  ///
  /// A byte order mark at the start of the text does not count.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension TextPosition: Comparable {
  package static func < (lhs: TextPosition, rhs: TextPosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

extension TextPosition: CustomStringConvertible {
  package var description: String {
    "\(line):\(column)"
  }
}

extension TextPosition {
  /// The place of the byte at `offset`; the end of the text where it is shorter.
  init(ofByteAt offset: Int, in source: ByteSource) {
    var line = 1
    var lineStart = source.startAfterByteOrderMark
    let end = min(max(offset, lineStart), source.count)
    for index in lineStart..<end where source.byte(at: index) == .lineFeed {
      line += 1
      lineStart = index + 1
    }
    let column = (lineStart..<end).reduce(1) { $0 + (source.byte(at: $1) & 0xC0 == 0x80 ? 0 : 1) }
    self.init(line: line, column: column)
  }
}
