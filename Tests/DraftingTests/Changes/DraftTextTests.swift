import Drafting
import Testing

/// What a draft in Markdown is read as.
struct DraftTextTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let markdown: String
    let sentences: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "nothing", markdown: "", sentences: []),
    Example(
      name: "headings stand above what follows",
      markdown: "# T\n\nOne.\n\n## A\n\nTwo.\n\n### B\n\nThree.\n\n## C\n\nFour.",
      sentences: ["|T", "|One.", "A|A", "A|Two.", "A > B|B", "A > B|Three.", "C|C", "C|Four."]),
    Example(
      name: "wrapped lines are one paragraph", markdown: "One goes\non here. Two\ngoes too.",
      sentences: ["|One goes on here.", "|Two goes too."]),
    Example(
      name: "marks of lists say nothing", markdown: "1. One.\n2. Two.\n\n- Three.\n* Four.\n1) Five.",
      sentences: ["|One.", "|Two.", "|Three.", "|Four.", "|Five."]),
    Example(
      name: "a year does not begin a list", markdown: "2012. That was the year.",
      sentences: ["|2012.", "|That was the year."]),
    Example(
      name: "rows of tables", markdown: "| A | B |\n|---|---:|\n| one \\| two | **3** |",
      sentences: ["|A | B", "|one | two | 3"]),
    Example(
      name: "an abbreviation goes on in small letters", markdown: "Some, e.g. two of them. \"Why?\" Because.",
      sentences: ["|Some, e.g. two of them.", "|\"Why?\"", "|Because."]),
    Example(
      name: "quotations, rules and escapes", markdown: "> Said \\*so\\*.\n\n---\n\n**Bold** and 5\\. A\\b",
      sentences: ["|Said *so*.", "|Bold and 5.", "|A\\b"]),
  ]

  @Test(arguments: examples) func everySentenceIsFound(_ example: Example) {
    let read = DraftText(markdown: example.markdown).sentences.map { "\($0.section)|\($0.text)" }
    #expect(read == example.sentences)
  }

  @Test func noWordOfADraftIsLost() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records())
    let sentences = DraftText(markdown: SmallDraftText.markdown(of: draft)).sentences
    let words = Set(sentences.flatMap { $0.text.split(separator: " ").map(String.init) })
    for finding in draft.findings where finding.isListed {
      let plain = finding.sentence.map(SmallDraftText.text).joined()
      #expect(plain.split(separator: " ").allSatisfy { words.contains(String($0)) }, "\(plain)")
    }
    #expect(sentences.contains { $0.section.hasSuffix("Areas for improvement") })
  }
}
