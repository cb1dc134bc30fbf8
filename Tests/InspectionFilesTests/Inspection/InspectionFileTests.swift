import Diagnostics
import InspectionFiles
import InspectionModel
import Testing

struct InspectionFileTests {
  static let text = """
    {
      "format": "plumbline.inspection",
      "version": 1,
      "id": "wandsworth-2012",
      "area": "Wandsworth",
      "service": {"name": "Youth Offending Service", "short": "YOS"},
      "framework": "cci/1",
      "layout": "2012",
      "dates": {"fieldwork": "2011-11", "report": "2012-03-21"},
      "team": [{"code": "L1", "role": "lead inspector"}, {"code": "A3", "role": "assessor"}],
      "responsible": {"head-of-service": "Head of Service"},
      "comparators": {
        "date": "2012-03",
        "themes": {
          "RoH": {"lowest": 36, "highest": 85, "average": 63},
          "Saf": {"lowest": 37, "highest": 91, "average": 68}
        }
      },
      "plan": [
        {"case": "WA-001", "assessor": "A3", "second": "L1"},
        {"case": "WA-002", "reserve": true},
        {"case": "WA-003", "assessor": "A3", "excluded": "moved to another area"}
      ]
    }

    """

  @Test func everyFieldSurvivesReadingAndWriting() throws {
    let inspection = try InspectionFile.read([UInt8](Self.text.utf8), file: "inspection.json")
    #expect(inspection.id.text == "wandsworth-2012")
    #expect(inspection.framework.text == "cci/1")
    #expect(inspection.reportDate == "2012-03-21")
    #expect(inspection.team.map(\.role) == ["lead inspector", "assessor"])
    #expect(inspection.comparators?.themes.values.map(\.average).sorted() == [63, 68])
    #expect(inspection.plan.expected.map(\.id.text) == ["WA-001"])
    #expect(String(decoding: InspectionFile.bytes(of: inspection), as: UTF8.self) == Self.text)
  }

  @Test func leastInspectionSurvivesReadingAndWriting() throws {
    let id = try #require(InspectionID("x"))
    let edition = try #require(FrameworkEdition("cci/1"))
    let inspection = Inspection(id: id, area: "Lot's \"Wharf\"", framework: edition)
    let bytes = InspectionFile.bytes(of: inspection)
    #expect(try InspectionFile.read(bytes, file: "inspection.json") == inspection)
  }

  /// A place of the file changed, and what is said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "another format", old: "plumbline.inspection", new: "plumbline.case",
      lines: ["not-of-form --> inspection.json:2:13"]),
    Fault(
      name: "a newer version", old: "\"version\": 1", new: "\"version\": 2, \"new\": 1",
      lines: ["newer-version --> inspection.json:3:14"]),
    Fault(
      name: "an unknown field", old: "\"area\"", new: "\"aera\"",
      lines: ["field-unknown --> inspection.json:5:3", "field-missing --> inspection.json:1:1"]),
    Fault(
      name: "a month that there is not", old: "2011-11", new: "2011-13",
      lines: ["field-wrong --> inspection.json:9:26"]),
    Fault(
      name: "a member twice", old: "\"A3\", \"role\"", new: "\"L1\", \"role\"",
      lines: [
        "team-member-twice --> inspection.json:10:63", "plan-not-in-team --> inspection.json:20:5",
        "plan-not-in-team --> inspection.json:22:5",
      ]),
    Fault(
      name: "a case planned twice, for a stranger", old: "\"WA-002\"", new: "\"WA-001\", \"second\": \"A9\"",
      lines: ["plan-case-twice --> inspection.json:21:5", "plan-not-in-team --> inspection.json:21:5"]),
    Fault(
      name: "a case's reference that climbs", old: "\"WA-003\"", new: "\"../etc\"",
      lines: ["field-wrong --> inspection.json:22:14"]),
    Fault(
      name: "a figure above 100", old: "91", new: "191", lines: ["field-wrong --> inspection.json:16:40"]),
    Fault(name: "a file cut short", old: "\"plan\": [", new: "", lines: ["json-unexpected --> inspection.json:20:5"]),
  ]

  @Test(arguments: faults)
  func faultIsNamedWithItsPlace(_ fault: Fault) throws {
    let text = Self.text.replacing(fault.old, with: fault.new, maxReplacements: 1)
    let error = try #require(throws: UnusableFiles.self) {
      try InspectionFile.read([UInt8](text.utf8), file: "inspection.json")
    }
    let lines = error.diagnostics.map { "\($0.identifier.rawValue) --> \($0.place?.description ?? "nowhere")" }
    #expect(lines == fault.lines)
    #expect(error.exitCode == (fault.name == "a newer version" ? .newerVersion : .badData))
  }
}
