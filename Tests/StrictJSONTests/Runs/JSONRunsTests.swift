import StrictJSON
import Testing

struct JSONRunsTests {
  static let opening = JSONOpening(
    first: "by", second: "session", count: "seq", text: "at", shape: "0000-00-00T00:00:00Z")
  private static let canonical = """
    {
      "entries": {
        "1.1a2": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 14, "at": "2012-01-17T10:22:31Z", "answer": "yes"},
          {"by": "A2", "session": "k3f9x2aq", "seq": 130, "at": "2012-01-18T09:39:02Z", "answer": "no", "reasons": ["late"]},
          {"by": "L1", "session": "p07tw4zc", "seq": 131, "at": "2012-01-18T09:40:02Z", "answer": "no", "why": "é"}
        ],
        "1.2c1:accommodation": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 15, "at": "2012-01-17T10:23:31Z", "answer": "na"}
        ],
        "2.1c3@community": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 16, "at": "2012-01-17T10:23:41Z", "answer": "no", "reasons": ["late", \
    "not_used", "o"], "evidence": "It was \\"late\\", see the log of Zoë's worker."},
          {"by": "A2", "session": "k3f9x2aq", "seq": 17, "at": "2012-01-17T10:23:51Z", "answer": "It has more than 16 bytes."}
        ],
        "case": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 18, "at": "2012-01-17T10:24:31Z", "kind": "complete"}
        ]
      }
    }

    """ + String(repeating: "\n", count: 136)

  /// What a text holds, as a list of its tokens; with runs wherever they pass, or without any.
  private static func tokens(of bytes: [UInt8], usingRuns: Bool) -> [String] {
    JSONTokenizer.withTokens(of: bytes, opening: opening) { tokenizer in
      var tokens: [String] = []
      do throws(JSONSyntaxError) {
        while try tokenizer.next() != .end {
          tokens.append(described(tokenizer))
          if usingRuns { _ = try passRuns(&tokenizer, &tokens) }
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

  /// Passes whatever runs pass, and counts them.
  private static func passRuns(
    _ tokenizer: inout JSONTokenizer, _ tokens: inout [String]
  ) throws(JSONSyntaxError) -> Int {
    var passed = 0
    while true {
      if let values = tokenizer.passOpening() {
        tokens += ["key by", "string \(text(values.first))", "key session", "string \(text(values.second))"]
        tokens += ["key seq", "number \(values.count)", "key at", "string \(tokenizer.text)"]
      } else if let text = tokenizer.pass(JSONMember("answer")) {
        tokens += ["key answer", "string \(text.text)"]
      } else if try passesLongText(&tokenizer, &tokens) || passesReasons(&tokenizer, &tokens) {
        passed += 0
      } else if let next = tokenizer.pass(JSONTurn(indentation: 4)) {
        tokens += described(next, tokenizer)
      } else {
        return passed
      }
      passed += 1
    }
  }

  private static func passesLongText(
    _ tokenizer: inout JSONTokenizer, _ tokens: inout [String]
  ) throws(JSONSyntaxError) -> Bool {
    for name in ["answer", "evidence"] {
      // Where the text breaks a rule, its key has been passed.
      var isThere = false
      defer { if isThere { tokens.append("key \(name)") } }
      do throws(JSONSyntaxError) {
        guard try tokenizer.passAny(JSONMember(name)) else { continue }
      } catch {
        isThere = true
        throw error
      }
      tokens += ["key \(name)", "string \(tokenizer.text)"]
      return true
    }
    return false
  }

  private static func passesReasons(_ tokenizer: inout JSONTokenizer, _ tokens: inout [String]) -> Bool {
    var reasons: [String] = []
    let passes = tokenizer.pass(JSONTextList("reasons")) { text in
      reasons.append("string \(text.text)")
      return true
    }
    if passes { tokens += ["key reasons", "beginArray"] + reasons + ["endArray"] }
    return passes
  }

  private static func described(_ next: JSONTurn.Next, _ tokenizer: borrowing JSONTokenizer) -> [String] {
    guard case .list(let key) = next else { return ["endObject", "beginObject"] }
    if tokenizer.text.utf8.count <= 16 { #expect(key.text == tokenizer.text) } else { #expect(key == .long) }
    return ["endObject", "endArray", "key \(tokenizer.text)", "beginArray", "beginObject"]
  }

  private static func text(_ word: UInt64) -> String {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  @Test func canonicalTextPassesByRuns() throws {
    var passed = 0
    var tokens: [String] = []
    try JSONTokenizer.withTokens(of: Array(Self.canonical.utf8), opening: Self.opening) {
      (tokenizer) throws(JSONSyntaxError) in
      while try tokenizer.next() != .end { passed += try Self.passRuns(&tokenizer, &tokens) }
    }
    // Seven openings, six answers of which one is long, two lists of reasons, one evidence and six turns.
    #expect(passed == 22)
  }

  @Test func aListThatNobodyTakesIsNotPassed() throws {
    let bytes = Array(#"{"a": 1, "reasons": ["late", "other"], "b": 2}"#.utf8) + [UInt8](repeating: 0x20, count: 136)
    try JSONTokenizer.withTokens(of: bytes) { (tokenizer) throws(JSONSyntaxError) in
      for _ in 0..<3 { try tokenizer.next() }
      #expect(!tokenizer.pass(JSONTextList("reasons")) { $0.text == "late" })
      try tokenizer.next()
      #expect(tokenizer.text == "reasons")
    }
  }

  @Test(arguments: [1, 15, 16, 17, 24, 79, 80, 90])
  func aTurnGivesKeysOfAnyLength(length: Int) throws {
    let key = String(repeating: "k", count: length)
    let text = "{\n  \"entries\": {\n    \"a\": [\n      {\"b\": 1}\n    ],\n    \"\(key)\": [\n      {\"c\": 2}"
    let bytes = Array(text.utf8) + [UInt8](repeating: 0x20, count: 136)
    try JSONTokenizer.withTokens(of: bytes) { (tokenizer) throws(JSONSyntaxError) in
      for _ in 0..<8 { try tokenizer.next() }
      let next = tokenizer.pass(JSONTurn(indentation: 4))
      // Longer keys, which no framework has, are left to the tokens.
      guard length <= 80 else { return #expect(next == nil) }
      #expect(next == .list(WideText(key) ?? .long))
      #expect(tokenizer.text == key)
      try tokenizer.next()
      #expect(tokenizer.text == "c")
    }
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
    for _ in 0..<500 {
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
