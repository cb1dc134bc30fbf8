import InspectionModel
import PlumblineTestSupport
import Testing

@testable import InspectionFiles

struct PlainMomentTests {
  private func fits(_ text: String) -> Bool {
    let bytes = Array(text.utf8) + [0x22, 0x2C, 0x20, 0x22]
    let words = (0..<3).map { word in
      bytes[word * 8..<word * 8 + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    return PlainMoment.fits(words[0], words[1], words[2])
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
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<20, using: &random)] = UInt8.random(in: 0x20...0x7A, using: &random) & 0x3F | 0x20
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard fits(text) else { continue }
      told += 1
      #expect(Timestamp(text) != nil, "seed \(seed): \(text)")
    }
    #expect(told > 20)
  }
}
