import InspectionModel
import PlumblineTestSupport
import Testing

struct QuestionnaireProblemsTests {
  private static func item(_ code: String, _ answer: AnswerType = .yesNo, when: String? = nil, sentence: String? = nil)
    throws -> QuestionnaireItem
  {
    var item = QuestionnaireItem(id: try #require(QuestionID(code)), text: "Text", answer: answer)
    item.condition = try when.map { try ConditionParser.parse($0) }
    item.sentence = sentence
    return item
  }

  /// A questionnaire that is wrong, and what is said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let make: @Sendable () throws -> [QuestionnaireItem]
    let words: [String]
    var testDescription: String { name }
  }

  static let faults = [
    Fault(name: "nothing", make: { [] }, words: ["empty"]),
    Fault(name: "twice", make: { [try item("a"), try item("a")] }, words: ["duplicate"]),
    Fault(name: "a column's name", make: { [try item("respondent")] }, words: ["reserved"]),
    Fault(name: "later item", make: { [try item("a", when: "b is yes"), try item("b")] }, words: ["forwardReference"]),
    Fault(name: "unknown item", make: { [try item("a", when: "x is yes")] }, words: ["unknown"]),
    Fault(name: "a phase", make: { [try item("a", when: "phase custody")] }, words: ["unknown"]),
    Fault(
      name: "no such answer", make: { [try item("a"), try item("b", when: "a is late")] },
      words: ["impossibleComparison"]),
    Fault(name: "no share", make: { [try item("a", sentence: "They said so.")] }, words: ["missingSlot"]),
    Fault(name: "unknown slot", make: { [try item("a", sentence: "{share} of {all}.")] }, words: ["unknownSlot"]),
    Fault(name: "options of yes and no", make: { [try item("a", sentence: "{options}.")] }, words: ["unknownSlot"]),
    Fault(
      name: "a share of words", make: { [try item("a", .text, sentence: "{share} wrote.")] }, words: ["unknownSlot"]),
    Fault(name: "no options", make: { [try item("a", .choice([]))] }, words: ["empty"]),
  ]

  @Test(arguments: faults) func whatIsWrongIsFound(_ fault: Fault) throws {
    var questionnaire = Questionnaire(
      code: try #require(QuestionnaireCode("children")), title: "Children", respondents: "children")
    questionnaire.openingMany = "{count} answered."
    questionnaire.items = try fault.make()
    var framework = SmallFramework.framework
    framework.questionnaires = [questionnaire]
    let problems = FrameworkValidation.problems(in: framework)
    #expect(problems.map { "\($0.kind)".prefix { $0 != "(" } } == fault.words.map { $0[...] }, "\(problems)")
    #expect(problems.allSatisfy { $0.subject == "questionnaire children" })
  }

  @Test func conditionsHoldOverWhatWasAnswered() throws {
    func id(_ text: String) throws -> QuestionID { try #require(QuestionID(text)) }
    let respondent = Respondent(
      id: try #require(CaseID("R-1")), answers: [try id("a"): ["yes"], try id("b"): ["x", "y"]])
    let conditions = [
      ("a is yes", true), ("a is no", false), ("a is not no", true), ("c is not no", false), ("b has y", true),
      ("b has z", false), ("a in (no, yes)", true), ("not c is yes", true), ("a is yes and b has z", false),
      ("a is no or b has x", true),
    ]
    for (text, holds) in conditions {
      #expect(respondent.fulfils(try ConditionParser.parse(text)) == holds, "\(text)")
    }
    #expect(respondent.fulfils(nil))
  }
}
