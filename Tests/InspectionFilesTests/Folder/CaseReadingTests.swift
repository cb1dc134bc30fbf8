import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct CaseReadingTests {
  private let small: SmallInspection
  private var a1 = EntryBuilder("A1")
  private var a2 = EntryBuilder("A2", session: "bbbbbbbb")

  init() throws {
    small = try SmallInspection()
  }

  private func record(_ id: String, _ entries: [(String, Entry)]) throws -> CaseRecord {
    var record = SmallInspection.record(try #require(CaseID(id)))
    for (key, entry) in entries { record.add(entry, under: EntryKey(key)) }
    return record
  }

  private func lines(_ diagnostics: [Diagnostic]) -> [String] {
    let folder = "\(small.opened.folder.path)/"
    return diagnostics.map { diagnostic in
      let place = diagnostic.place.map { " --> \($0)" } ?? ""
      return "\(diagnostic.severity) \(diagnostic.identifier.rawValue): \(diagnostic.summary)\(place)"
        .replacing(folder, with: "")
    }
  }

  @Test mutating func everyFileIsReadOrNamed() throws {
    let one = try record("W-1", [("1.1a", a1.answer("yes"))])
    let two = try record("W-2", [("1.1a", a1.answer("no"))])
    try small.put(CaseFile.bytes(of: two), "W-2.json")
    try small.put(CaseFile.bytes(of: one), "first.json")
    try small.put([UInt8]("{".utf8), "W-3.json")
    try small.put([UInt8]("notes".utf8), "notes.txt")
    try small.put([UInt8]("{".utf8), ".W-1.json.tmp-1-1")
    try DurableFiles().createFolder(small.opened.folder.casesFolder.appending("W-4.json"))
    let before = try DurableFiles().list(small.opened.folder.casesFolder)

    let reading = try small.opened.readCases()

    #expect(reading.cases.map(\.record) == [one, two])
    #expect(reading.filesSeen == 4)
    #expect(
      lines(reading.diagnostics) == [
        "error json-cut-short: the file stops in the middle of a value --> cases/W-3.json:1:2",
        "error file-is-folder: 'cases/W-4.json' is a folder, and a file is needed",
        "note not-a-case-file: 'cases/notes.txt' is no case file: its name does not end in '.json'",
        "note file-name-differs: 'cases/first.json' holds the case 'W-1'",
      ])
    #expect(try DurableFiles().list(small.opened.folder.casesFolder) == before)
    #expect(try small.bytes("W-3.json") == [UInt8]("{".utf8))
  }

  @Test mutating func twoFilesOfOneCaseAreReadAsOne() throws {
    let mine = try record("W-1", [("1.1a", a1.answer("yes"))])
    let theirs = try record("W-1", [("1.1a", a2.answer("no"))])
    try small.put(CaseFile.bytes(of: mine), "W-1-laptop.json")
    try small.put(CaseFile.bytes(of: theirs), "W-1.json")

    let reading = try small.opened.readCases()

    #expect(reading.cases.map(\.record) == [try mine.union(theirs)])
    #expect(reading.cases.first?.files.map(\.path.lastComponent) == ["W-1.json", "W-1-laptop.json"])
    #expect(
      lines(reading.diagnostics) == [
        "warning two-files-one-case: 'cases/W-1.json' and 'cases/W-1-laptop.json' hold one case, 'W-1'"
      ])
    #expect(try small.opened.readCase(mine.id) == reading.cases.first)
  }

  @Test mutating func oneCaseIsFoundUnderAnyName() throws {
    let one = try record("W-1", [("1.1a", a1.answer("yes"))])
    try small.put(CaseFile.bytes(of: one), "first.json")
    try small.put([UInt8]("{".utf8), "W-3.json")
    #expect(try small.opened.readCase(one.id)?.record == one)
    #expect(try small.opened.readCase(try #require(CaseID("W-2"))) == nil)
    #expect(throws: UnusableFiles.self) { try small.opened.readCase(try #require(CaseID("W-3"))) }
  }

  @Test mutating func entriesThatDoNotCountAreNamedWithTheirPlace() throws {
    var stranger = EntryBuilder("X9", session: "cccccccc", from: 50)
    let first = try a1.answer("yes")
    let record = try record(
      "W-1",
      [
        ("1.1a", first), ("1.1a", a2.answer("no", ["replaces": ["A1.aaaaaaaa.1"]])),
        ("1.1a", a1.answer("no", ["reasons": ["laziness"], "replaces": ["Anna said so"]])),
        ("1.1b", a1.answer("perhaps")), ("1.1c", a1.answer("yes")), ("1.1c:fire", a1.answer("yes")),
        ("2.1a", a1.answer("yes")), ("2.1a@prison", a1.answer("yes")), ("7.7", a1.answer("yes")),
        ("Anna is at risk", a1.answer("yes")), ("0.3", a1.answer("2012-02-30")),
        ("case", a1.answer("yes")), ("0.2", a1.answer(12, ["replaces": ["A1.aaaaaaaa.1", "A1.aaaaaaaa.99"]])),
        ("1.1a", stranger.answer("yes")), ("1.1a", stranger.entry("omen")),
      ])
    try small.put(CaseFile.bytes(of: record), "W-1.json")
    let reading = try small.opened.readCases()
    #expect(
      reading.diagnostics.map { "\($0.severity) \($0.identifier.rawValue) \($0.place?.line ?? 0)" } == [
        "warning replaces-other-key 9", "warning replaces-nothing 9", "error impossible-date 12",
        "warning replaces-later 16", "warning replaces-nothing 17", "error unknown-reason 17",
        "error unknown-answer 22", "error missing-row 25", "error unknown-row 28", "error missing-phase 31",
        "error unknown-phase 34", "error unknown-question 37", "error unknown-question 40", "error misplaced-entry 43",
        "warning not-in-team 18", "note unknown-kind 19",
      ])
    #expect(
      lines(reading.diagnostics).contains(
        "error unknown-phase: the entry 'A1.aaaaaaaa.7' under '2.1a@prison': the question is not asked for such a phase"
          + " --> cases/W-1.json:34:7"))
    // What somebody typed is in no message (law 9).
    #expect(lines(reading.diagnostics).allSatisfy { !$0.contains("Anna") && !$0.contains("laziness") })
  }

  @Test mutating func furtherProblemsOfEntriesAreNamed() throws {
    let record = try record(
      "W-1",
      [
        ("1.1a", a1.answer("yes")), ("1.1a", a2.answer("no")),
        ("1.1a", EntryBuilder("A2", from: 7).replacing("A1.aaaaaaaa.1")),
        ("1.1b", EntryBuilder("A1").replacing(nil)),
      ])
    try small.put(CaseFile.bytes(of: record), "W-1.json")
    let identifiers = try small.opened.readCases().diagnostics.map(\.identifier.rawValue)
    #expect(identifiers == ["two-contents", "replaces-other-assessor", "two-contents"])
  }

  @Test mutating func emptyFolderOfCasesMayBeMissing() throws {
    let folder = try TemporaryFolder()
    let opened = OpenedInspection(
      folder: InspectionFolder(folder.path, using: DurableFiles()), inspection: SmallInspection.inspection,
      index: SmallFramework.index)
    #expect(try opened.readCases() == CaseReading())
    let saved = try opened.save(record("W-1", [("1.1a", a1.answer("yes"))]), replacing: nil)
    #expect(try opened.readCases().cases == [saved.loaded])
  }
}

extension EntryBuilder {
  /// A `yes` instead of another entry, or of nothing.
  fileprivate func replacing(_ id: String?) throws -> Entry {
    var builder = self
    return try builder.answer("yes", id.map { ["replaces": [.string($0)]] } ?? [:])
  }
}
