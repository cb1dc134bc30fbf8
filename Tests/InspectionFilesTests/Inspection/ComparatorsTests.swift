import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

struct ComparatorsTests {
  private static func comparators() throws -> Comparators {
    let (saf, roh) = (try #require(ThemeCode("Saf")), try #require(ThemeCode("RoH")))
    return Comparators(
      date: "2012-06",
      themes: [
        saf: Comparator(lowest: 1, highest: 99, average: 50), roh: Comparator(lowest: 2, highest: 98, average: 49),
      ])
  }

  private static let member = """
    "comparators": {
        "date": "2012-06",
        "themes": {
          "RoH": {"lowest": 2, "highest": 98, "average": 49},
          "Saf": {"lowest": 1, "highest": 99, "average": 50}
        }
      }
    """

  private func replaced(_ text: String) throws -> String {
    let bytes = try InspectionFile.bytes([UInt8](text.utf8), with: Self.comparators(), file: "inspection.json")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A file as somebody may have typed it, with this in the comparators' place.
  private func typed(_ comparators: String) -> String {
    """
    {"version": 1,   "format": "plumbline.inspection",
     "plan": [ {"case": "W-1"} ],
       "id":"small-2012", \(comparators)
     "area": "Sm\\u0061llshire", "framework": "small/1", "team": [] }
    """
  }

  @Test func theRestOfTheFileStaysByteForByte() throws {
    let old = #""comparators" : {"themes":{},"date":"2001-01"}"#
    #expect(try replaced(typed("\(old) ,")) == typed("\(Self.member) ,"))
    #expect(try replaced("\u{FEFF}" + typed("\(old),")) == "\u{FEFF}" + typed("\(Self.member),"))
  }

  @Test func whereThereWereNoneTheyStandBeforeThePlan() throws {
    let text = typed("")
    let expected = try #require(text.firstRange(of: "\"plan\"")).lowerBound
    #expect(try replaced(text) == text[..<expected] + "\(Self.member),\n " + text[expected...])
  }

  @Test func aFileInCanonicalFormStaysInIt() throws {
    var inspection = SmallInspection.inspection
    for old in [nil, Comparators(date: "2001-01", themes: [:])] {
      inspection.comparators = old
      var expected = inspection
      expected.comparators = try Self.comparators()
      let text = String(decoding: InspectionFile.bytes(of: inspection), as: UTF8.self)
      #expect(try replaced(text) == String(decoding: InspectionFile.bytes(of: expected), as: UTF8.self))
    }
  }

  @Test func whatIsReadBackIsWhatWasToBeStored() throws {
    let text = try replaced(InspectionFileTests.text)
    var expected = try InspectionFile.read([UInt8](InspectionFileTests.text.utf8), file: "inspection.json")
    expected.comparators = try Self.comparators()
    #expect(try InspectionFile.read([UInt8](text.utf8), file: "inspection.json") == expected)
    #expect(try replaced(text) == text)
  }

  @Test func savingNeedsTheFileThatWasOpened() throws {
    let small = try SmallInspection()
    let file = small.opened.folder.inspectionFile
    try DurableFiles().save(InspectionFile.bytes(of: SmallInspection.inspection), to: file, replacing: .anything)
    try small.opened.save(try Self.comparators())
    let saved = try InspectionFile.read(DurableFiles().read(file).bytes, file: "inspection.json")
    #expect(try saved.comparators == Self.comparators())
    let error = #expect(throws: UnusableFiles.self) { try small.opened.save(try Self.comparators()) }
    #expect(error?.diagnostics.map(\.identifier) == ["file-changed-meanwhile"])
  }
}
