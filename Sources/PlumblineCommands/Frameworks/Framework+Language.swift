import Arguments
import InspectionModel

extension Framework {
  /// The framework in one of its languages; as it is where none is named.
  ///
  /// - Throws: that the framework is not written in the language.
  func inLanguage(_ language: String?, for command: String) throws(CommandFailure) -> Framework {
    guard let language, language != self.language else { return self }
    guard let code = LanguageCode(language), translations.contains(where: { $0.language == code }) else {
      let known = [self.language] + translations.map(\.language.text)
      throw CommandFailure(
        .valueNotAllowed(name: "--language", given: language, allowed: known, command: command))
    }
    return translated(into: code)
  }
}
