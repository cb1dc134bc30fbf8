import InspectionModel
import Interview
import StrictJSON
import Testing

struct RecorderTests {
  @Test func anAnswerIsStoredInItsCanonicalForm() throws {
    var recorder = try SmallCase.recorder()
    let moment = try SmallCase.moment()
    let phases = try recorder.answer(SmallCase.key("0.1"), .words(["custody", "community", "custody"]), at: moment)
    #expect(
      phases.entry.line
        == #"{"by": "A2", "session": "k3f9x2aq", "seq": 1, "at": "2012-01-17T10:00:00Z", "answer": ["community", "custody"]}"#
    )
    let number = try recorder.answer(SmallCase.key("0.2"), .number(15), at: moment)
    #expect(number.entry.line.contains(#""seq": 2, "at": "2012-01-17T10:00:00Z", "answer": 15}"#))
    let details = AnswerDetails(
      reasons: ["other", "late", "other"], other: "lent out", evidence: "See log.",
      quote: Quote(alteredName: "Jo", kind: .shortfall, criterion: try #require(CriterionNumber("1.1"))))
    let judged = try recorder.answer(SmallCase.key("1.1a"), .word("no"), details, at: moment)
    let beside =
      #""answer": "no", "reasons": ["late", "other"], "other": "lent out", "evidence": "See log.", "quote": "#
      + #"{"as": "Jo", "of": "shortfall", "criterion": "1.1"}}"#
    #expect(judged.entry.line.hasSuffix(beside))
    #expect(CaseFacts.read(recorder.record, SmallCase.index).problems.isEmpty)
  }

  @Test func anAnswerReplacesAllOwnHeadsAndNobodyElses() throws {
    let moment = try SmallCase.moment()
    let theirs = try SmallCase.recorder(answering: ["1.1a = yes"], "A1", session: "aaaaaaaa")
    let one = try SmallCase.recorder(answering: ["1.1a = yes"], session: "bbbbbbbb")
    let two = try SmallCase.recorder(answering: ["1.1a = no: late"], session: "cccccccc")
    let record = try theirs.record.union(one.record).union(two.record)
    var recorder = try SmallCase.recorder(on: record)
    #expect(recorder.view[try SmallCase.key("1.1a")] == .conflict)
    let entry = try recorder.answer(SmallCase.key("1.1a"), .word("yes"), at: moment).entry
    #expect(entry.replacesTexts == ["A2.bbbbbbbb.1", "A2.cccccccc.1"])
    #expect(entry.id.text == "A2.k3f9x2aq.2")
    #expect(recorder.view[try SmallCase.key("1.1a")] == .answered(.yes))
  }

  @Test func amendingKeepsTheAnswerAndWhatElseStandsBesideIt() throws {
    var recorder = try SmallCase.recorder(answering: ["1.1a = no: late, other", "1.1a reason other = lent out"])
    let moment = try SmallCase.moment()
    let key = try SmallCase.key("1.1a")
    let slot = try #require(SmallCase.index.keys.slot(key))
    _ = try recorder.amend(key, .evidence("See log."), at: moment)
    _ = try recorder.amend(key, .reasons(["victims"], other: nil), at: moment)
    let entry = try #require(recorder.record[EntryKey(key)].last)
    #expect(entry.replacesTexts == ["A2.k3f9x2aq.2"])
    let wanted = DetailedAnswer(.word("no"), AnswerDetails(reasons: ["victims"], evidence: "See log."))
    #expect(recorder.present(at: slot) == wanted)
  }

  @Test func aWithdrawalLeavesTheKeyOpen() throws {
    var recorder = try SmallCase.recorder(answering: ["1.1a = yes"])
    let key = try SmallCase.key("1.1a")
    let entry = try recorder.withdraw(key, at: SmallCase.moment()).entry
    #expect(entry.kind == .withdraw && entry.replacesTexts == ["A2.k3f9x2aq.1"])
    #expect(recorder.view[key] == .open)
    #expect(throws: RecordingError.nothingToWithdraw(key)) { try recorder.withdraw(key, at: SmallCase.moment()) }
  }

  @Test func completingSealsEverythingOfTheAssessor() throws {
    let first = try SmallCase.recorder(answering: SmallCase.whole, session: "bbbbbbbb")
    var recorder = try SmallCase.recorder(on: first.record)
    _ = try recorder.note("look", under: .wholeCase, at: SmallCase.moment())
    let before = recorder.record
    let entry = try recorder.complete(at: SmallCase.moment()).entry
    let covers = try [#require(SessionToken("bbbbbbbb")): 7, #require(SessionToken("k3f9x2aq")): 8]
    #expect(entry.covers == covers)
    #expect(entry.digest == CompletionSeal(of: before, by: recorder.assessor, covers: covers).digest)
    #expect(recorder.isComplete && CaseView(recorder.record, SmallCase.index).isComplete)
  }

  @Test func aCompleteCaseTakesConcernsAndRedactionsButNothingElse() throws {
    var recorder = try SmallCase.recorder(answering: SmallCase.whole + ["complete"])
    let moment = try SmallCase.moment()
    let key = try SmallCase.key("2.1a@community")
    #expect(throws: RecordingError.caseIsComplete) { try recorder.answer(key, .word("no"), at: moment) }
    #expect(throws: RecordingError.caseIsComplete) { try recorder.amend(key, .evidence("x"), at: moment) }
    #expect(throws: RecordingError.caseIsComplete) { try recorder.withdraw(key, at: moment) }
    #expect(throws: RecordingError.caseIsComplete) { try recorder.note("x", under: EntryKey(key), at: moment) }
    #expect(throws: RecordingError.caseIsComplete) { try recorder.complete(at: moment) }
    _ = try recorder.concern("seen", done: "told the manager", at: moment)
    let summary = try #require(recorder.record[EntryKey("1.1z")].first?.id)
    _ = try recorder.redact(summary, why: "a name", at: moment)
    #expect(recorder.record[EntryKey("1.1z")].first?.answer == .string(""))
    #expect(recorder.isComplete)
    #expect(throws: RecordingError.withoutWhy) { try recorder.reopen(why: " ", at: moment) }
    let declared = try #require(recorder.record[.wholeCase].first { $0.kind == .complete }?.id)
    let reopening = try recorder.reopen(why: "a late letter", at: moment).entry
    #expect(reopening.replaces == [declared])
    #expect(recorder.view.progress(of: recorder.assessor) == .reopened)
    _ = try recorder.answer(key, .word("na"), at: moment)
    #expect(throws: RecordingError.notComplete) { try recorder.reopen(why: "again", at: moment) }
  }

  @Test func resolvingReplacesEverybodysHeads() throws {
    let moment = try SmallCase.moment()
    let key = try SmallCase.key("1.1a")
    let one = try SmallCase.recorder(answering: ["1.1a = yes"], "A1", session: "aaaaaaaa")
    let two = try SmallCase.recorder(answering: ["1.1a = no: late"], "A2", session: "bbbbbbbb")
    var lead = try SmallCase.recorder("L1", on: one.record.union(two.record))
    #expect(throws: RecordingError.withoutWhy) { try lead.resolve(key, .word("yes"), why: "", at: moment) }
    let entry = try lead.resolve(key, .word("yes"), why: "the log shows it", at: moment).entry
    #expect(entry.replacesTexts == ["A1.aaaaaaaa.1", "A2.bbbbbbbb.1"])
    #expect(CaseView(lead.record, SmallCase.index)[key] == .answered(.yes))
    #expect(CaseFacts.read(lead.record, SmallCase.index).problems.isEmpty)
    let again = try lead.resolve(key, .word("no"), why: "the log was another child's", at: moment).entry
    #expect(again.replacesTexts == [entry.id.text])
    let other = try SmallCase.key("0.2")
    #expect(throws: RecordingError.notInConflict(other)) { try lead.resolve(other, .number(15), why: "x", at: moment) }
  }

  @Test func aWaiverStandsUnderTheLastQuestionAndNamesItsCheck() throws {
    var recorder = try SmallCase.recorder(answering: [
      "0.1 = community, custody", "2.1a@custody = yes", "2.1b = late",
    ])
    let check = try CheckInstance.named("late-release@custody", in: SmallCase.index)
    let other = try CheckInstance.named("late-release@community", in: SmallCase.index)
    let recorded = try recorder.waive(check, why: "a late move", at: SmallCase.moment())
    #expect(recorded.key.text == "2.1b" && recorded.entry.check == check.code && recorded.entry.why == "a late move")
    #expect(throws: RecordingError.checkDoesNotHold(check.code)) {
      try recorder.waive(other, why: "x", at: SmallCase.moment())
    }
    let hard = try CheckInstance.named("young-date", in: SmallCase.index)
    #expect(throws: RecordingError.hardCheckStands(hard.code)) {
      try recorder.waive(hard, why: "x", at: SmallCase.moment())
    }
    #expect(throws: RecordingError.unknownCheck(candidates: [hard.code])) {
      try CheckInstance.named("yuong-date", in: SmallCase.index)
    }
  }
}
