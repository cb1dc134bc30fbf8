import StrictJSON
import Testing

struct JSONLocatorTests {
  static let text = """
    {
      "\\u0061": 1,
      "ŵ": [true, {"x": "y"}, []],
      "last": {"deep": {"er": null}}
    }
    """

  struct Example: Sendable, CustomTestStringConvertible {
    var path: JSONPath
    var value: String?
    var key: String?

    init(_ path: JSONPath, _ value: String?, key: String?) {
      (self.path, self.value, self.key) = (path, value, key)
    }

    var testDescription: String { "\(path.components)" }
  }

  @Test(arguments: [
    Example([], "1:1", key: "1:1"),
    Example([.key("a")], "2:13", key: "2:3"),
    Example([.key("ŵ")], "3:8", key: "3:3"),
    Example([.key("ŵ"), .index(0)], "3:9", key: "3:9"),
    Example([.key("ŵ"), .index(1)], "3:15", key: "3:15"),
    Example([.key("ŵ"), .index(1), .key("x")], "3:21", key: "3:16"),
    Example([.key("ŵ"), .index(2)], "3:27", key: "3:27"),
    Example(JSONPath().key("last").key("deep").key("er"), "4:27", key: "4:21"),
    Example([.key("ŵ"), .index(3)], nil, key: nil),
    Example([.key("ŵ"), .index(-1)], nil, key: nil),
    Example([.key("b")], nil, key: nil),
    Example([.index(0)], nil, key: nil),
    Example([.key("a"), .key("a")], nil, key: nil),
    Example([.key("ŵ"), .index(2), .index(0)], nil, key: nil),
  ])
  func findsValuesAndKeys(example: Example) {
    let bytes = [UInt8](Self.text.utf8)
    #expect(JSONLocator.position(of: example.path, in: bytes)?.description == example.value)
    #expect(JSONLocator.keyPosition(of: example.path, in: bytes)?.description == example.key)
  }

  @Test func findsNothingBehindABreak() {
    let bytes = [UInt8](#"{"a": 1, "b": x, "c": 2}"#.utf8)
    #expect(JSONLocator.position(of: [.key("a")], in: bytes) == TextPosition(line: 1, column: 7))
    #expect(JSONLocator.position(of: [.key("c")], in: bytes) == nil)
  }

  @Test(arguments: [
    ("a", #""a" : 12"#), ("b", #""b":"x\"y""#), ("c", #""c": {"d": [1, {}]}"#), ("e", #""\u0065":true"#),
    ("f", #""f": []"#),
    ("n", #""n": null"#), ("z", nil), ("d", nil),
  ])
  func findsTheBytesOfAMember(_ key: String, _ member: String?) {
    let text = #"{"a" : 12,"b":"x\"y", "c": {"d": [1, {}]} ,"\u0065":true, "f": [], "n": null}"#
    for mark in ["", "\u{FEFF}"] {
      let bytes = [UInt8]((mark + text).utf8)
      let range = JSONLocator.memberRange(of: [.key(key)], in: bytes)
      #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == member)
    }
  }

  @Test func findsNoMemberThatIsNoneOrIsBroken() {
    let bytes = [UInt8](#"{"a": [1], "b": {"c": x}}"#.utf8)
    #expect(JSONLocator.memberRange(of: [.key("a"), .index(0)], in: bytes) == nil)
    #expect(JSONLocator.memberRange(of: [], in: bytes) == nil)
    #expect(JSONLocator.memberRange(of: [.key("b")], in: bytes) == nil)
  }
}
