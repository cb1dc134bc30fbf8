import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

struct FrameworkFilesTests {
  @Test func coreCaseInspectionLoads() throws {
    let loading = FrameworkFiles.load(folder: ProjectFolder.framework("cci"), using: DurableFiles())
    #expect(DiagnosticFormatter().text(for: loading.problems) == "")
    let framework = try loading.usable()
    #expect(framework.edition.text == "cci/1")
    #expect(framework.criteria.map(\.number.text).count == 10)
    #expect(framework.phases.map(\.code.text) == ["community", "custody"])
    #expect(framework.layouts.map(\.name.text) == ["2012", "2009"])
    #expect(framework.findingGroups.first?.members.map(\.question.text) == ["1.1a1", "1.1a2", "1.1a3"])
    let question = try #require(QuestionID("1.1a2").flatMap(framework.question))
    #expect(question.text == "Was the RoSH screening completed on time?")
    #expect(question.answer == .yesNo)
    #expect(question.isScored && question.isKey && !question.isPhased)
    #expect(question.condition == (try ConditionParser.parse("1.1a1 is yes")))
    #expect(question.reasons?.text == "NOTTIME")
    #expect(question.guidance.count == 2)
    #expect(question.patterns?.strength.contains("{share}") == true)
    #expect(framework.quantities.many.count == 3)
    let half = framework.quantities.phrase(for: 20, of: 40, isFew: false, turn: 2)
    #expect(half?.words == "half" && half?.only == .takes)
    #expect(framework.thresholds.mostImprovements == 9)
  }

  /// A place of a framework's files changed, and what is said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let old: String
    let new: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "a misspelt field", file: "questions/1.1.json", old: #""guidance": ["#, new: #""guidence": ["#,
      lines: [
        "error: the field 'guidence' is not known here [field-unknown]", "  --> questions/1.1.json:13:7",
      ]),
    Fault(
      name: "a field left out", file: "framework.json", old: #""title": "Core case inspection","#, new: "",
      lines: ["error: the field 'title' is missing [field-missing]", "  --> framework.json:1:1"]),
    Fault(
      name: "a condition that stops", file: "questions/1.1.json", old: #""when": "1.1a1 is yes""#,
      new: #""when": "1.1a1 is""#,
      lines: [
        "error: the condition cannot be read at its character 9: it ends where an answer's code is expected"
          + " [framework-condition]", "  --> questions/1.1.json:27:24",
      ]),
    Fault(
      name: "a forward reference", file: "questions/1.1.json", old: #""when": "1.1a1 is yes""#,
      new: #""when": "1.1a3 is yes""#,
      lines: [
        "error: question 1.1a2: it depends on question '1.1a3', which is asked later or is this question itself"
          + " [framework-forward-reference]", "  --> questions/1.1.json:27:15",
      ]),
    Fault(
      name: "a clause without its keys", file: "recommendations.json", old: #""keys": ["1.2b4"],"#, new: "",
      lines: ["error: the field 'keys' is missing [field-missing]"]),
    Fault(
      name: "a clause that joins and judges", file: "recommendations.json", old: #""keys": ["1.2b4"],"#,
      new: #""joins": "reviews","#,
      lines: ["error: the field 'below' is not known here [field-unknown]"]),
    Fault(
      name: "a clause with an unknown key", file: "recommendations.json", old: #""keys": ["1.2b4"],"#,
      new: #""keys": ["1.2b9"],"#,
      lines: ["error: recommendation assessment-and-plan: there is no key '1.2b9' [framework-unknown]"]),
    Fault(
      name: "a clause with an unknown reason", file: "recommendations.json", old: #""reason": "countersigned","#,
      new: #""reason": "unsigned","#,
      lines: ["error: recommendation oversight: there is no reason 'unsigned' [framework-unknown]"]),
    Fault(
      name: "a clause left to nobody", file: "recommendations.json", old: #""unless": "victims""#,
      new: #""unless": "victim""#,
      lines: [
        "error: recommendation risk-and-vulnerability: there is no other recommendation 'victim' [framework-unknown]"
      ]),
    Fault(
      name: "a rule that joins itself", file: "recommendations.json", old: #""joins": "joint-risk-management""#,
      new: #""joins": "agencies""#,
      lines: ["error: recommendation agencies: there is no other recommendation 'agencies' [framework-unknown]"]),
    Fault(
      name: "two clauses of one code", file: "recommendations.json", old: #""code": "sequence""#,
      new: #""code": "dated""#,
      lines: [
        "error: recommendation assessment-and-plan: the clause 'dated' stands twice [framework-duplicate]"
      ]),
    Fault(
      name: "an unknown list of reasons", file: "questions/1.1.json", old: #""reasons": "NOTTIME""#,
      new: #""reasons": "NOTTIDY""#,
      lines: [
        "error: question 1.1a2: there is no reason list 'NOTTIDY' [framework-unknown]",
        "  --> questions/1.1.json:31:18",
      ]),
    Fault(
      name: "a comma too many", file: "findings.json", old: "3},", new: "3,},",
      lines: ["error: a comma stands after the last entry [json-trailing-comma]", "  --> findings.json:8:81"]),
    Fault(
      name: "a newer version", file: "checks.json", old: #""version": 1"#, new: #""version": 2"#,
      lines: [
        "error: this is a file of checks of a newer version of Plumbline [newer-version]", "  --> checks.json:3:14",
      ]),
    Fault(
      name: "a number between quotes", file: "findings.json", old: #""countBelow": 10"#, new: #""countBelow": "10""#,
      lines: [
        "error: the field 'countBelow' must be a whole number from 1 on [field-wrong]", "  --> findings.json:7:17",
      ]),
    Fault(
      name: "bands that do not end at 0", file: "framework.json", old: #""DRASTIC", "from": 0"#,
      new: #""DRASTIC", "from": 5"#,
      lines: [
        "error: band DRASTIC: it is the lowest, and scores below 5 have no band; it must begin at 0 [framework-bands]",
        "  --> framework.json:28:33",
      ]),
    Fault(
      name: "a layout without file", file: "framework.json", old: #""layouts": ["2012", "2009"]"#,
      new: #""layouts": ["1999"]"#,
      lines: [
        "error: 'layouts/1999.md' is not there, but framework.json names the layout '1999' [file-missing]",
        "  --> framework.json:126:15",
      ]),
    Fault(
      name: "a joined question that is not there", file: "findings.json", old: #""id": "1.1c3""#,
      new: #""id": "1.9c3""#,
      lines: [
        "error: group 1.1c1, 1.1c2, 1.9c3, 1.1c4: there is no question to join '1.9c3' [framework-unknown]",
        "  --> findings.json:38:16",
      ]),
    Fault(
      name: "a joined sentence without a share", file: "findings.json",
      old: #""doneNext": "on time in {quantity}", "missed": "completed on time in {quantity}""#,
      new: #""doneNext": "on time", "missed": "completed on time in {quantity}""#,
      lines: [
        "error: group 1.1c1, 1.1c2, 1.1c3, 1.1c4: a pattern lacks the slot '{quantity}' [framework-missing-slot]",
        "  --> findings.json:37:80",
      ]),
  ]

  @Test(arguments: faults)
  func faultIsNamedWithItsPlace(_ fault: Fault) throws {
    let copy = try FrameworkCopy()
    try copy.replace(fault.old, in: fault.file, with: fault.new)
    let loading = FrameworkFiles.load(folder: copy.path, using: DurableFiles())
    let lines = loading.problems.flatMap(DiagnosticFormatter().lines)
    let shown = lines.map { $0.replacing("\(copy.path)/", with: "") }
      .filter { !$0.hasPrefix("  ") || $0.hasPrefix("  -->") }
    #expect(Array(shown.prefix(fault.lines.count)) == fault.lines)
    #expect(throws: UnusableFiles.self) { try loading.usable() }
  }

  @Test func everyProblemOfEveryFileIsTold() throws {
    let copy = try FrameworkCopy()
    try copy.replace(#""edition": 1"#, in: "framework.json", with: #""edition": 1, "colour": "red""#)
    try copy.replace(#""key": true"#, in: "questions/1.2.json", with: #""key": "yes""#)
    try copy.replace(#""stem": "#, in: "recommendations.json", with: #""stalk": "#)
    let loading = FrameworkFiles.load(folder: copy.path, using: DurableFiles())
    let identifiers = loading.problems.map { "\($0.identifier.rawValue) \($0.summary)" }
    #expect(identifiers.contains("field-unknown the field 'colour' is not known here"))
    #expect(identifiers.contains("field-wrong the field 'key' must be true or false"))
    #expect(identifiers.contains("field-missing the field 'stem' is missing"))
    #expect(identifiers.contains("field-unknown the field 'stalk' is not known here"))
  }

  @Test func strayFileOfQuestionsIsNamed() throws {
    let copy = try FrameworkCopy()
    try copy.write("{}", to: "questions/7.7.json")
    let loading = FrameworkFiles.load(folder: copy.path, using: DurableFiles())
    #expect(loading.problems.map(\.identifier) == ["framework-stray-questions"])
    #expect(loading.problems.first?.place?.file == "\(copy.path)/questions/7.7.json")
  }

  @Test func missingFolderIsNoFramework() throws {
    let folder = try TemporaryFolder()
    let loading = FrameworkFiles.load(folder: folder.path.appending("none"), using: DurableFiles())
    #expect(loading.framework == nil)
    #expect(loading.problems.map(\.exitCode) == [.noInput])
  }
}

/// A copy of the core case inspection framework that a test may spoil.
struct FrameworkCopy {
  let path: FilePath
  private let folder: TemporaryFolder
  private let files = DurableFiles()

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("cci")
    try files.copyTree(from: ProjectFolder.framework("cci"), to: path)
  }

  func replace(_ old: String, in file: String, with new: String) throws {
    let contents = try files.read(path.appending(file))
    let text = try #require(String(validating: contents.bytes, as: UTF8.self))
    let range = try #require(text.firstRange(of: old))
    try write(text.replacingCharacters(in: range, with: new), to: file)
  }

  func write(_ text: String, to file: String) throws {
    try files.save([UInt8](text.utf8), to: path.appending(file), replacing: .anything)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
