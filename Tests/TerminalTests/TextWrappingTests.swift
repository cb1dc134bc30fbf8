import Terminal
import Testing

struct TextWrappingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let wrapping: TextWrapping
    let text: String
    let lines: [String]

    init(_ name: String, width: Int, indent: Int = 0, _ text: String, _ lines: [String]) {
      testDescription = name
      wrapping = TextWrapping(width: width, hangingIndent: indent)
      self.text = text
      self.lines = lines
    }
  }

  static let examples = [
    Example("nothing", width: 10, "", [""]),
    Example("just fits", width: 10, "12345 6789", ["12345 6789"]),
    Example("one too many", width: 10, "12345 67890", ["12345", "67890"]),
    Example("a long word stays whole", width: 5, "a cases/W-014.json b", ["a", "cases/W-014.json", "b"]),
    Example("a long word alone", width: 5, "123456789", ["123456789"]),
    Example("line breaks are kept", width: 10, "a\n\nb c\r\nd\n", ["a", "", "b c", "d", ""]),
    Example("hanging", width: 10, indent: 3, "1. the first of all", ["1. the", "   first", "   of all"]),
    Example("spaces within are kept, at a break they go", width: 8, "a  b   cdefg", ["a  b", "cdefg"]),
    Example("an indented paragraph", width: 8, "  ab cd ef", ["  ab cd", "ef"]),
    Example("spaces at the end go", width: 8, "ab  ", ["ab"]),
    Example("no-break space holds", width: 6, "a bc\u{A0}de", ["a", "bc\u{A0}de"]),
    Example("wide letters", width: 6, "漢字 漢字", ["漢字", "漢字"]),
    Example("decomposed letters", width: 5, "w\u{302}y\u{302} tŷ", ["w\u{302}y\u{302} tŷ"]),
    Example("no width at all", width: 0, "a b", ["a", "b"]),
  ]

  @Test(arguments: examples)
  func breaksBetweenWords(example: Example) {
    #expect(example.wrapping.lines(example.text) == example.lines)
    #expect(example.wrapping.text(example.text) == example.lines.map { $0 + "\n" }.joined())
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func losesNoWordAndExceedsNoWidthButForLongWords(seed: UInt64) {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let words = (0..<next(30)).map { _ in String(repeating: ["a", "ŵ", "漢"][next(3)], count: 1 + next(9)) }
    let wrapping = TextWrapping(width: 4 + next(20), hangingIndent: next(4))
    let lines = wrapping.lines(words.joined(separator: " "))
    #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words, "seed \(seed)")
    for line in lines where line.displayWidth > wrapping.width {
      #expect(line.split(separator: " ").count == 1, "seed \(seed)")
    }
  }
}
