import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

@testable import InspectionFiles

struct PlainMomentTests {
  private static let opening = JSONOpening(first: "a", second: "b", count: "c", text: "at", shape: PlainMoment.shape)

  private func fits(_ text: String) -> Bool { fits(Array(text.utf8)) }

  private func fits(_ text: [UInt8]) -> Bool {
    let object =
      Array("{\"a\": \"x\", \"b\": \"y\", \"c\": 1, \"at\": \"".utf8) + text + Array("\"}".utf8)
      + [UInt8](repeating: 0x20, count: 136)
    return JSONTokenizer.withTokens(of: object, opening: Self.opening) { tokenizer in
      guard (try? tokenizer.next()) == .beginObject else { return false }
      return tokenizer.passOpening().map { PlainMoment.fits($0.digits) } ?? false
    }
  }

  @Test(arguments: ["2012-01-17T10:22:31Z", "0001-12-28T23:59:59Z", "9999-02-01T00:00:00Z"])
  func tellsPlainMoments(text: String) {
    #expect(fits(text))
  }

  @Test(arguments: [
    "0000-01-17T10:22:31Z", "2012-00-17T10:22:31Z", "2012-13-17T10:22:31Z", "2012-01-00T10:22:31Z",
    "2012-01-17T24:22:31Z", "2012-01-17T10:60:31Z", "2012-01-17T10:22:60Z", "2012/01/17T10:22:31Z",
    "2012-01-17 10:22:31Z", "2012-01-17T10:22:31+", "201é-01-17T10:22:31", "2012-01-31T10:22:31Z",
  ])
  func leavesTheRestToTheRule(text: String) {
    #expect(!fits(text))
  }

  @Test(arguments: [1, 2, 3])
  func neverTellsWhatTheRuleRefuses(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var told = 0
    for _ in 0..<20_000 {
      var bytes = Array("2012-01-17T10:22:31Z".utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<20, using: &random)
        let isAny = Int.random(in: 0..<4, using: &random) == 0
        bytes[place] = UInt8.random(in: isAny ? 0...255 : 0x30...0x39, using: &random)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard fits(bytes) else { continue }
      told += 1
      #expect(Timestamp(text) != nil, "seed \(seed): \(text)")
    }
    #expect(told > 100)
  }
}
