import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct CompletionTests {
  private let first = "k3f9x2aq"

  private func record(_ lines: [(key: String, fields: String)]) throws -> CaseRecord {
    var record = CaseRecord(
      inspection: try #require(InspectionID("i")), framework: LawFramework.framework.edition,
      id: try #require(CaseID("W-1")))
    for (key, fields) in lines {
      let moment = fields.contains(#""at":"#) ? "" : #""at":"2012-01-17T10:02:11Z","#
      let json = #"{"session":"k3f9x2aq",\#(moment)\#(fields)}"#
      let entry = try Entry(fields: try #require(JSONValue(parsing: Array(json.utf8)).object))
      record.add(entry, under: EntryKey(key))
    }
    return record
  }

  /// All that is required once `a` is answered `yes`, in a case with the phase `outside` alone.
  private let answers: [(key: String, fields: String)] = [
    ("p", #""by":"A1","seq":1,"answer":["outside"]"#), ("a", #""by":"A1","seq":2,"answer":"yes""#),
    ("b", #""by":"A1","seq":3,"answer":"yes""#), ("d", #""by":"A1","seq":4,"answer":"blue""#),
    ("g:x", #""by":"A1","seq":5,"answer":"na""#), ("g:y", #""by":"A1","seq":6,"answer":"na""#),
  ]

  private let declared = (key: "case", fields: #""by":"A1","seq":9,"kind":"complete","covers":{"k3f9x2aq":8}"#)

  private func view(_ lines: [(key: String, fields: String)]) throws -> CaseView {
    CaseView(try record(lines), LawFramework.index)
  }

  @Test func isCompleteOnceEverythingRequiredIsAnsweredAndDeclared() throws {
    let view = try view(answers + [declared])
    #expect(view.blockingSlots.map { view.index.keys.slots[$0].key.text } == [])
    #expect(view.isComplete)
  }

  @Test func isNotCompleteWithoutADeclaration() throws {
    let view = try view(answers)
    #expect(view.blockingSlots.isEmpty)
    #expect(!view.isComplete)
    #expect(view.progress(of: try #require(AssessorID("A1"))) == .inProgress)
  }

  @Test func isNeverCompleteWithoutAnAnswer() throws {
    #expect(try !view([]).isComplete)
  }

  @Test func namesWhatIsMissingInAskingOrder() throws {
    let view = try view(Array(answers.dropLast(3)) + [declared])
    #expect(
      view.blockingSlots.map { view.index.keys.slots[$0].key.text } == [
        "d", "e", "g:x", "g:y", "h@outside", "k@outside", "m",
      ])
    #expect(!view.isComplete)
  }

  @Test func answersAfterTheDeclarationMakeItOutdated() throws {
    let later = (key: "b", fields: #""by":"A1","seq":10,"answer":"yes","replaces":["A1.k3f9x2aq.3"]"#)
    let view = try view(answers + [declared, later])
    #expect(view.progress(of: try #require(AssessorID("A1"))) == .outdated)
    #expect(!view.isComplete)
  }

  @Test func withdrawalsUnderUnknownKeysCountAsMadeToo() throws {
    let later = (key: "zz", fields: #""by":"A1","seq":10,"kind":"withdraw""#)
    #expect(try view(answers + [declared, later]).progress(of: try #require(AssessorID("A1"))) == .outdated)
  }

  @Test func aReopeningUndoesTheDeclarationThatItNames() throws {
    let reopened = (
      key: "case", fields: #""by":"A1","seq":10,"kind":"reopen","why":"more","replaces":["A1.k3f9x2aq.9"]"#
    )
    let view = try view(answers + [declared, reopened])
    #expect(view.progress(of: try #require(AssessorID("A1"))) == .reopened)
    #expect(!view.isComplete)
  }

  @Test func aReopeningThatIsNotYoungerUndoesNothing() throws {
    let early = (
      key: "case", fields: #""by":"A1","seq":8,"kind":"reopen","why":"more","replaces":["A1.k3f9x2aq.9"]"#
    )
    #expect(try view(answers + [declared, early]).isComplete)
  }

  @Test func declarationsAndReopeningsAtImpossibleMomentsHaveNoEffect() throws {
    let never = #","at":"2012-02-30T10:02:11Z""#
    let broken = (key: "case", fields: declared.fields + never)
    #expect(try view(answers + [broken]).progress(of: try #require(AssessorID("A1"))) == .inProgress)
    let reopened = (
      key: "case", fields: #""by":"A1","seq":10,"kind":"reopen","why":"more","replaces":["A1.k3f9x2aq.9"]"# + never
    )
    #expect(try view(answers + [declared, reopened]).isComplete)
  }

  @Test func everybodyWhoAnsweredMustDeclare() throws {
    let other = (key: "a", fields: #""by":"A2","seq":7,"answer":"yes""#)
    #expect(try !view(answers + [other, declared]).isComplete)
  }

  @Test func oneAssessorsFactsLeaveOutTheOthersAnswers() throws {
    let other = (key: "a", fields: #""by":"A2","seq":7,"answer":"no""#)
    let whole = CaseFacts.read(try record(answers + [other]), LawFramework.index).facts
    let slot = try #require(LawFramework.index.keys.slot("a"))
    #expect(CaseView(whole, LawFramework.index).states[slot] == .conflict)
    let own = whole.only(by: try #require(AssessorID("A2")))
    #expect(CaseView(own, LawFramework.index).states[slot] == .answered(.no))
    #expect(own.assessors.map(\.text) == ["A2"])
  }

  @Test func whoAnsweredOnlyWhatTheFrameworkDoesNotHaveJudgedNothing() throws {
    let strange = (key: "zz", fields: #""by":"A2","seq":7,"answer":"no""#)
    let facts = CaseFacts.read(try record(answers + [strange]), LawFramework.index).facts
    #expect(facts.assessors.map(\.text) == ["A1"])
  }

  @Test func aTextIsRequiredOnceAnythingInItsCriterionIsInsufficient() throws {
    let no = (key: "a", fields: #""by":"A1","seq":2,"answer":"no""#)
    let view = try view([answers[0], no])
    #expect(view.blockingSlots.map { view.index.keys.slots[$0].key.text }.contains("t"))
  }
}
