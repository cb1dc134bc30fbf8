import StrictJSON
import Testing

struct JSONTokenizerTests {
  /// Each token with its text.
  private func tokens(of text: String) throws(JSONSyntaxError) -> [String] {
    try JSONTokenizer.withTokens(of: [UInt8](text.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      var tokens: [String] = []
      while try tokenizer.next() != .end { tokens.append("\(tokenizer.token) \(tokenizer.text)") }
      return tokens
    }
  }

  @Test func yieldsEveryTokenInOrder() throws {
    #expect(
      try tokens(of: #"{"a\n": ["x", -1.5e3, true], "b": {"c": false, "d": null}, "e": [], "f": {}}"#) == [
        "beginObject {", "key a\n", "beginArray [", "string x", "number -1.5e3", "true true", "endArray ]", "key b",
        "beginObject {", "key c", "false false", "key d", "null null", "endObject }", "key e", "beginArray [",
        "endArray ]", "key f", "beginObject {", "endObject }", "endObject }",
      ])
  }

  @Test func staysAtTheEnd() throws {
    let found = try JSONTokenizer.withTokens(of: [UInt8]("1 ".utf8)) { (tokenizer) throws(JSONSyntaxError) in
      let tokens = [try tokenizer.next(), try tokenizer.next(), try tokenizer.next()]
      return (tokens: tokens, range: tokenizer.range)
    }
    #expect(found.tokens == [.number, .end, .end])
    #expect(found.range == 2..<2)
  }

  @Test func countsOpenContainers() throws {
    try JSONTokenizer.withTokens(of: [UInt8](#"[{"a":1}]"#.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      var depths: [Int] = []
      while try tokenizer.next() != .end { depths.append(tokenizer.depth) }
      #expect(depths == [1, 2, 2, 2, 1, 0])
    }
  }

  @Test func readsPartOfALargerBuffer() throws {
    let buffer = [UInt8]("[12]34567890".utf8)
    let range = try JSONTokenizer.withTokens(of: buffer.span.extracting(0..<4)) {
      (tokenizer) throws(JSONSyntaxError) in
      try tokenizer.skipValue()
      try tokenizer.next()
      return tokenizer.range
    }
    #expect(range == 4..<4)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("42", 42), ("-7", -7), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
    ("9223372036854775808", nil), ("-9223372036854775809", nil), ("92233720368547758070", nil), ("1.0", nil),
    ("1e3", nil), (#""1""#, nil), ("true", nil),
  ])
  func readsIntegersThatFit(text: String, expected: Int?) throws {
    let bytes = [UInt8](text.utf8)
    let integer = try JSONTokenizer.withTokens(of: bytes) { (tokenizer) throws(JSONSyntaxError) in
      try tokenizer.next()
      return tokenizer.integer
    }
    #expect(integer == expected)
    #expect(try JSONValue(parsing: bytes).integer == expected)
  }

  struct Comparison: Sendable, CustomTestStringConvertible {
    var text: String
    var bytes: String
    var short: ShortText?

    var testDescription: String { text }
  }

  @Test(arguments: [
    Comparison(text: #""""#, bytes: "", short: ShortText("")),
    Comparison(text: #""by""#, bytes: "by", short: ShortText("by")),
    Comparison(text: #""\u0062y""#, bytes: "by", short: ShortText("by")),
    Comparison(text: #""session""#, bytes: "session", short: ShortText("session")),
    Comparison(text: #""evidence""#, bytes: "evidence", short: ShortText("evidence")),
    Comparison(
      text: #""\u0065\u0076\u0069\u0064\u0065\u006e\u0063\u0065""#, bytes: "evidence", short: ShortText("evidence")),
    Comparison(text: #""framework""#, bytes: "framework", short: .long),
    Comparison(text: #""ŵŷ""#, bytes: "ŵŷ", short: ShortText("ŵŷ")),
    Comparison(text: #""a\u0000""#, bytes: "a\u{0}", short: .long),
    Comparison(text: #""\u0000""#, bytes: "\u{0}", short: .long),
  ])
  func comparesTextsWithoutMakingStrings(example: Comparison) throws {
    let bytes = [UInt8](example.bytes.utf8)
    try JSONTokenizer.withTokens(of: [UInt8](example.text.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      try tokenizer.next()
      let matches = [
        tokenizer.matches(bytes), tokenizer.matches(bytes + [0x61]), tokenizer.matches([0x7A] + bytes.dropFirst()),
      ]
      let copied = tokenizer.withBytes { span in span.indices.map { span[$0] } }
      let (text, short) = (tokenizer.text, tokenizer.short)
      #expect(matches == [true, false, false])
      #expect(copied == bytes)
      #expect(text.utf8.elementsEqual(bytes))
      #expect(short == example.short)
    }
  }

  @Test func makesShortTextsOnlyOfUpToEightBytes() {
    #expect(ShortText("12345678") != nil)
    #expect(ShortText("123456789") == nil)
    #expect(ShortText("a\u{0}") == nil)
    #expect(ShortText("ab") != ShortText("ba"))
  }

  @Test func saysWhereATokenStarts() throws {
    let text = "{\n  \"ŵ\": \"x\",\n  \"b\": [10]\n}"
    let places = try JSONTokenizer.withTokens(of: [UInt8](text.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      var places: [String] = []
      while try tokenizer.next() != .end { places.append("\(tokenizer.token) \(tokenizer.position)") }
      return places
    }
    #expect(
      places == [
        "beginObject 1:1", "key 2:3", "string 2:8", "key 3:3", "beginArray 3:8", "number 3:9", "endArray 3:11",
        "endObject 4:1",
      ])
  }

  @Test func skipsAValueFromItsKeyOrItsFirstToken() throws {
    let text = #"{"a": {"x": [1, {"y": 2}]}, "b": 3, "c": [[], [4]], "d": 5}"#
    let stops = try JSONTokenizer.withTokens(of: [UInt8](text.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      var stops: [String] = []
      // From a key, over an object and over a number.
      try tokenizer.next()
      for _ in 0..<2 {
        try tokenizer.next()
        try tokenizer.skipValue()
        stops.append("\(tokenizer.token) \(tokenizer.position) \(tokenizer.depth)")
      }
      // From the second bracket of an array, then from where nothing is left to skip.
      for _ in 0..<3 { try tokenizer.next() }
      for _ in 0..<2 {
        try tokenizer.skipValue()
        stops.append("\(tokenizer.token) \(tokenizer.position) \(tokenizer.depth)")
      }
      return stops
    }
    #expect(stops == ["endObject 1:26 1", "number 1:34 1", "endArray 1:44 2", "endArray 1:44 2"])
  }

  @Test func readsATreeFromTheMiddle() throws {
    let text = #"{"a": 1, "b": {"c": [2]}, "d": 3}"#
    let found = try JSONTokenizer.withTokens(of: [UInt8](text.utf8)) { (tokenizer) throws(JSONSyntaxError) in
      try tokenizer.next()
      try tokenizer.next()
      try tokenizer.skipValue()
      try tokenizer.next()
      let value = try tokenizer.readTree()
      try tokenizer.next()
      return (value: value, next: tokenizer.text)
    }
    #expect(found.value == ["c": [2]])
    #expect(found.next == "d")
  }
}
