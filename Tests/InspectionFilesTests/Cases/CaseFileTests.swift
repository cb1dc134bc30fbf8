import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON
import Testing

struct CaseFileTests {
  static let text = """
    {
      "format": "plumbline.case",
      "version": 1,
      "inspection": "small-2012",
      "framework": "small/1",
      "case": "W-014",
      "entries": {
        "0.1": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 2, "at": "2012-01-17T10:02:11Z", "answer": ["community", "custody"]}
        ],
        "1.1a": [
          {"by": "A2", "session": "k3f9x2aq", "seq": 14, "at": "2012-01-17T10:22:31Z", "answer": "yes"},
          {"by": "A2", "session": "p07tw4zc", "seq": 131, "at": "2012-01-18T09:40:02Z", "kind": "omen", "sign": {"b": 1, "c": 2}}
        ]
      },
      "colour": ["red", 1.50]
    }

    """

  private func owner() throws -> CaseFile.Owner {
    CaseFile.Owner(
      inspection: try #require(InspectionID("small-2012")), framework: try #require(FrameworkEdition("small/1")))
  }

  private func read(_ text: String) throws -> CaseRecord {
    try CaseFile.read([UInt8](text.utf8), file: "cases/W-014.json", owner: owner())
  }

  @Test func canonicalFileIsWrittenAsItWasRead() throws {
    let record = try read(Self.text)
    #expect(String(decoding: CaseFile.bytes(of: record), as: UTF8.self) == Self.text)
  }

  @Test func emptyRecordIsWrittenOnOneLineOfEntries() throws {
    let owner = try owner()
    let id = try #require(CaseID("W-1"))
    let record = CaseRecord(inspection: owner.inspection, framework: owner.framework, id: id)
    let bytes = CaseFile.bytes(of: record)
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("  \"case\": \"W-1\",\n  \"entries\": {}\n}\n"))
    #expect(try CaseFile.read(bytes, file: "W-1.json", owner: owner) == record)
  }

  @Test func shuffledAndRespacedContentGivesTheSameBytes() throws {
    let respaced = """
      {"colour":["red",1.50],"entries":{"1.1a":[
      {"sign":{"c":2,"b":1},"kind":"omen","at":"2012-01-18T09:40:02Z","seq":131,"session":"p07tw4zc","by":"A2"},
      {"by":"\\u00412","session":"k3f9x2aq","seq":14,"at":"2012-01-17T10:22:31Z","answer":"yes"},
      {"answer":"yes","by":"A2","session":"k3f9x2aq","seq":14,"at":"2012-01-17T10:22:31Z"}],"9.9":[],
      "0.1":[{"by":"A2","session":"k3f9x2aq","seq":2,"at":"2012-01-17T10:02:11Z","answer":["community","custody"]}]},
      "case":"W-014","framework":"small/1","inspection":"small-2012","version":1,"format":"plumbline.case"}
      """
    #expect(String(decoding: CaseFile.bytes(of: try read(respaced)), as: UTF8.self) == Self.text)
  }

  /// A place of the file changed, and why it is left out.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let line: String
    var exitCode = ExitCode.badData
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "no case file", old: "plumbline.case", new: "plumbline.inspection",
      line: "not-of-form cases/W-014.json:2:13: this is not a case file: its field 'format' is not 'plumbline.case'"),
    Fault(
      name: "a newer version", old: "\"version\": 1", new: "\"version\": 2",
      line: "newer-version cases/W-014.json:3:14: this is a case file of a newer version of Plumbline",
      exitCode: .newerVersion),
    Fault(
      name: "another inspection", old: "small-2012", new: "leeds-2012",
      line: "other-inspection cases/W-014.json:4:17: the file belongs to the inspection 'leeds-2012', and the folder to"
        + " 'small-2012'"),
    Fault(
      name: "another framework", old: "small/1", new: "small/2",
      line: "other-framework cases/W-014.json:5:16: the file's framework is 'small/2', and the folder's is 'small/1'"),
    Fault(
      name: "a path for a reference", old: "\"W-014\"", new: "\"../W-014\"",
      line: "field-wrong cases/W-014.json:6:11: the field 'case' must be a case's reference: up to 40 capital letters,"
        + " digits and inner hyphens"),
    Fault(
      name: "no entries", old: "\"entries\"", new: "\"entrees\"",
      line: "field-missing cases/W-014.json:1:1: the field 'entries' is missing"),
    Fault(
      name: "a number that is none", old: "\"seq\": 14", new: "\"seq\": 14.0",
      line: "entry-malformed cases/W-014.json:12:50: the field 'seq' of an entry is missing, or is not a whole number"
        + " from 1 on"),
    Fault(
      name: "an entry without a run", old: "\"session\": \"p07tw4zc\", ", new: "",
      line: "entry-malformed cases/W-014.json:13:7: the field 'session' of an entry is missing, or is not eight"
        + " lower-case letters or digits"),
    Fault(
      name: "a name for a code", old: "\"by\": \"A2\"", new: "\"by\": \"Anna\"",
      line: "entry-malformed cases/W-014.json:9:14: the field 'by' of an entry is missing, or is not an assessor's code"
    ),
    Fault(
      name: "an entry that is text", old: "\"0.1\": [", new: "\"0.1\": [\"yes\",",
      line: "entry-malformed cases/W-014.json:8:13: an entry must be an object, between braces"),
    Fault(
      name: "no list under a key", old: "\"0.1\": [", new: "\"0.2\": {}, \"0.1\": [",
      line: "entry-malformed cases/W-014.json:8:12: under a key of 'entries' there must be a list of entries"),
    Fault(
      name: "a key twice", old: "\"1.1a\"", new: "\"0.\\u0031\"",
      line: "json-duplicate-key cases/W-014.json:11:5: the key '0.1' stands twice in the same object"),
  ]

  @Test(arguments: faults)
  func fileIsLeftOutWithItsReason(_ fault: Fault) throws {
    let text = Self.text.replacing(fault.old, with: fault.new, maxReplacements: 1)
    let diagnostic = try #require(throws: Diagnostic.self) { try read(text) }
    let place = diagnostic.place?.description ?? "nowhere"
    #expect("\(diagnostic.identifier.rawValue) \(place): \(diagnostic.summary)" == fault.line)
    #expect(diagnostic.exitCode == fault.exitCode)
    #expect(diagnostic.safe == "The file is left as it is, and left out whole; all other files are counted.")
  }

  @Test func everyCutLeavesTheFileOut() throws {
    let bytes = [UInt8](Self.text.utf8)
    for length in 0..<bytes.count - 2 {
      #expect(throws: Diagnostic.self) {
        try CaseFile.read(Array(bytes.prefix(length)), file: "cases/W-014.json", owner: owner())
      }
    }
  }
}
