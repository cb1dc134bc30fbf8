/// A headline theme, to which key questions contribute.
package struct Theme: Sendable, Equatable {
  /// Its code.
  package var code: ThemeCode
  /// Its name in words.
  package var title: String

  package init(code: ThemeCode, title: String) {
    self.code = code
    self.title = title
  }
}
