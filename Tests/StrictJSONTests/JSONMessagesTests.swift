import Testing

@testable import StrictJSON

struct JSONMessagesTests {
  static let kinds: [JSONSyntaxError.Kind] = [
    .empty, .cutShort, .utf16, .tooLarge(limit: 8), .tooDeep(limit: 3), .unexpectedByte(0x61, expected: .colon),
    .unknownWord, .trailingComma, .duplicateKey("a"), .badEscape, .loneSurrogate, .controlCharacter(9), .invalidUTF8,
    .badNumber, .trailingContent,
  ]

  @Test func givesEveryKindItsOwnWords() {
    let words = Self.kinds.map(\.words)
    #expect(Set(words.map(\.identifier)).count == Self.kinds.count)
    #expect(Set(words.map(\.summary)).count == Self.kinds.count)
    #expect(
      words.map(\.identifier) == [
        "json-empty", "json-cut-short", "json-utf-16", "json-too-large", "json-too-deep", "json-unexpected",
        "json-unknown-word", "json-trailing-comma", "json-duplicate-key", "json-bad-escape", "json-lone-surrogate",
        "json-control-character", "json-invalid-utf-8", "json-bad-number", "json-trailing-content",
      ])
  }

  @Test func namesCurlyQuotationMarksAsALikelyCause() {
    let remedy = JSONSyntaxError.Kind.unexpectedByte(0xE2, expected: .colon).words.remedy
    #expect(
      remedy
        == "if the quotation marks here are curly, type straight ones; otherwise restore the file from a copy of the "
        + "folder, or correct this place in an editor.")
    #expect(!JSONSyntaxError.Kind.unexpectedByte(0x61, expected: .colon).words.remedy.contains("curly"))
  }

  @Test func writesSummariesAsClausesAndRemediesAsSentences() {
    for words in Self.kinds.map(\.words) {
      #expect(words.summary.first?.isLowercase == true && words.summary.last != ".", "\(words)")
      #expect(words.remedy.last == ".", "\(words)")
    }
  }

  @Test(arguments: [
    ("by", "the key 'by' stands twice in the same object"),
    ("a\u{1b}[31m\n\u{202e}", "the key 'a\\u001b[31m\\n\\u202e' stands twice in the same object"),
    (
      String(repeating: "k", count: 100),
      "the key '\(String(repeating: "k", count: 60))...' stands twice in the same object"
    ),
  ])
  func showsKeysHarmless(key: String, summary: String) {
    #expect(JSONSyntaxError.Kind.duplicateKey(key).words.summary == summary)
  }

  @Test func namesWhatIsMissingAndNeverTheByte() {
    #expect(
      JSONSyntaxError.Kind.unexpectedByte(0x61, expected: .commaOrObjectEnd).words.summary
        == "a comma or the closing brace of the object is missing here")
  }
}
