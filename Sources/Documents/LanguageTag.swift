/// A language as named on the web and in office files (BCP 47), such as `en-GB`.
package struct LanguageTag: RawRepresentable, Hashable, Sendable {
  /// The tag.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// English as written in Britain.
  package static let britishEnglish = LanguageTag(rawValue: "en-GB")
}
