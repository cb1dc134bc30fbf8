import InspectionModel
import StrictJSON
import Testing

struct CaseRecordTests {
  private func record(_ case: String = "W-1", inspection: String = "i", framework: String = "f/1") throws -> CaseRecord
  {
    CaseRecord(
      inspection: try #require(InspectionID(inspection)), framework: try #require(FrameworkEdition(framework)),
      id: try #require(CaseID(`case`)))
  }

  private func entry(_ json: String) throws -> Entry {
    try Entry(fields: try #require(JSONValue(parsing: Array(json.utf8)).object))
  }

  private func answer(_ seq: Int, _ rest: String, by: String = "A1") throws -> Entry {
    try entry(#"{"by":"\#(by)","session":"k3f9x2aq","seq":\#(seq),"at":"2012-01-17T10:02:11Z",\#(rest)}"#)
  }

  @Test func writesKnownFieldsInTheirOrderAndUnknownOnesLast() throws {
    let entry = try entry(
      #"{"zeta":1,"replaces":["A1.k3f9x2aq.1"],"evidence":"e","answer":"no","reasons":["late"],"alpha":{"b":1,"a":2},"#
        + #""seq":2,"at":"2012-01-17T10:02:11Z","session":"k3f9x2aq","by":"A1"}"#)
    #expect(
      entry.line
        == #"{"by": "A1", "session": "k3f9x2aq", "seq": 2, "at": "2012-01-17T10:02:11Z", "answer": "no", "#
        + #""reasons": ["late"], "evidence": "e", "replaces": ["A1.k3f9x2aq.1"], "alpha": {"a": 2, "b": 1}, "zeta": 1}"#
    )
  }

  @Test(arguments: [
    (#"{"session":"k3f9x2aq","seq":1,"at":"x"}"#, "by"), (#"{"by":"A1","seq":1,"at":"x"}"#, "session"),
    (#"{"by":"A1","session":"k3f9x2aq","at":"x"}"#, "seq"),
    (#"{"by":"A1","session":"k3f9x2aq","seq":0,"at":"x"}"#, "seq"),
    (#"{"by":"A1","session":"k3f9x2aq","seq":1}"#, "at"),
    (#"{"by":"A1","session":"k3f9x2aq","seq":1,"at":"x","kind":7}"#, "kind"),
    (#"{"by":"a1","session":"k3f9x2aq","seq":1,"at":"x"}"#, "by"),
  ])
  func refusesAnEntryThatDoesNotSayWhoWhenAndWhich(json: String, field: String) {
    #expect(throws: EntryFormatError.invalid(field)) { try entry(json) }
  }

  @Test func keepsEntriesSortedAndOnce() throws {
    var record = try record()
    let entries = try [3, 1, 2, 1].map { try answer($0, #""answer":"yes""#) }
    for entry in entries { record.add(entry, under: EntryKey("1.1a")) }
    #expect(record[EntryKey("1.1a")].map(\.id.seq) == [1, 2, 3])
    #expect(record.highestSeq == 3)
  }

  @Test func unitesOnlyTheSameCase() throws {
    let one = try record()
    #expect(throws: UnionError.otherCase(one.id, try #require(CaseID("W-2")))) { try one.union(try record("W-2")) }
    #expect(throws: UnionError.otherInspection(one.inspection, try #require(InspectionID("j")))) {
      try one.union(try record(inspection: "j"))
    }
    #expect(throws: UnionError.otherFramework(one.framework, try #require(FrameworkEdition("f/2")))) {
      try one.union(try record(framework: "f/2"))
    }
  }

  @Test func redactionEmptiesWhatWasTypedAndNothingElse() throws {
    var record = try record()
    record.add(
      try answer(
        1,
        #""answer":"no","reasons":["other"],"other":"Jo","evidence":"Jo said","quote":{"as":"Jo","of":"shortfall","criterion":"1.1"}"#
      ),
      under: EntryKey("1.1a"))
    record.add(try answer(2, #""answer":"Jo Bloggs was there.""#), under: EntryKey("1.1z"))
    record.add(
      try answer(3, #""kind":"redact","why":"a name","replaces":["A1.k3f9x2aq.1","A1.k3f9x2aq.2"]"#, by: "L1"),
      under: .wholeCase)
    let judged = try #require(record[EntryKey("1.1a")].first)
    #expect(judged.answer == .string("no"))
    #expect(judged.reasons == ["other"])
    #expect((judged.other, judged.evidence, judged.quote?.alteredName) == ("", "", ""))
    #expect(record[EntryKey("1.1z")].first?.answer == .string(""))
  }

  @Test func redactionCanNameTheFields() throws {
    var record = try record()
    record.add(try answer(1, #""answer":"jo","evidence":"kept""#), under: EntryKey("1.1z"))
    record.add(
      try answer(2, #""kind":"redact","why":"a name","replaces":["A1.k3f9x2aq.1"],"fields":["answer","seq"]"#),
      under: .wholeCase)
    let emptied = try #require(record[EntryKey("1.1z")].first)
    #expect((emptied.answer, emptied.evidence, emptied.id.seq) == (.string(""), "kept", 1))
  }

  @Test func noMergeBringsRedactedWordsBack() throws {
    var before = try record()
    before.add(try answer(1, #""answer":"no","evidence":"Jo said""#), under: EntryKey("1.1a"))
    var after = before
    after.add(try answer(2, #""kind":"redact","why":"a name","replaces":["A1.k3f9x2aq.1"]"#), under: .wholeCase)
    #expect(try before.union(after) == after)
    #expect(try after.union(before) == after)
    #expect(try before.union(after)[EntryKey("1.1a")].count == 1)
  }

  private func record(unknownFields: JSONValue) throws -> CaseRecord {
    CaseRecord(
      inspection: try record().inspection, framework: try record().framework, id: try record().id, entries: [:],
      unknownFields: try #require(unknownFields.object))
  }

  @Test func ofADifferingUnknownFieldTheGreaterStays() throws {
    let small = try record(unknownFields: ["x": "a", "y": 1])
    let great = try record(unknownFields: ["x": "b", "z": 2])
    #expect(try small.union(great) == record(unknownFields: ["x": "b", "y": 1, "z": 2]))
    #expect(try small.union(great) == great.union(small))
  }

  @Test func sealShowsAlterationRemovalAndMoving() throws {
    let assessor = try #require(AssessorID("A1"))
    let covers = [try #require(SessionToken("k3f9x2aq")): 2]
    var record = try record()
    record.add(try answer(1, #""answer":"yes""#), under: EntryKey("a"))
    var moved = record
    record.add(try answer(2, #""answer":"no""#), under: EntryKey("b"))
    moved.add(try answer(2, #""answer":"no""#), under: EntryKey("c"))
    var altered = try self.record()
    altered.add(try answer(1, #""answer":"no""#), under: EntryKey("a"))
    altered.add(try answer(2, #""answer":"no""#), under: EntryKey("b"))
    var later = record
    later.add(try answer(3, #""answer":"no""#), under: EntryKey("b"))
    let seal = CompletionSeal(of: record, by: assessor, covers: covers)
    #expect(seal.digest.count == 64)
    #expect(CompletionSeal(of: moved, by: assessor, covers: covers) != seal)
    #expect(CompletionSeal(of: altered, by: assessor, covers: covers) != seal)
    #expect(CompletionSeal(of: later, by: assessor, covers: covers) == seal)
  }
}
