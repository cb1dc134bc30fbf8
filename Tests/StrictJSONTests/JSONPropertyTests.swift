import StrictJSON
import Testing

struct JSONPropertyTests {
  static let seeds = (1...20).map { UInt64($0) &* 7919 }

  @Test(arguments: seeds)
  func readsBackWhatItWrote(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<25 {
      let value = randomValue(&numbers, depth: 0)
      for text in [CanonicalJSON.line(of: value), CanonicalJSON.indented(of: value)] {
        let reading = Reading(text)
        #expect(reading.value == value, "seed \(seed)")
        #expect(reading.skipError == nil, "seed \(seed)")
      }
      let line = CanonicalJSON.line(of: value, leading: ["b", "a"])
      let again = try #require(Reading(line).value)
      #expect(CanonicalJSON.line(of: again, leading: ["b", "a"]).utf8.elementsEqual(line.utf8), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func readsAndSkipsAlikeWhateverIsWrong(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<150 {
      var bytes = [UInt8](CanonicalJSON.line(of: randomValue(&numbers, depth: 0)).utf8)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) { mutate(&bytes, &numbers) }
      let reading = Reading(bytes)
      #expect(reading.treeError == reading.skipError, "seed \(seed): \(bytes)")
      #expect((reading.value == nil) == (reading.treeError != nil), "seed \(seed): \(bytes)")
      if reading.value != nil { #expect(String(validating: bytes, as: UTF8.self) != nil, "seed \(seed): \(bytes)") }
    }
  }

  @Test(arguments: seeds)
  func callsEveryBeginningCutShort(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let value: JSONValue = [randomValue(&numbers, depth: 0), ["é€😀\n": true]]
    let bytes = [UInt8](CanonicalJSON.line(of: value).utf8)
    let end = TextPosition(line: 1, column: String(decoding: bytes, as: UTF8.self).unicodeScalars.count + 1)
    for count in 1..<bytes.count {
      let error = Reading(Array(bytes[..<count])).treeError
      #expect(error?.kind == .cutShort, "seed \(seed), \(count) bytes")
      #expect(error.map { $0.position <= end } == true)
    }
  }

  /// A value of any shape, its texts full of what is awkward.
  private func randomValue(_ numbers: inout SeededNumbers, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 6), using: &numbers) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &numbers))
    case 2: return .number(JSONNumber(Int(truncatingIfNeeded: numbers.next())))
    case 3:
      let literal =
        "\(Int.random(in: -9...9, using: &numbers)).\(numbers.next())e-\(Int.random(in: 0...400, using: &numbers))"
      return JSONNumber(literal: literal).map(JSONValue.number) ?? .null
    case 4, 5: return .string(randomText(&numbers))
    case 6:
      return .array((0..<Int.random(in: 0...5, using: &numbers)).map { _ in randomValue(&numbers, depth: depth + 1) })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0...20, using: &numbers) {
        object[randomText(&numbers)] = randomValue(&numbers, depth: depth + 2)
      }
      return .object(object)
    }
  }

  private func randomText(_ numbers: inout SeededNumbers) -> String {
    let pieces = [
      "a", "b", "by", "evidence", "a longer piece of text", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1f}", "\u{7f}",
      "\u{85}", "é", "e\u{301}", "ŵ", "’", "€", "\u{2028}", "\u{202e}", "\u{feff}", "\u{ffff}", "😀", "\u{10ffff}", "{",
      "}",
    ]
    return (0..<Int.random(in: 0...6, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }
      .joined()
  }

  private func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    let awkward =
      [UInt8](#""\{}[],:0-.eEtfnu"#.utf8) + [0, 0x0A, 0x1F, 0x20, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF]
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    let byte = awkward.randomElement(using: &numbers) ?? 0
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: bytes.insert(byte, at: place)
    case 1 where place < bytes.count: bytes[place] = byte
    case 2 where place < bytes.count: bytes.remove(at: place)
    default: bytes.removeLast(bytes.count - place)
    }
  }
}
