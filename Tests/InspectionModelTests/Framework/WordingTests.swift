import PlumblineTestSupport
import Testing

@testable import InspectionModel

struct WordingTests {
  @Test(arguments: [
    ("", []), ("no slot", []), ("{share} of cases", ["share"]), ("{a}{b} and {c}", ["a", "b", "c"]), ("{a", []),
    ("a}", []),
    ("{a {b} c}", ["b"]), ("{}", [""]), ("“{share}”", ["share"]), ("{tŷ}", ["tŷ"]), ("{a}\u{301}", []),
  ])
  func namesTheSlotsOfAPattern(pattern: String, slots: [String]) {
    #expect(Wording.slots(of: pattern) == slots)
  }

  /// Byte by byte wherever that can be done, and there as character by character.
  @Test(arguments: [UInt64](1...30)) func bytesAndCharactersHaveTheSameSlots(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let parts = ["{", "}", "{", "}", "share", "a", " ", "ŷ", "\u{301}", "\u{600}", "\r\n", "👍🏽"]
    for _ in 0..<200 {
      let pattern = (0..<random.below(12)).map { _ in parts[random.below(parts.count)] }.joined()
      let plain = Wording.slots(ofPlain: Array(pattern.utf8))
      #expect(plain == nil || plain == Wording.slots(ofAny: pattern), "seed \(seed): \(pattern.debugDescription)")
      #expect(plain != nil || !pattern.utf8.allSatisfy { $0 < 0x80 }, "seed \(seed): \(pattern.debugDescription)")
    }
  }
}
