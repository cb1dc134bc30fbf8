import StrictJSON
import Testing

struct JSONValueTests {
  @Test func comparesTextsByBytes() {
    #expect(JSONValue.string("\u{E9}") != .string("e\u{301}"))
    #expect(JSONObject.Member(key: "\u{E9}", value: 1) != JSONObject.Member(key: "e\u{301}", value: 1))
    #expect(Set<JSONValue>(["\u{E9}", "e\u{301}", "\u{E9}"]).count == 2)
  }

  @Test func comparesNumbersByLiteral() {
    #expect(JSONNumber(literal: "1.0") != JSONNumber(1))
    #expect(JSONNumber(literal: "1") == JSONNumber(1))
    #expect(JSONValue.number(JSONNumber(1)) == 1)
  }

  @Test(arguments: ["", "01", "1.", "abc", " 1", "1 ", "1,2", "\"1\"", "\u{FEFF}1", "-"])
  func refusesNumbersThatJSONDoesNotKnow(literal: String) {
    #expect(JSONNumber(literal: literal) == nil)
  }

  @Test func givesWhatItHolds() {
    #expect(JSONValue.string("a").string == "a")
    #expect((5 as JSONValue).integer == 5)
    #expect((true as JSONValue).bool == true)
    #expect(([1] as JSONValue).array == [1])
    #expect((["a": 1] as JSONValue).object?["a"] == 1)
    #expect(JSONValue.null.string == nil)
    #expect(JSONValue.string("5").integer == nil)
    #expect((1 as JSONValue).bool == nil)
  }

  @Test func keepsMembersSortedByBytes() {
    var object = JSONObject()
    for key in ["b", "ŵ", "a", "B", "", "ab", "\u{10000}", "\u{FFFF}"] { object[key] = .string(key) }
    #expect(object.keys == ["", "B", "a", "ab", "b", "ŵ", "\u{FFFF}", "\u{10000}"])
    object["ab"] = nil
    object["missing"] = nil
    object["b"] = .null
    #expect(object.keys == ["", "B", "a", "b", "ŵ", "\u{FFFF}", "\u{10000}"])
    #expect(object["b"] == .some(.null))
    #expect(object["ab"] == nil)
  }

  @Test func isEqualWhateverTheOrderOfTheMembers() {
    #expect(Reading(#"{"b":1,"a":[2]}"#).value == Reading(#"{"a":[2],"b":1}"#).value)
    #expect(Reading(#"{"b":1,"a":[2]}"#).value != Reading(#"{"a":[2],"b":2}"#).value)
  }
}
