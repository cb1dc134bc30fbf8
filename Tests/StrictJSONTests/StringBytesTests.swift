import Testing

@testable import StrictJSON

/// Comparing and looking up texts by words of eight bytes, against doing it byte by byte.
struct StringBytesTests {
  private static let parts = [
    "", "a", "ab", "abcdefg", "abcdefgh", "\u{0}", "é", "e\u{301}", "漢", "K", "\u{212A}", "\n", "\r", "\t",
  ]

  private func text(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...4, using: &numbers)).map { _ in Self.parts.randomElement(using: &numbers) ?? "" }.joined()
  }

  @Test(arguments: JSONPropertyTests.seeds) func comparesByBytes(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<200 {
      let (one, other) = (text(&numbers), text(&numbers))
      let place = "seed \(seed): \(one.debugDescription) \(other.debugDescription)"
      #expect(one.hasSameBytes(as: other) == Array(one.utf8).elementsEqual(other.utf8), "\(place)")
      #expect(one.precedesByBytes(other) == one.utf8.lexicographicallyPrecedes(other.utf8), "\(place)")
      if one.leadingBytes < other.leadingBytes { #expect(one.precedesByBytes(other), "\(place)") }
      #expect(one.hasTabOrLineEnd == one.utf8.contains { $0 == 9 || $0 == 10 || $0 == 13 }, "\(place)")
      if let first = WideText(one), let second = WideText(other) {
        #expect(first.precedes(second) == one.utf8.lexicographicallyPrecedes(other.utf8), "\(place)")
        #expect(first.text == one, "\(place)")
      }
    }
  }

  /// Few members and many, put in their places as they come and sorted in the end, of keys that begin alike.
  @Test(arguments: JSONPropertyTests.seeds) func findsEveryKeyAndNoOther(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for most in [3, 12, 60, 400] {
      var keys: [String] = []
      for _ in 0..<most {
        let key = text(&numbers)
        if !keys.contains(where: { $0.utf8.elementsEqual(key.utf8) }) { keys.append(key) }
      }
      let members = keys.enumerated().map { JSONObject.Member(key: $1, value: .number(JSONNumber($0))) }
      var object = JSONObject()
      for member in members { object.add(new: member) }
      object.endAdding()
      var built = JSONObject()
      for member in members { built[member.key] = member.value }
      #expect(built == object, "seed \(seed)")
      let sorted = keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      #expect(object.keys.map { Array($0.utf8) } == sorted.map { Array($0.utf8) }, "seed \(seed)")
      for _ in 0..<50 {
        let key = text(&numbers)
        let place = keys.firstIndex { $0.utf8.elementsEqual(key.utf8) }
        #expect(object[key]?.integer == place, "seed \(seed): \(key.debugDescription)")
      }
    }
  }
}
