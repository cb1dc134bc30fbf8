import Diagnostics
import InspectionFiles
import InspectionModel
import Testing

struct PlanFileTests {
  private func team() -> [TeamMember] {
    ["A1", "A2", "A3"].compactMap(AssessorID.init).map { TeamMember(code: $0, role: "assessor") }
  }

  private func read(_ text: String) throws(UnusableFiles) -> SamplePlan {
    try PlanFile.read([UInt8](text.utf8), file: "plan.csv", team: team())
  }

  /// Tables that say the same.
  struct Spelling: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  static let spellings = [
    Spelling(
      name: "plain",
      text: "case,assessor,second,reserve,excluded\nWA-001,A3,A1,,\nWA-002,,,yes,\nWA-003,A2,,,\"moved, \"\"May\"\"\"\n"
    ),
    Spelling(
      name: "byte order mark, CRLF, no end of line",
      text: "\u{FEFF}case,assessor,second,reserve,excluded\r\nWA-001,A3,A1,,\r\n\r\nWA-002,,,yes,\r\n"
        + "WA-003,A2,,,\"moved, \"\"May\"\"\""),
    Spelling(
      name: "columns in another order, spaces, capitals",
      text: "Excluded, reserve ,second,case,assessor\n,,A1,WA-001,A3\n, yes,,WA-002,\n"
        + "\"moved, \"\"May\"\"\",,,\"WA-003\",A2\n"),
  ]

  @Test(arguments: spellings)
  func everySpellingMakesTheSamePlan(_ spelling: Spelling) throws {
    let plan = try read(spelling.text)
    #expect(plan.cases.map(\.id.text) == ["WA-001", "WA-002", "WA-003"])
    #expect(plan.cases.map { $0.assessor?.text } == ["A3", nil, "A2"])
    #expect(plan.cases.map { $0.second?.text } == ["A1", nil, nil])
    #expect(plan.cases.map(\.isReserve) == [false, true, false])
    #expect(plan.cases.map(\.exclusion) == [nil, nil, "moved, \"May\""])
  }

  @Test func twoColumnsAreEnough() throws {
    #expect(try read("assessor,case\nA1,W-1\n").cases.map(\.id.text) == ["W-1"])
  }

  @Test func everyFaultIsToldWithItsLine() throws {
    let text = """
      case,assessor,second,reserve,excluded
      WA-001,A9,,,
      wa-002,A1,,,
      WA-003,a1,,maybe,
      WA-001,A1,A1,,
      WA-004,A1
      WA-005,A1,,,"two
      lines"
      WA-005,A2,,,
      """
    let error = try #require(throws: UnusableFiles.self) { try read(text) }
    #expect(
      error.diagnostics.map { "\($0.place?.description ?? "") \($0.identifier.rawValue)" } == [
        "plan.csv:2 plan-not-in-team", "plan.csv:3 plan-case-invalid", "plan.csv:4 plan-assessor-invalid",
        "plan.csv:4 plan-reserve-invalid", "plan.csv:5 plan-case-twice", "plan.csv:5 plan-same-reader",
        "plan.csv:6 plan-fields", "plan.csv:7 plan-exclusion-invalid", "plan.csv:9 plan-case-twice",
      ])
  }

  @Test(arguments: [
    ("", "plan.csv plan-empty"), ("case;assessor\nW-1;A1\n", "plan.csv:1 plan-column-missing"),
    ("case,assessor,colour\n", "plan.csv:1 plan-column-unknown"),
    ("case,assessor,case\n", "plan.csv:1 plan-column-twice"),
    ("case,assessor\n\"W-1,A1\n", "plan.csv:2 plan-quote"), ("case,assessor\n\"W-1\"x,A1\n", "plan.csv:2 plan-quote"),
    ("case,assessor\nW\"1,A1\n", "plan.csv:2 plan-quote"),
  ])
  func tableThatIsNoPlanIsRefused(_ text: String, _ first: String) throws {
    let error = try #require(throws: UnusableFiles.self) { try read(text) }
    let diagnostic = try #require(error.diagnostics.first)
    #expect("\(diagnostic.place?.description ?? "") \(diagnostic.identifier.rawValue)" == first)
  }

  @Test func otherEncodingIsNamed() throws {
    let error = try #require(throws: UnusableFiles.self) {
      try PlanFile.read([0x63, 0x61, 0xE9, 0x0A], file: "plan.csv", team: [])
    }
    #expect(error.diagnostics.map(\.identifier) == ["not-text"])
  }
}
