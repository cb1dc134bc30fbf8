/// What the areas inspected so far reached, for each theme.
package struct Comparators: Sendable, Equatable {
  /// Up to when, as the report prints it.
  package var date: String
  /// The figures of each theme.
  package var themes: [ThemeCode: Comparator]

  package init(date: String, themes: [ThemeCode: Comparator]) {
    self.date = date
    self.themes = themes
  }
}
