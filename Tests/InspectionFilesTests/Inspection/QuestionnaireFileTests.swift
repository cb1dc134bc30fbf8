import Diagnostics
import InspectionFiles
import InspectionModel
import Testing

struct QuestionnaireFileTests {
  private func questionnaire() throws -> Questionnaire {
    func id(_ text: String) throws -> QuestionID { try #require(QuestionID(text)) }
    var questionnaire = Questionnaire(
      code: try #require(QuestionnaireCode("children")), title: "Children", respondents: "children")
    var copy = QuestionnaireItem(id: try id("copy"), text: "A copy?", answer: .yesNoNA)
    copy.condition = .compare(try id("plan"), .isEqual(try #require(Code("yes"))))
    let options = try ["school", "family"].map { Option(code: try #require(OptionCode($0)), label: $0) }
    questionnaire.items = [
      QuestionnaireItem(id: try id("plan"), text: "A plan?", answer: .yesNo), copy,
      QuestionnaireItem(id: try id("help"), text: "Help?", answer: .choices(options, atLeast: 0)),
      QuestionnaireItem(id: try id("else"), text: "Else?", answer: .text),
    ]
    return questionnaire
  }

  private func read(_ text: String) throws -> Result<[Respondent], UnusableFiles> {
    let questionnaire = try questionnaire()
    return Result { () throws(UnusableFiles) in
      try QuestionnaireFile.read(Array(text.utf8), file: "children.csv", of: questionnaire).respondents
    }
  }

  /// Tables that say the same.
  static let spellings = [
    "respondent,plan,copy,help,quote,about,quotable\nR-1,yes,no,school;family,\"Well, yes.\",copy,yes\nR-2,no,,,,,\n",
    "\u{FEFF}respondent,plan,copy,help,quote,about,quotable\r\nR-1,yes,no,school;family,\"Well, yes.\",copy,yes\r\n\r\nR-2,no,,,,,",
    "quotable,help,about, plan ,copy,quote,else,respondent\nyes,family; school,copy,yes,no,\"Well, yes.\",private,R-1\n,,,no,,,,R-2\n",
  ]

  @Test(arguments: spellings) func everySpellingSaysTheSame(_ text: String) throws {
    let respondents = try read(text).get()
    let first = try #require(respondents.first)
    #expect(respondents.map(\.id.text) == ["R-1", "R-2"])
    #expect(first.answers.byText == ["plan": ["yes"], "copy": ["no"], "help": ["school", "family"]])
    #expect(first.quotation == Respondent.Quotation(words: "Well, yes.", item: QuestionID("copy")))
    #expect(respondents[1].quotation == nil)
  }

  @Test(arguments: ["no", ""]) func wordsThatAreNotMarkedAreNotTaken(_ mark: String) throws {
    let text = "respondent,plan,copy,help,quote,about,quotable\nR-1,yes,,,SECRET,,\(mark)\n"
    #expect(try read(text).get().first?.quotation == nil)
  }

  /// A table that is wrong, what is said of it, and where.
  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let identifiers: [String]
    let places: [String]
    var testDescription: String { identifiers.joined(separator: " ") }
  }

  private static let heading = "respondent,plan,copy,help,quote,about,quotable\n"
  static let faults = [
    Fault(text: "", identifiers: ["questionnaire-empty"], places: ["children.csv"]),
    Fault(
      text: "respondent,plan,cpoy,plan,help\n",
      identifiers: ["questionnaire-column-missing", "questionnaire-column-unknown", "questionnaire-column-twice"],
      places: ["children.csv:1", "children.csv:1:17", "children.csv:1:22"]),
    Fault(text: heading + "anna,yes,,,,,\n", identifiers: ["questionnaire-respondent"], places: ["children.csv:2:1"]),
    Fault(
      text: heading + "R-1,yes,,,,,\nR-1,yes,,,,,\n", identifiers: ["questionnaire-respondent"],
      places: ["children.csv:3:1"]),
    Fault(text: heading + "R-1,yes\n", identifiers: ["questionnaire-fields"], places: ["children.csv:2"]),
    Fault(text: heading + "R-1,ja,,,,,\n", identifiers: ["questionnaire-answer"], places: ["children.csv:2:5"]),
    Fault(text: heading + "R-1,yes;no,,,,,\n", identifiers: ["questionnaire-answer"], places: ["children.csv:2:5"]),
    Fault(
      text: heading + "R-1,,,school;school,,,\n", identifiers: ["questionnaire-answer"], places: ["children.csv:2:7"]),
    Fault(text: heading + "R-1,no,yes,,,,\n", identifiers: ["questionnaire-not-asked"], places: ["children.csv:2:8"]),
    Fault(text: heading + "R-1,,yes,,,,\n", identifiers: ["questionnaire-not-asked"], places: ["children.csv:2:6"]),
    Fault(
      text: heading + "R-1,yes,,,\"é\nnew\",coppy,yes\nR-2,yes,,,\"\"\"x\"\"\",,maybe\n",
      identifiers: ["questionnaire-about", "questionnaire-quotable"],
      places: ["children.csv:3:6", "children.csv:4:20"]),
    Fault(text: heading + "R-1,yes,,,,,yes\n", identifiers: ["questionnaire-quotable"], places: ["children.csv:2:13"]),
    Fault(text: heading + "R-1,\"yes,,,,,\n", identifiers: ["questionnaire-quote"], places: ["children.csv:2"]),
  ]

  @Test(arguments: faults) func everyFaultIsToldWithItsPlace(_ fault: Fault) throws {
    guard case .failure(let error) = try read(fault.text) else {
      Issue.record("taken as it is")
      return
    }
    #expect(error.diagnostics.map(\.identifier.rawValue) == fault.identifiers)
    #expect(error.diagnostics.compactMap { $0.place?.description } == fault.places)
  }
}

extension [QuestionID: [String]] {
  fileprivate var byText: [String: [String]] {
    var result: [String: [String]] = [:]
    for (id, codes) in self { result[id.text] = codes }
    return result
  }
}
