import StrictJSON
import Testing

struct CanonicalJSONTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var value: JSONValue
    var line: String

    init(_ value: JSONValue, _ line: String) {
      (self.value, self.line) = (value, line)
    }

    var testDescription: String { line }
  }

  @Test(arguments: [
    Example(.null, "null"), Example(true, "true"), Example(false, "false"), Example(-12, "-12"),
    Example([], "[]"), Example([:], "{}"), Example([[], [:], 1], "[[], {}, 1]"),
    Example(["b": [1, 2], "a": 1], #"{"a": 1, "b": [1, 2]}"#),
    Example("", #""""#),
    Example("a/b \"c\" \\ d", #""a/b \"c\" \\ d""#),
    Example("\n\t\r\u{8}\u{c}\u{0}\u{1f}\u{7f}", #""\n\t\r\b\f\u0000\u001f\u007f""#),
    Example("\u{80}\u{85}\u{9f}\u{a0}", "\"\\u0080\\u0085\\u009f\u{a0}\""),
    Example("\u{2028}\u{2029}", #""\u2028\u2029""#),
    Example(
      "\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}", #""\u200e\u200f\u202a\u202e\u2066\u2069\ufeff""#),
    Example(
      "\u{200d}\u{2010}\u{2027}\u{202f}\u{2065}\u{206a}\u{fefe}\u{ff00}",
      "\"\u{200d}\u{2010}\u{2027}\u{202f}\u{2065}\u{206a}\u{fefe}\u{ff00}\""),
    Example("ŵythnos, it’s e\u{301} \u{E9} 😀", "\"ŵythnos, it’s e\u{301} \u{E9} 😀\""),
    Example(["a\n": 1], #"{"a\n": 1}"#),
  ])
  func writesOneLine(example: Example) throws {
    let line = CanonicalJSON.line(of: example.value)
    #expect(line.utf8.elementsEqual(example.line.utf8))
    #expect(try JSONValue(parsing: [UInt8](line.utf8)) == example.value)
  }

  @Test func putsLeadingKeysFirstAtEveryLevel() {
    let value: JSONValue = ["seq": 1, "by": "A2", "at": 3, "z": ["at": 1, "a": 2, "by": 3], "Z": [["b": 1, "by": 2]]]
    #expect(
      CanonicalJSON.line(of: value, leading: ["seq", "session", "by"])
        == #"{"seq": 1, "by": "A2", "Z": [{"by": 2, "b": 1}], "at": 3, "z": {"by": 3, "a": 2, "at": 1}}"#)
  }

  @Test func indentsWhatDoesNotFitOnALine() {
    let value: JSONValue = [
      "name": "W-014", "empty": [:], "list": [1, 2, 3], "pair": ["a": 1, "b": 2],
      "long": [.string(String(repeating: "x", count: 60)), .string(String(repeating: "y", count: 60))],
      "nested": ["inner": ["text": .string(String(repeating: "ŵ", count: 90))], "short": [1]],
    ]
    let x = String(repeating: "x", count: 60)
    let y = String(repeating: "y", count: 60)
    let w = String(repeating: "ŵ", count: 90)
    #expect(
      CanonicalJSON.indented(of: value, leading: ["name"]) == """
        {
          "name": "W-014",
          "empty": {},
          "list": [1, 2, 3],
          "long": [
            "\(x)",
            "\(y)"
          ],
          "nested": {
            "inner": {
              "text": "\(w)"
            },
            "short": [1]
          },
          "pair": {"a": 1, "b": 2}
        }

        """)
  }

  // `  "a": ["xxx"],` has 12 columns beside the x's, one fewer where it is the last member.
  @Test(arguments: [(88, false, true), (89, false, false), (89, true, true), (90, true, false)])
  func countsAHundredColumnsWithIndentAndComma(width: Int, isLast: Bool, fits: Bool) {
    for character in ["x", "ŵ", "😀"] {
      let text = String(repeating: character, count: width)
      let value: JSONValue = isLast ? ["a": [.string(text)]] : ["a": [.string(text)], "b": 1]
      let line = "  \"a\": [\"\(text)\"]" + (isLast ? "\n" : ",\n")
      #expect(CanonicalJSON.indented(of: value).contains(line) == fits)
    }
  }

  @Test(arguments: [
    Example([], "[]\n"), Example([:], "{}\n"), Example(1, "1\n"), Example("a", "\"a\"\n"), Example([1], "[\n  1\n]\n"),
  ])
  func endsWithALineBreakAndOpensTheOutermost(example: Example) {
    #expect(CanonicalJSON.indented(of: example.value) == example.line)
  }
}
