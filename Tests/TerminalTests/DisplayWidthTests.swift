import PlumblineTestSupport
import Testing

@testable import Terminal

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Asesu", 5), ("tŷ", 2), ("ty\u{302}", 2), ("\u{302}", 0), ("漢字", 4), ("한글", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ﾊﾝ", 2), ("Ａ", 2), ("👨‍👩‍👧", 2), ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", 2), ("🇬🇧", 2), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("👍🏽", 2), ("–", 1), ("…", 1),
    ("a\tb", 2), ("\r\n", 0), ("שלום", 4), ("\u{A0}", 1), ("𠮷", 2), ("〿", 1),
  ])
  func countsTheColumnsOfATerminal(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: [UInt64](1...20)) func countsPlainTextAsAnyOther(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<100 {
      let scalars = (0..<random.below(8)).compactMap { _ in
        Unicode.Scalar(random.below(random.happens(80) ? 0x80 : 0x400))
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(text.displayWidth == text.widthOfCharacters, "seed \(seed): \(text.debugDescription)")
    }
  }
}
