/// The texts of a framework in another of its languages.
package struct Translation: Sendable, Equatable {
  /// The language.
  package var language: LanguageCode
  /// Text by address, as `Framework.visitTexts(_:)` names them.
  package var texts: [String: String]
  /// The layouts of the report in this language.
  package var layouts: [Layout]

  package init(language: LanguageCode, texts: [String: String], layouts: [Layout]) {
    self.language = language
    self.texts = texts
    self.layouts = layouts
  }
}
