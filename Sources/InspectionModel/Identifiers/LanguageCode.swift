/// A language that a framework is written in: two or three small letters and, where wanted, a country: `cy`, `en-GB`.
package struct LanguageCode: Identifier {
  package let text: String

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, parts.count <= 2, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(\.isASCIILowercase)
    else { return nil }
    if parts.count == 2 {
      guard parts[1].utf8.count == 2, parts[1].utf8.allSatisfy(\.isASCIIUppercase) else { return nil }
    }
    self.text = text
  }
}
