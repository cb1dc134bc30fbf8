/// A list, numbered from 1 or with bullets.
package struct List: Equatable, Sendable {
  /// What stands before each item.
  package enum Style: Equatable, Sendable {
    /// A bullet: the order means nothing.
    case bulleted
    /// A number, from 1 in each list.
    case numbered
  }

  /// What stands before each item.
  package var style: Style
  /// The items, each of one block or more.
  package var items: [[Block]]

  package init(_ style: Style, items: [[Block]]) {
    self.style = style
    self.items = items
  }

  /// A list of single lines.
  package init(_ style: Style, lines: [[Inline]]) {
    self.init(style, items: lines.map { [.paragraph($0)] })
  }
}
