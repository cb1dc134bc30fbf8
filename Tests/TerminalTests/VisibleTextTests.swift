import Terminal
import Testing

struct VisibleTextTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let typed: String
    let shown: String

    init(_ name: String, _ typed: String, _ shown: String) {
      testDescription = name
      self.typed = typed
      self.shown = shown
    }
  }

  static let examples = [
    Example("plain words", "Seen at home, 3 March.\nYes", "Seen at home, 3 March.\nYes"),
    Example("Welsh, composed and not", "tŷ w\u{302}yn", "tŷ w\u{302}yn"),
    Example("an escape sequence", "\u{1B}[2J", "<U+001B>[2J"),
    Example("a command of eight bits", "\u{9B}2J", "<U+009B>2J"),
    Example("CR, which overwrites the line", "yes\rno\r\n", "yes<U+000D>no<U+000D>\n"),
    Example("turned writing", "a\u{202E}b\u{2066}c", "a<U+202E>b<U+2066>c"),
    Example("zero-width space and byte order mark", "a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"),
    Example("separators", "a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    Example("Hangul filler", "\u{3164}", "<U+3164>"),
    Example("tag characters", "a\u{E0061}\u{E007F}", "a<U+E0061><U+E007F>"),
    Example("private use and noncharacter", "\u{E000}\u{10FFFF}", "<U+E000><U+10FFFF>"),
    Example("a family joined", "👨‍👩‍👧", "👨‍👩‍👧"),
    Example("a heart in colour, joined", "❤️‍🔥", "❤️‍🔥"),
    Example("a key cap", "1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"),
    Example("a selector after a letter", "a\u{FE0F}", "a<U+FE0F>"),
    Example("a selector after a digit", "1\u{FE0F}", "1<U+FE0F>"),
    Example("a non-joiner in a Persian word", "می\u{200C}خواهم", "می\u{200C}خواهم"),
    Example("a joiner after a sign that kills a vowel", "क्\u{200D}ष", "क्\u{200D}ष"),
    Example("a joiner at the start", "\u{200D}a", "<U+200D>a"),
    Example("a joiner at the end", "a\u{200D}", "a<U+200D>"),
    Example("a joiner between spaces", " \u{200D} ", " <U+200D> "),
    Example("two joiners", "a\u{200D}\u{200D}b", "a<U+200D><U+200D>b"),
  ]

  @Test(arguments: examples)
  func writesOutWhatHidesMovesOrCommands(example: Example) {
    let shown = VisibleText(example.typed).text
    // Code by code: `==` on strings takes composed and decomposed letters for the same.
    #expect(Array(shown.unicodeScalars) == Array(example.shown.unicodeScalars))
    #expect(VisibleText(shown).text == shown)
  }

  @Test func judgesEverySingleCharacterOfUnicode() {
    var wrong: [UInt32] = []
    var written = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isShown = VisibleText.isShown(scalar)
      if isShown != Self.mayBeShown(scalar) { wrong.append(value) }
      if !isShown { written += 1 }
    }
    #expect(wrong.isEmpty)
    // The private planes alone are 137,468.
    #expect(written > 137_468)
  }

  @Test func writesEveryHarmfulCharacterOutWhenItStandsAlone() {
    for range in [
      UInt32(0)...0x3FF, 0x1100...0x11FF, 0x1700...0x18FF, 0x2000...0x20FF, 0xFE00...0xFFFF, 0xE0000...0xE01FF,
    ] {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        let isChanged = VisibleText(String(Character(scalar))).text.unicodeScalars.first != scalar
        #expect(isChanged != Self.mayBeShown(scalar), "U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  /// The rule once more, by another road: named ranges where Unicode's stability policy fixes them.
  private static func mayBeShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: return true
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: return false
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xE000...0xF8FF, 0xFE00...0xFE0F: return false
    case 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0x10FFFF: return false
    default: break
    }
    // What is left of the classes moves with the versions of Unicode.
    return ![.format, .unassigned].contains(scalar.properties.generalCategory)
  }
}
