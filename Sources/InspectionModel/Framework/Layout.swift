/// A layout of the report: Markdown with slots, kept as it was written.
package struct Layout: Sendable, Equatable {
  /// Its name, `2012`.
  package var name: LayoutName
  /// The text of the layout's file.
  package var text: String

  package init(name: LayoutName, text: String) {
    self.name = name
    self.text = text
  }
}
