import PlumblineTestSupport
import Testing

@testable import InspectionModel

struct ConditionWordsTests {
  @Test(arguments: [UInt64](1...30)) func bytesAndCharactersMakeTheSameWords(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let parts = ["(", ")", ",", " ", "  ", "1.1a2", "is", "not", "yes", "x"]
    for _ in 0..<200 {
      let text = (0..<random.below(12)).map { _ in parts[random.below(parts.count)] }.joined()
      #expect(
        ConditionParser.words(ofPlain: Array(text.utf8)) == ConditionParser.words(ofAny: text), "seed \(seed): \(text)")
    }
  }

  @Test(arguments: ["a\tb", "tŷ is yes", "a\u{7F}", "a\nb"]) func leavesToCharactersWhatBytesCannotTell(text: String) {
    #expect(ConditionParser.words(ofPlain: Array(text.utf8)) == nil)
  }
}
