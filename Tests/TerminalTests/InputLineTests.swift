import PlumblineTestSupport
import Terminal
import Testing

struct InputLineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let expected: InputLine

    init(_ name: String, _ bytes: [UInt8], _ expected: InputLine) {
      testDescription = name
      self.bytes = bytes
      self.expected = expected
    }
  }

  static let examples = [
    Example("empty", [], .line("")),
    Example("words", Array("ŵ and é".utf8), .line("ŵ and é")),
    Example("a tab", Array("a\tb".utf8), .line("a\tb")),
    Example("no-break space, whose last byte is A0", [0xC2, 0xA0], .line("\u{A0}")),
    Example("a letter whose last byte is 9F", [0xC3, 0x9F], .line("ß")),
    Example("half a letter", [0x74, 0xC5], .refused(.notUTF8)),
    Example("overlong", [0xC0, 0xAF], .refused(.notUTF8)),
    Example("a surrogate", [0xED, 0xA0, 0x80], .refused(.notUTF8)),
    Example("Latin-1", [0x63, 0x61, 0x66, 0xE9], .refused(.notUTF8)),
    Example("a zero byte", [0x79, 0x00], .refused(.zeroByte)),
    Example("UTF-16", [0xFF, 0xFE, 0x79, 0x00], .refused(.zeroByte)),
    Example("an arrow key", [0x1B, 0x5B, 0x41], .refused(.controlCharacters)),
    Example("a carriage return", Array("a\rb".utf8), .refused(.controlCharacters)),
    Example("DEL", [0x61, 0x7F], .refused(.controlCharacters)),
    Example("the first of C1", [0xC2, 0x80], .refused(.controlCharacters)),
    Example("the last of C1", [0xC2, 0x9F], .refused(.controlCharacters)),
  ]

  @Test(arguments: examples)
  func takesStrictTextAndRefusesTheRest(example: Example) {
    #expect(InputLine(bytes: example.bytes) == example.expected)
  }

  @Test func refusesALineThatMayHaveLostItsEnd() {
    #expect(InputLine(bytes: [UInt8](repeating: 0x61, count: 9), cutAt: 10) == .line("aaaaaaaaa"))
    #expect(InputLine(bytes: [UInt8](repeating: 0x61, count: 10), cutAt: 10) == .refused(.maybeCut))
  }

  @Test func tellsAPersonWhyALineWasRefused() {
    #expect(
      Refusal.allCases.map(\.explanation) == [
        "That line is not UTF-8 text, so nothing of it was used. Type it again.",
        "That line holds a zero byte, as UTF-16 files do, so nothing of it was used. Type it again as UTF-8.",
        "That line holds control characters (arrow keys?), so nothing of it was used. Type it again.",
        "That line is as long as this terminal can pass on and may have lost its end, so nothing of it was used. "
          + "Type it again as several lines.",
        "That line is longer than 64 MiB, so nothing of it was used.",
      ])
  }
}
