import InspectionModel
import Testing

struct ConditionParserTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: ConditionSyntaxError.Kind
    let column: Int
    var testDescription: String { text }
  }

  private func id(_ text: String) throws -> QuestionID { try #require(QuestionID(text)) }

  @Test func readsEveryComparison() throws {
    let yes = try #require(Code<Answer>("yes"))
    let no = try #require(Code<Answer>("no"))
    let option = try #require(OptionCode("none"))
    let custody = try #require(PhaseCode("custody"))
    #expect(try ConditionParser.parse("1.1a1 is yes") == .compare(id("1.1a1"), .isEqual(yes)))
    #expect(try ConditionParser.parse("0.09 is not no") == .compare(id("0.09"), .isNot(no)))
    #expect(try ConditionParser.parse("1.1d1 in (yes, no)") == .compare(id("1.1d1"), .isOneOf([yes, no])))
    #expect(try ConditionParser.parse("0.08 has none") == .compare(id("0.08"), .has(option)))
    #expect(try ConditionParser.parse("0.02 at least 16") == .compare(id("0.02"), .atLeast(16)))
    #expect(try ConditionParser.parse("0.02 at most 12") == .compare(id("0.02"), .atMost(12)))
    #expect(try ConditionParser.parse("phase custody") == .phase(custody))
  }

  @Test func bindsNotBeforeAndBeforeOr() throws {
    let parts = try ["a", "b", "c"].map { Condition.compare(try id($0), .isEqual(try #require(Code<Answer>("yes")))) }
    #expect(
      try ConditionParser.parse("a is yes or b is yes and not c is yes")
        == .any([parts[0], .all([parts[1], .not(parts[2])])]))
    #expect(
      try ConditionParser.parse("(a is yes or b is yes) and c is yes") == .all([.any([parts[0], parts[1]]), parts[2]]))
  }

  @Test func namesTheQuestionsAndPhasesInReadingOrder() throws {
    let condition = try ConditionParser.parse("b is yes and (a is no or phase custody) and not 0.08 has none")
    #expect(condition.questions.map(\.text) == ["b", "a", "0.08"])
    #expect(condition.phases.map(\.text) == ["custody"])
  }

  @Test(arguments: [
    Example(text: "", kind: .endedBefore(.comparison), column: 1),
    Example(text: "a", kind: .endedBefore(.comparator), column: 2),
    Example(text: "a is", kind: .endedBefore(.code), column: 5),
    Example(text: "a is yes b", kind: .expected(.end, found: "b"), column: 10),
    Example(text: "a equals yes", kind: .expected(.comparator, found: "equals"), column: 3),
    Example(text: "a in yes", kind: .expected(.openingParenthesis, found: "yes"), column: 6),
    Example(text: "a in (yes", kind: .endedBefore(.closingParenthesis), column: 10),
    Example(text: "(a is yes", kind: .endedBefore(.closingParenthesis), column: 10),
    Example(text: "a at least many", kind: .expected(.number, found: "many"), column: 12),
    Example(text: "a at 5", kind: .expected(.leastOrMost, found: "5"), column: 6),
    Example(text: "phase and", kind: .expected(.phase, found: "and"), column: 7),
    Example(text: "a is yes and", kind: .endedBefore(.comparison), column: 13),
    Example(text: String(repeating: "(", count: 40), kind: .tooDeep, column: 17),
  ])
  func saysWhatWasExpectedAndWhere(example: Example) {
    #expect(throws: ConditionSyntaxError(kind: example.kind, column: example.column)) {
      try ConditionParser.parse(example.text)
    }
  }
}
