import StrictJSON
import Testing

struct JSONConformanceTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var value: JSONValue

    init(_ name: String, _ text: String, _ value: JSONValue) {
      (self.name, self.text, self.value) = (name, text, value)
    }

    var testDescription: String { name }
  }

  static let accepted = [
    Accepted("a lone word", "true", true),
    Accepted("another word", "false", false),
    Accepted("the word for nothing", "null", .null),
    Accepted("a lone number", "0", 0),
    Accepted("minus zero", "[-0]", .array([number("-0")])),
    Accepted("a fraction", "-0.5", number("-0.5")),
    Accepted("an exponent", "[1e5, 1E+5, 12.50e-07]", .array([number("1e5"), number("1E+5"), number("12.50e-07")])),
    Accepted("a number beyond any integer", "123456789012345678901234567890", number("123456789012345678901234567890")),
    Accepted("a lone text", #""a""#, "a"),
    Accepted("an empty text", #""""#, ""),
    Accepted("empty containers", "[{},[]]", [[:], []]),
    Accepted("white space everywhere", " \t\r\n{ \n\"a\" : [ 1 , 2 ] }\r\n ", ["a": [1, 2]]),
    Accepted("more than eight blanks", "[\n                  1]", [1]),
    Accepted("a byte order mark", "\u{FEFF}[1]", [1]),
    Accepted("every short escape", #""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
    Accepted("escapes by number", #""\u0041\u00e9\u20AC\uD83D\uDE00\u0000""#, "Aé€😀\u{0}"),
    Accepted("the last scalar as a pair", #""\udbff\udfff""#, "\u{10FFFF}"),
    Accepted("an escape after seven bytes", #""1234567\n9""#, "1234567\n9"),
    Accepted(
      "texts of one to four bytes a character", "\"aŵ€😀\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
      "aŵ€😀\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"),
    Accepted("a delete character as it is", "\"\u{7F}\"", "\u{7F}"),
    Accepted("line separators as they are", "\"\u{2028}\u{2029}\"", "\u{2028}\u{2029}"),
    Accepted("a non-character", "\"\u{FFFF}\u{1FFFF}\"", "\u{FFFF}\u{1FFFF}"),
    Accepted(
      "a quote at each place of a word", #"["1","12","123","1234567","12345678","123456789"]"#,
      ["1", "12", "123", "1234567", "12345678", "123456789"]),
    Accepted(
      "the same key in different objects", #"{"a":{"a":1},"b":[{"a":1},{"a":2}]}"#,
      ["a": ["a": 1], "b": [["a": 1], ["a": 2]]]),
    Accepted("an empty key", #"{"":1}"#, ["": 1]),
  ]

  @Test(arguments: accepted)
  func readsWhatTheStandardAllows(example: Accepted) {
    let reading = Reading(example.text)
    #expect(reading.value == example.value)
    #expect(reading.treeError == nil)
    #expect(reading.skipError == nil)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    var text: [UInt8]
    var kind: JSONSyntaxError.Kind
    var line: Int
    var column: Int

    init(_ text: String, _ kind: JSONSyntaxError.Kind, _ line: Int, _ column: Int) {
      self.init([UInt8](text.utf8), kind, line, column)
    }

    init(_ text: [UInt8], _ kind: JSONSyntaxError.Kind, _ line: Int, _ column: Int) {
      (self.text, self.kind, self.line, self.column) = (text, kind, line, column)
    }

    /// Bytes that are no text, between quotes.
    static func quoted(_ bytes: [UInt8], _ kind: JSONSyntaxError.Kind, _ line: Int, _ column: Int) -> Refused {
      Refused([0x22] + bytes + [0x22], kind, line, column)
    }

    var testDescription: String { String(decoding: text, as: UTF8.self) }
  }

  static let refusedGrammar = [
    Refused("", .empty, 1, 1),
    Refused("\u{FEFF}", .empty, 1, 1),
    Refused(" \n ", .empty, 2, 2),
    Refused("[1", .cutShort, 1, 3),
    Refused("[1,", .cutShort, 1, 4),
    Refused("{\"a\"", .cutShort, 1, 5),
    Refused("{\n  \"a\": \"b", .cutShort, 2, 10),
    Refused("[tru", .cutShort, 1, 5),
    Refused("-", .cutShort, 1, 2),
    Refused("[1.", .cutShort, 1, 4),
    Refused("[1e+", .cutShort, 1, 5),
    Refused(#"["\u12"#, .cutShort, 1, 7),
    Refused(#"["\ud83d"#, .cutShort, 1, 9),
    Refused([0x22, 0xE2, 0x82], .cutShort, 1, 3),
    Refused([0xFF, 0xFE, 0x5B, 0, 0x5D, 0], .utf16, 1, 1),
    Refused([0xFE, 0xFF, 0, 0x5B, 0, 0x5D], .utf16, 1, 1),
    Refused("[,1]", .unexpectedByte(0x2C, expected: .valueOrArrayEnd), 1, 2),
    Refused("[1,,2]", .unexpectedByte(0x2C, expected: .value), 1, 4),
    Refused("[1 2]", .unexpectedByte(0x32, expected: .commaOrArrayEnd), 1, 4),
    Refused("[1}", .unexpectedByte(0x7D, expected: .commaOrArrayEnd), 1, 3),
    Refused(#"{"a":1]"#, .unexpectedByte(0x5D, expected: .commaOrObjectEnd), 1, 7),
    Refused(#"{"a":1 "b":2}"#, .unexpectedByte(0x22, expected: .commaOrObjectEnd), 1, 8),
    Refused(#"{"a" 1}"#, .unexpectedByte(0x31, expected: .colon), 1, 6),
    Refused(#"{"a":}"#, .unexpectedByte(0x7D, expected: .value), 1, 6),
    Refused("{a:1}", .unexpectedByte(0x61, expected: .keyOrObjectEnd), 1, 2),
    Refused("{1:1}", .unexpectedByte(0x31, expected: .keyOrObjectEnd), 1, 2),
    Refused(#"{"a":1,b:2}"#, .unexpectedByte(0x62, expected: .key), 1, 8),
    Refused("['a']", .unexpectedByte(0x27, expected: .valueOrArrayEnd), 1, 2),
    Refused("[1] // end", .trailingContent, 1, 5),
    Refused("/* start */ [1]", .unexpectedByte(0x2F, expected: .value), 1, 1),
    Refused("]", .unexpectedByte(0x5D, expected: .value), 1, 1),
    Refused("[\u{A0}1]", .unexpectedByte(0xC2, expected: .valueOrArrayEnd), 1, 2),
    Refused("[\u{C}1]", .unexpectedByte(0x0C, expected: .valueOrArrayEnd), 1, 2),
    Refused([0x5B, 0x00, 0x5D], .unexpectedByte(0, expected: .valueOrArrayEnd), 1, 2),
    Refused("[1]\u{FEFF}", .trailingContent, 1, 4),
    Refused("[1,]", .trailingComma, 1, 3),
    Refused("[1 ,\n]", .trailingComma, 1, 4),
    Refused("{\"ŵ😀\":1,}", .trailingComma, 1, 8),
    Refused("[1][2]", .trailingContent, 1, 4),
    Refused("1 2", .trailingContent, 1, 3),
    Refused("[True]", .unknownWord, 1, 2),
    Refused("[NaN]", .unknownWord, 1, 2),
    Refused("[nul]", .unknownWord, 1, 2),
    Refused("[truee]", .unknownWord, 1, 2),
    Refused("undefined", .unknownWord, 1, 1),
  ]

  static let refusedContents = [
    Refused("[01]", .badNumber, 1, 2),
    Refused("[-01]", .badNumber, 1, 2),
    Refused("[+1]", .badNumber, 1, 2),
    Refused("[.5]", .badNumber, 1, 2),
    Refused("[1.]", .badNumber, 1, 2),
    Refused("[1.e1]", .badNumber, 1, 2),
    Refused("[1e]", .badNumber, 1, 2),
    Refused("[1e-]", .badNumber, 1, 2),
    Refused("[-]", .badNumber, 1, 2),
    Refused("[-a]", .badNumber, 1, 2),
    Refused("[0x1]", .unexpectedByte(0x78, expected: .commaOrArrayEnd), 1, 3),
    Refused("[\n\"a\tb\"]", .controlCharacter(0x09), 2, 3),
    Refused("[\"a\nb\"]", .controlCharacter(0x0A), 1, 4),
    Refused([0x22, 0x00, 0x22], .controlCharacter(0), 1, 2),
    Refused("\"1234567\u{1F}\"", .controlCharacter(0x1F), 1, 9),
    Refused(#"["a\x"]"#, .badEscape, 1, 4),
    Refused(#"["\u12g4"]"#, .badEscape, 1, 3),
    Refused(#"["\U0041"]"#, .badEscape, 1, 3),
    Refused(#"["\'"]"#, .badEscape, 1, 3),
    Refused("[\"\\\n\"]", .badEscape, 1, 3),
    Refused(#"["\ud800"]"#, .loneSurrogate, 1, 3),
    Refused(#"["\udc00"]"#, .loneSurrogate, 1, 3),
    Refused(#"["\ud800\n"]"#, .loneSurrogate, 1, 3),
    Refused(#"["\ud800\ud800"]"#, .loneSurrogate, 1, 3),
    Refused(#"["\ud800\u0041"]"#, .loneSurrogate, 1, 3),
    Refused(#"{"\udfff":1}"#, .loneSurrogate, 1, 3),
    .quoted([0x80], .invalidUTF8, 1, 2),
    .quoted([0x61, 0xBF], .invalidUTF8, 1, 3),
    .quoted([0xC0, 0x80], .invalidUTF8, 1, 2),
    .quoted([0xC1, 0xBF], .invalidUTF8, 1, 2),
    .quoted([0xC3, 0xC3], .invalidUTF8, 1, 2),
    .quoted([0xE9], .invalidUTF8, 1, 2),
    .quoted([0xE0, 0x9F, 0xBF], .invalidUTF8, 1, 2),
    .quoted([0xE2, 0x82], .invalidUTF8, 1, 2),
    .quoted([0xED, 0xA0, 0x80], .invalidUTF8, 1, 2),
    .quoted([0xED, 0xBF, 0xBF], .invalidUTF8, 1, 2),
    .quoted([0xF0, 0x8F, 0xBF, 0xBF], .invalidUTF8, 1, 2),
    .quoted([0xF4, 0x90, 0x80, 0x80], .invalidUTF8, 1, 2),
    .quoted([0xF5, 0x80, 0x80, 0x80], .invalidUTF8, 1, 2),
    .quoted([0xF0, 0x9F, 0x98], .invalidUTF8, 1, 2),
    .quoted([0xC5, 0xB5, 0xE2, 0x82, 0xAC, 0xFF], .invalidUTF8, 1, 4),
    Refused([0x7B, 0x22, 0xC5, 0x22, 0x3A, 0x31, 0x7D], .invalidUTF8, 1, 3),
    Refused([0x5B, 0xE9, 0x5D], .invalidUTF8, 1, 2),
    Refused(#"{"a":1,"a":1}"#, .duplicateKey("a"), 1, 8),
    Refused("{\"b\": {\"a\":1},\n \"a\": 1, \"\\u0061\": 2}", .duplicateKey("a"), 2, 10),
    Refused("{\"\":1,\"\":2}", .duplicateKey(""), 1, 7),
    Refused(
      #"[{"a long key that is more than eight bytes":1,"\u0061 long key that is more than eight bytes":1}]"#,
      .duplicateKey("a long key that is more than eight bytes"), 1, 48),
    Refused("{\"a\":[{\"ŵ\":1,\"ŵ\":1}]}", .duplicateKey("ŵ"), 1, 14),
  ]

  @Test(arguments: refusedGrammar + refusedContents)
  func refusesEverythingElseAndSaysWhere(example: Refused) {
    let reading = Reading(example.text)
    let expected = JSONSyntaxError(example.kind, at: TextPosition(line: example.line, column: example.column))
    #expect(reading.value == nil)
    #expect(reading.treeError == expected)
    #expect(reading.skipError == expected)
  }

  @Test func takesComposedAndDecomposedKeysAsDifferent() throws {
    let object = try #require(Reading("{\"\u{E9}\":1,\"e\u{301}\":2}").value?.object)
    #expect(object["\u{E9}"] == 1)
    #expect(object["e\u{301}"] == 2)
  }

  @Test func allowsAsManyLevelsAsTheLimitAndNoMore() {
    let limits = JSONLimits(depth: 3)
    #expect(Reading(#"[{"a":[]}]"#, limits: limits).treeError == nil)
    let expected = JSONSyntaxError(.tooDeep(limit: 3), at: TextPosition(line: 1, column: 8))
    #expect(Reading(#"[{"a":[[]]}]"#, limits: limits).treeError == expected)
    #expect(Reading(#"[{"a":[[]]}]"#, limits: limits).skipError == expected)
  }

  @Test func keepsObjectsAndArraysApartAtTheDeepestLevel() {
    let limits = JSONLimits(depth: 1000)
    let open = String(repeating: #"[{"a":"#, count: 32)
    let close = String(repeating: "}]", count: 32)
    #expect(limits.depth == 64)
    #expect(Reading(open + "1" + close, limits: limits).treeError == nil)
    #expect(
      Reading(open + "1" + "]" + close, limits: limits).treeError?.kind
        == .unexpectedByte(0x5D, expected: .commaOrObjectEnd))
    #expect(Reading(open + "[]" + close, limits: limits).treeError?.kind == .tooDeep(limit: 64))
  }

  @Test func allowsAsManyBytesAsTheLimitAndNoMore() {
    #expect(Reading("[1,2]", limits: JSONLimits(bytes: 5)).treeError == nil)
    let expected = JSONSyntaxError(.tooLarge(limit: 4), at: TextPosition(line: 1, column: 1))
    #expect(Reading("[1,2]", limits: JSONLimits(bytes: 4)).treeError == expected)
    #expect(Reading("[1,2]", limits: JSONLimits(bytes: 4)).skipError == expected)
  }

  private static func number(_ literal: String) -> JSONValue {
    JSONNumber(literal: literal).map(JSONValue.number) ?? .null
  }
}
