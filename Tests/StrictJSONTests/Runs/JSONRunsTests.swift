import StrictJSON
import Testing

struct JSONRunsTests {
  static let opening = JSONOpening(
    first: "by", second: "session", count: "seq", text: "at", shape: "0000-00-00T00:00:00Z")
  static let member = JSONMember("answer")
  static let turn = JSONTurn(indentation: 4)

  static let canonical = """
    {
      "entries": {
        "1.1a2": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 14, "at": "2012-01-17T10:22:31Z", "answer": "yes"},
          {"by": "L1", "session": "p07tw4zc", "seq": 131, "at": "2012-01-18T09:40:02Z", "answer": "no", "why": "é"}
        ],
        "2.1c3@community": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 15, "at": "2012-01-17T10:23:31Z", "answer": "na"}
        ],
        "case": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 16, "at": "2012-01-17T10:24:31Z", "kind": "complete"}
        ]
      }
    }

    """ + String(repeating: "\n", count: 136)

  /// What a text holds, as a list of its tokens; with runs wherever they pass, or without any.
  private static func tokens(of bytes: [UInt8], usingRuns: Bool) -> [String] {
    JSONTokenizer.withTokens(of: bytes) { tokenizer in
      var tokens: [String] = []
      do throws(JSONSyntaxError) {
        while try tokenizer.next() != .end {
          tokens.append(described(tokenizer))
          if usingRuns { passRuns(&tokenizer, &tokens) }
        }
      } catch {
        tokens.append("\(error)")
      }
      return tokens
    }
  }

  private static func described(_ tokenizer: borrowing JSONTokenizer) -> String {
    switch tokenizer.token {
    case .key, .string, .number: "\(tokenizer.token) \(tokenizer.text)"
    default: "\(tokenizer.token)"
    }
  }

  private static func passRuns(_ tokenizer: inout JSONTokenizer, _ tokens: inout [String]) {
    var hasPassed = true
    while hasPassed {
      hasPassed = false
      if let values = tokenizer.pass(opening) {
        tokens += ["key by", "string \(text(values.first))", "key session", "string \(text(values.second))"]
        tokens += ["key seq", "number \(values.count)", "key at", "string \(tokenizer.text)"]
        hasPassed = true
      }
      if let text = tokenizer.pass(member) {
        tokens += ["key answer", "string \(text.text)"]
        hasPassed = true
      }
      if let key = tokenizer.pass(turn) {
        tokens += ["endObject", "endArray", "key \(key.text)", "beginArray", "beginObject"]
        hasPassed = true
      }
    }
  }

  private static func text(_ word: UInt64) -> String {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  @Test func canonicalTextPassesByRuns() throws {
    var passed = 0
    try JSONTokenizer.withTokens(of: Array(Self.canonical.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      while try tokenizer.next() != .end {
        var hasPassed = true
        while hasPassed {
          hasPassed = false
          if tokenizer.pass(Self.opening) != nil { (passed, hasPassed) = (passed + 1, true) }
          if tokenizer.pass(Self.member) != nil { (passed, hasPassed) = (passed + 1, true) }
          if tokenizer.pass(Self.turn) != nil { (passed, hasPassed) = (passed + 1, true) }
        }
      }
    }
    // Four openings, three answers, and the one turn that follows an answer; after `why` the tokens tell.
    #expect(passed == 9)
  }

  @Test func runsSayWhatTheTokensSay() {
    let bytes = Array(Self.canonical.utf8)
    #expect(Self.tokens(of: bytes, usingRuns: true) == Self.tokens(of: bytes, usingRuns: false))
  }

  @Test(arguments: [1, 2, 3, 4])
  func runsSayWhatTheTokensSayOfEveryMutation(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let pieces = [
      "\"", "\\", "\\u0041", "0", "-", ".5", "e1", " ", "\n", "{", "}", "[", "]", ",", ":", "é", "\u{1}", "A2", "yes",
    ]
    for _ in 0..<2_000 {
      var bytes = Array(Self.canonical.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...2, using: &random))
        bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      let plain = Self.tokens(of: bytes, usingRuns: false)
      #expect(
        Self.tokens(of: bytes, usingRuns: true) == plain, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: ["", "a", "12345678", "123456789", "1234567890123456"])
  func wideTextsKeepTheirText(text: String) throws {
    #expect(try #require(WideText(text)).text == text)
  }

  @Test(arguments: ["12345678901234567", "a\0b"])
  func otherTextsAreNotWide(text: String) {
    #expect(WideText(text) == nil)
  }
}
