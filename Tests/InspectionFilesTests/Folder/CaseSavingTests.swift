import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct CaseSavingTests {
  private let small: SmallInspection
  private let id: CaseID
  private var a1 = EntryBuilder("A1")
  private var a2 = EntryBuilder("A2", session: "bbbbbbbb")

  init() throws {
    small = try SmallInspection()
    id = try #require(CaseID("W-1"))
  }

  private func reread() throws -> CaseRecord? {
    try small.opened.readCase(id)?.record
  }

  @Test mutating func savedCaseIsReadBack() throws {
    var record = SmallInspection.record(id)
    record.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let first = try small.opened.save(record, replacing: nil)
    #expect(try small.opened.readCase(id) == first.loaded)
    record.add(try a1.answer("no", ["replaces": ["A1.aaaaaaaa.1"]]), under: EntryKey("1.1a"))
    let second = try small.opened.save(record, replacing: first.loaded)
    #expect(second.diagnostics == [])
    #expect(try small.bytes("W-1.json") == CaseFile.bytes(of: record))
    #expect(try reread() == record)
  }

  @Test mutating func changesMadeElsewhereAreTakenIn() throws {
    var mine = SmallInspection.record(id)
    mine.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let loaded = try small.opened.save(mine, replacing: nil).loaded
    var theirs = mine
    theirs.add(try a2.answer("no"), under: EntryKey("1.1a"))
    try small.put(CaseFile.bytes(of: theirs), "W-1.json")
    mine.add(try a1.answer(12), under: EntryKey("0.2"))

    let saved = try small.opened.save(mine, replacing: loaded)

    #expect(saved.diagnostics.map(\.identifier) == ["changes-taken-in"])
    #expect(saved.loaded.record == (try mine.union(theirs)))
    #expect(try reread() == saved.loaded.record)
    #expect(try small.opened.save(saved.loaded.record, replacing: saved.loaded).diagnostics == [])
  }

  @Test mutating func caseThatAppearedMeanwhileIsTakenIn() throws {
    var theirs = SmallInspection.record(id)
    theirs.add(try a2.answer("no"), under: EntryKey("1.1a"))
    try small.put(CaseFile.bytes(of: theirs), "W-1.json")
    var mine = SmallInspection.record(id)
    mine.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    #expect(try small.opened.save(mine, replacing: nil).loaded.record == (try mine.union(theirs)))
  }

  @Test mutating func fileThatWentMeanwhileIsWrittenAgain() throws {
    var record = SmallInspection.record(id)
    record.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let loaded = try small.opened.save(record, replacing: nil).loaded
    try DurableFiles().remove(small.opened.folder.recordFile(id))
    _ = try small.opened.save(record, replacing: loaded)
    #expect(try reread() == record)
  }

  @Test mutating func fileThatBrokeMeanwhileIsNotReplaced() throws {
    var record = SmallInspection.record(id)
    record.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let loaded = try small.opened.save(record, replacing: nil).loaded
    try small.put([UInt8]("{\"format\":".utf8), "W-1.json")
    let error = try #require(throws: Diagnostic.self) { try small.opened.save(record, replacing: loaded) }
    #expect(error.identifier == "json-cut-short")
    #expect(try small.bytes("W-1.json") == [UInt8]("{\"format\":".utf8))
  }

  @Test mutating func fileOfAnotherCaseInTheWayIsNotReplaced() throws {
    let other = SmallInspection.record(try #require(CaseID("W-2")))
    try small.put(CaseFile.bytes(of: other), "W-1.json")
    let error = try #require(throws: Diagnostic.self) {
      try small.opened.save(SmallInspection.record(id), replacing: nil)
    }
    #expect(error.identifier == "not-united")
    #expect(try small.bytes("W-1.json") == CaseFile.bytes(of: other))
  }

  @Test mutating func sessionThatForgotAnEntryCannotSave() throws {
    var record = SmallInspection.record(id)
    record.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let loaded = try small.opened.save(record, replacing: nil).loaded
    let error = try #require(throws: Diagnostic.self) {
      try small.opened.save(SmallInspection.record(id), replacing: loaded)
    }
    #expect(error.identifier == "entry-would-be-lost")
    #expect(try reread() == record)
  }

  @Test mutating func redactionMayEmptyWhatWasLoaded() throws {
    var record = SmallInspection.record(id)
    record.add(try a1.answer("no", ["evidence": "Anna said so"]), under: EntryKey("1.1a"))
    let loaded = try small.opened.save(record, replacing: nil).loaded
    record.add(try a1.entry("redact", ["why": "a name", "replaces": ["A1.aaaaaaaa.1"]]), under: .wholeCase)
    _ = try small.opened.save(record, replacing: loaded)
    #expect(!String(decoding: try small.bytes("W-1.json"), as: UTF8.self).contains("Anna"))
  }

  @Test mutating func fileThatNeverRestsIsGivenUp() throws {
    let restless = try SmallInspection(calls: RestlessCalls(SmallInspection.record(id)))
    var record = SmallInspection.record(id)
    record.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let error = try #require(throws: Diagnostic.self) { try restless.opened.save(record, replacing: nil) }
    #expect(error.identifier == "file-changed-meanwhile")
  }
}
