import InspectionModel
import StrictJSON
import Testing

struct EntryProblemTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let key: String
    let fields: String
    let kind: EntryProblem.Kind
    var testDescription: String { "\(key): \(fields)" }
  }

  private static let ours = #""by":"A1","session":"k3f9x2aq","at":"2012-01-17T10:02:11Z""#

  private func problems(_ lines: [(String, String)]) throws -> [EntryProblem] {
    CaseFacts.read(try record(lines), LawFramework.index).problems
  }

  private func record(_ lines: [(String, String)]) throws -> CaseRecord {
    var record = CaseRecord(
      inspection: try #require(InspectionID("i")), framework: LawFramework.framework.edition,
      id: try #require(CaseID("W-1")))
    for (key, fields) in lines {
      record.add(
        try Entry(fields: try #require(JSONValue(parsing: Array("{\(fields)}".utf8)).object)), under: EntryKey(key))
    }
    return record
  }

  @Test(arguments: [
    Example(key: "zz", fields: #""seq":1,"answer":"yes","# + ours, kind: .unknownQuestion),
    Example(key: "g:nobody", fields: #""seq":1,"answer":"yes","# + ours, kind: .unknownRow),
    Example(key: "a:x", fields: #""seq":1,"answer":"yes","# + ours, kind: .unknownRow),
    Example(key: "g", fields: #""seq":1,"answer":"yes","# + ours, kind: .missingRow),
    Example(key: "h@moon", fields: #""seq":1,"answer":"yes","# + ours, kind: .unknownPhase),
    Example(key: "a@inside", fields: #""seq":1,"answer":"yes","# + ours, kind: .unknownPhase),
    Example(key: "h", fields: #""seq":1,"answer":"yes","# + ours, kind: .missingPhase),
    Example(key: "a", fields: #""seq":1,"answer":"na","# + ours, kind: .unknownAnswer),
    Example(key: "a", fields: #""seq":1,"# + ours, kind: .unknownAnswer),
    Example(key: "e", fields: #""seq":1,"answer":10,"# + ours, kind: .unknownAnswer),
    Example(key: "e", fields: #""seq":1,"answer":1.0,"# + ours, kind: .unknownAnswer),
    Example(key: "p", fields: #""seq":1,"answer":[],"# + ours, kind: .unknownAnswer),
    Example(key: "d", fields: #""seq":1,"answer":"green","# + ours, kind: .unknownAnswer),
    Example(key: "a", fields: #""seq":1,"answer":"no","reasons":["bored"],"# + ours, kind: .unknownReason),
    Example(key: "b", fields: #""seq":1,"answer":"no","reasons":["late"],"# + ours, kind: .unknownReason),
    Example(
      key: "a", fields: #""seq":1,"answer":"no","by":"A1","session":"k3f9x2aq","at":"2012-02-30T10:02:11Z""#,
      kind: .impossibleDate),
    Example(
      key: "a", fields: #""seq":1,"kind":"withdraw","by":"A1","session":"k3f9x2aq","at":"yesterday""#,
      kind: .impossibleDate),
    Example(
      key: "a", fields: #""seq":1,"kind":"waive","check":"c","by":"A1","session":"k3f9x2aq","at":"""#,
      kind: .impossibleDate),
    Example(
      key: "case", fields: #""seq":1,"kind":"reopen","by":"A1","session":"k3f9x2aq","at":"2012-01-17""#,
      kind: .impossibleDate),
    Example(
      key: "a", fields: #""seq":2,"answer":"no","replaces":["A1.k3f9x2aq.1"],"# + ours,
      kind: .replacesNothing("A1.k3f9x2aq.1")),
    Example(
      key: "a", fields: #""seq":2,"answer":"no","replaces":["rubbish"],"# + ours, kind: .replacesNothing("rubbish")),
    Example(key: "a", fields: #""seq":1,"kind":"complete","# + ours, kind: .misplaced),
    Example(key: "case", fields: #""seq":1,"answer":"yes","# + ours, kind: .misplaced),
  ])
  func isNamed(example: Example) throws {
    #expect(try problems([(example.key, example.fields)]).map(\.kind) == [example.kind])
  }

  @Test func replacingWhatStandsUnderAnotherKeyIsNamed() throws {
    let found = try problems([
      ("a", #""seq":1,"answer":"yes","# + Self.ours),
      ("b", #""seq":2,"answer":"yes","replaces":["A1.k3f9x2aq.1"],"# + Self.ours),
    ])
    #expect(found.map(\.kind) == [.replacesOtherKey(try #require(EntryID("A1.k3f9x2aq.1")))])
  }

  @Test func replacingAnotherAssessorsJudgementIsNamed() throws {
    let found = try problems([
      ("a", #""seq":1,"answer":"yes","# + Self.ours),
      (
        "a",
        #""seq":2,"answer":"no","by":"A2","session":"zzzzzzzz","at":"2012-01-17T10:02:11Z","replaces":["A1.k3f9x2aq.1"]"#
      ),
    ])
    #expect(found.map(\.kind) == [.replacesOtherAssessor(try #require(EntryID("A1.k3f9x2aq.1")))])
  }

  @Test func replacingSomethingNewerIsNamed() throws {
    let found = try problems([
      ("a", #""seq":3,"answer":"yes","# + Self.ours),
      ("a", #""seq":2,"answer":"no","replaces":["A1.k3f9x2aq.3"],"# + Self.ours),
    ])
    #expect(found.map(\.kind) == [.replacesLater(try #require(EntryID("A1.k3f9x2aq.3")))])
  }

  @Test func aResolutionWithoutAReasonIsNamedAndSettlesNothing() throws {
    let differing = [
      ("a", #""seq":1,"answer":"yes","# + Self.ours),
      ("a", #""seq":2,"answer":"no","by":"A2","session":"zzzzzzzz","at":"2012-01-17T10:02:11Z""#),
    ]
    let settling =
      #""seq":3,"kind":"resolve","answer":"no","replaces":["A1.k3f9x2aq.1","A2.zzzzzzzz.2"],"# + Self.ours
    for (why, kinds) in [("", [EntryProblem.Kind.resolvesWithoutReason]), (#","why":"agreed""#, [])] {
      #expect(try problems(differing + [("a", settling + why)]).map(\.kind) == kinds)
      let record = try self.record(differing + [("a", settling + why)])
      let slot = try #require(LawFramework.index.keys.slot("a"))
      #expect(CaseView(record, LawFramework.index).states[slot] == (kinds.isEmpty ? .answered(.no) : .conflict))
    }
  }

  @Test func twoContentsUnderOneIDAreBothNamedAndBothCount() throws {
    let lines = [
      ("a", #""seq":1,"answer":"yes","# + Self.ours), ("a", #""seq":1,"answer":"no","# + Self.ours),
    ]
    #expect(try problems(lines).map(\.kind) == [.twoContents, .twoContents])
  }

  @Test func unknownKindsAreNoProblem() throws {
    #expect(
      try problems([("a", #""seq":1,"kind":"omen","# + Self.ours), ("case", #""seq":2,"kind":"seal","# + Self.ours)])
        .isEmpty)
  }

  @Test func aReplacementThatCannotBeCountedLeavesTheQuestionOpen() throws {
    var record = CaseRecord(
      inspection: try #require(InspectionID("i")), framework: LawFramework.framework.edition,
      id: try #require(CaseID("W-1")))
    for fields in [
      #""seq":1,"answer":"yes","# + Self.ours, #""seq":2,"answer":"maybe","replaces":["A1.k3f9x2aq.1"],"# + Self.ours,
    ] {
      record.add(
        try Entry(fields: try #require(JSONValue(parsing: Array("{\(fields)}".utf8)).object)), under: EntryKey("a"))
    }
    let slot = try #require(LawFramework.index.keys.slot("a"))
    #expect(CaseView(record, LawFramework.index).states[slot] == .open)
  }
}
