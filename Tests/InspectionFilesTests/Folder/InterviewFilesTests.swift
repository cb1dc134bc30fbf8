import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct InterviewFilesTests {
  private let small: SmallInspection
  private let interviews: OpenedInspection
  private var a1 = EntryBuilder("A1")
  private var a2 = EntryBuilder("A2", session: "bbbbbbbb")

  init() throws {
    small = try SmallInspection(index: SmallInterviews.cases)
    interviews = try #require(small.opened.interviews)
  }

  private func record(_ id: String, _ entries: [(String, Entry)]) throws -> CaseRecord {
    var record = SmallInterviews.record(try #require(CaseID(id)))
    for (key, entry) in entries { record.add(entry, under: EntryKey(key)) }
    return record
  }

  private func put(_ record: CaseRecord, _ name: String) throws {
    let files = DurableFiles()
    let folder = small.opened.folder.interviewsFolder
    if try files.kind(of: folder) == nil { try files.createFolder(folder) }
    try files.save(CaseFile.bytes(of: record), to: folder.appending(name), replacing: .anything)
  }

  @Test mutating func anInterviewIsSavedBesideTheCasesAndReadBack() throws {
    let record = try record("CM-1", [("5a", a1.answer("yes")), ("5c:law", a1.answer("no"))])
    let saved = try interviews.save(record, replacing: nil)
    let path = small.opened.folder.interviewsFolder.appending("CM-1.json")
    #expect(saved.loaded.files.map(\.path) == [path])
    #expect(try DurableFiles().read(path).bytes == CaseFile.bytes(of: record))
    #expect(try interviews.readCases().cases.map(\.record) == [record])
    #expect(try small.opened.readInterviews().cases.map(\.record) == [record])
    #expect(try small.opened.readCases().cases.isEmpty)
    #expect(try interviews.readFacts().cases == [PulledCase(record, SmallInterviews.interviews)])
  }

  @Test mutating func aCaseAndAnInterviewOfOneReferenceStayApart() throws {
    var work = SmallInspection.record(try #require(CaseID("X-1")))
    work.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    let talk = try record("X-1", [("5a", a2.answer("no"))])
    _ = try small.opened.save(work, replacing: nil)
    _ = try interviews.save(talk, replacing: nil)
    let id = try #require(CaseID("X-1"))
    #expect(try small.opened.readCase(id)?.record == work)
    #expect(try interviews.readCase(id)?.record == talk)
    #expect(throws: UnionError.otherKind(id, id)) { try work.union(talk) }
  }

  @Test mutating func twoFilesOfOneInterviewAreReadAsOne() throws {
    let mine = try record("CM-1", [("5a", a1.answer("yes"))])
    let theirs = try record("CM-1", [("5a", a2.answer("no"))])
    try put(mine, "CM-1.json")
    try put(theirs, "copy.json")
    let loaded = try #require(try interviews.readCases().cases.first)
    #expect(loaded.record == (try mine.union(theirs)))
    #expect(loaded.diagnostics.map(\.identifier) == ["two-files-one-case"])
    #expect(loaded.diagnostics[0].summary.hasSuffix("hold one interview, 'CM-1'"))
  }

  @Test mutating func whatStandsInTheWrongFolderIsNamedAndLeftOut() throws {
    var work = SmallInspection.record(try #require(CaseID("W-1")))
    work.add(try a1.answer("yes"), under: EntryKey("1.1a"))
    try put(work, "W-1.json")
    try small.put(CaseFile.bytes(of: try record("CM-1", [("5a", a1.answer("yes"))])), "CM-1.json")
    for (opened, word) in [(small.opened, "interview"), (interviews, "case")] {
      let reading = try opened.readCases()
      #expect(reading.cases.isEmpty)
      #expect(reading.leftOut.map(\.identifier) == ["wrong-folder"])
      #expect(reading.leftOut.allSatisfy { $0.summary.contains("holds a\(word == "case" ? "" : "n") \(word),") })
      let (cases, facts) = try opened.readFacts()
      #expect(cases.isEmpty)
      #expect(facts.leftOut == reading.leftOut)
    }
  }

  @Test mutating func anAnswerToTheOtherKindOfQuestionIsKeptNamedAndNotCounted() throws {
    try put(try record("CM-1", [("1.1a", a1.answer("yes")), ("5a", a1.answer("yes"))]), "CM-1.json")
    let loaded = try #require(try interviews.readCases().cases.first)
    #expect(loaded.record.all.count == 2)
    #expect(loaded.entriesNotCounted == 1)
  }

  @Test func aFrameworkWithoutInterviewsHasNone() throws {
    let opened = try SmallInspection().opened
    #expect(opened.interviews == nil)
    #expect(try opened.readInterviews() == CaseReading())
  }

  @Test func theSchemaOfInterviewsIsThatOfCases() throws {
    let folder = ProjectFolder.path.appending("Templates").appending("schemas")
    let texts = try ["case", "interview"].map { name in
      String(decoding: try DurableFiles().read(folder.appending("\(name).schema.json")).bytes, as: UTF8.self)
    }
    let differing = [
      ("schema:case:1", "schema:interview:1"), ("\"Case file\"", "\"Interview file\""),
      ("about one case.", "about one interview."), ("\"plumbline.case\"", "\"plumbline.interview\""),
      ("\"case\": {\"$ref\": \"#/$defs/case\"}", "\"interview\": {\"$ref\": \"#/$defs/interview\"}"),
      ("\"framework\", \"case\",", "\"framework\", \"interview\","),
      (
        "\"case\": {\"description\": \"The id of a case.\"",
        "\"interview\": {\"description\": \"The id of an interview.\""
      ),
      ("about the case as", "about the interview as"),
    ]
    let expected = differing.reduce(texts[0]) { $0.replacing($1.0, with: $1.1) }
    #expect(expected == texts[1])
  }
}
