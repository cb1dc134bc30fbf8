import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct FactsReadingTests {
  private let small: SmallInspection

  init() throws {
    small = try SmallInspection()
  }

  private func record(_ id: String, _ by: String, _ answer: JSONValue) throws -> CaseRecord {
    var record = SmallInspection.record(try #require(CaseID(id)))
    var builder = EntryBuilder(by, session: "\(by.lowercased())aaaaaa")
    record.add(try builder.answer(answer), under: EntryKey("1.1a"))
    return record
  }

  /// The same cases and the same files left out as by way of whole records.
  private func expectAgreement() throws {
    let reading = try small.opened.readCases()
    let (cases, facts) = try small.opened.readFacts()
    #expect(cases == reading.cases.map { PulledCase($0.record, small.opened.index) })
    #expect(facts.leftOut == reading.leftOut)
    #expect(facts.filesSeen == reading.filesSeen)
    #expect(facts.cases == reading.cases.count)
    #expect(facts.notCounted == cases.reduce(0) { $0 + $1.notCounted })
  }

  @Test func factsAreThoseOfTheRecords() throws {
    try small.put(CaseFile.bytes(of: record("W-1", "A1", "yes")), "W-1.json")
    try small.put(CaseFile.bytes(of: record("W-2", "A1", "perhaps")), "W-2.json")
    try small.put([UInt8]("{".utf8), "W-3.json")
    try small.put([], "readme.txt")
    try expectAgreement()
    let reading = try small.opened.readFacts().reading
    #expect(reading.diagnostics.map(\.identifier) == ["json-cut-short", "not-a-case-file"])
    #expect(reading.notCounted == 1)
  }

  /// The names of two files of one case; each order and kind of names is a way of its own through the reading.
  @Test(arguments: [
    ["W-1.json", "W-1 (copy).json"], ["W-1.json", "A.json"], ["B.json", "A.json"], ["W-1.json", "A.json", "Z.json"],
    ["A.json"], ["W-2.json"], ["W-1.json", "W-2.json"],
  ])
  func caseInSeveralFilesIsAddedOnce(_ names: [String]) throws {
    let readers = ["A1", "A2", "L1"]
    for (name, by) in zip(names, readers) { try small.put(CaseFile.bytes(of: record("W-1", by, "yes")), name) }
    try small.put(CaseFile.bytes(of: record("W-9", "A1", "no")), "W-9.json")
    try expectAgreement()
    let (ids, reading) = try small.opened.reduceFacts(into: [String]()) { $0.append($1.id.text) }
    #expect(ids.sorted() == ["W-1", "W-9"])
    let about = names.count > 1 ? ["two-files-one-case"] : ["file-name-differs"]
    #expect(reading.notes.map(\.identifier.rawValue) == about)
  }
}
