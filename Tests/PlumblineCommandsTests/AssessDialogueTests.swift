import Diagnostics
import Terminal
import Testing

struct AssessDialogueTests {
  /// What somebody types who finds his way through everything there is.
  private static let wholeCase = [
    "?", "1,2", "15", "<", "", "16", "2011-05-06",
    // A screening: guidance, why, then no with reasons and the other one in words, evidence and its quote.
    "why", "?", "n", "1,3", "the form was lost", "evidence 1.1a", "Jo was seen late.", ".",
    "quote 1.1a shortfall 1.1 as Jo", "note to A2", "did you see the form?", ".",
    // The grid row by row, then all rows at once; words of two lines.
    "y", "list", "goto 1.1c:csc", "1-2 na", "See the log.", "It says so twice.", ".",
    // Each phase; one is left for later and found again by the review.
    "maybe", "skip", "na", "keys", "3", "1", "yes", "list open",
    "concern", "A fresh burn.", ".", "Told the manager.", ".", "done",
    "complete",
  ]

  @Test func aCaseIsAssessedFromTheFirstQuestionToComplete() throws {
    let place = try SmallSample.begun()
    let run = try place.run("-C ~/A1 assess W-001 --as A1", typing: Self.wholeCase)
    try Golden.check(run.whole, "whole-case.transcript", in: .transcripts)
    try Golden.check(try place.text("~/A1/cases/W-001.json"), "whole-case.json", in: .transcripts)
    #expect(run.isUsedUp)
    #expect(run.exitCode == .done)
  }

  @Test func aLineFromAPipeIsShownAsItWasTyped() throws {
    let place = try SmallSample.begun()
    let piped = try place.run(
      ["-C", "~/A1", "assess", "W-001", "--as", "A1"], script: ["1", "15", "q"].map(InputLine.line), isTerminal: false)
    try Golden.check(piped.output, "from-a-pipe.transcript", in: .transcripts)
  }

  @Test func afterStoppingTheFirstOpenQuestionIsNext() throws {
    let place = try SmallSample.begun()
    let first = try place.run("-C ~/A1 assess W-002 --as A1", typing: ["1", "15", "", "y", "q"])
    let second = try place.run("-C ~/A1 assess W-002 --as A1", typing: ["y", "q"])
    try Golden.check(first.whole + second.whole, "resumed.transcript", in: .transcripts)
    #expect(first.isUsedUp && second.isUsedUp)
  }

  @Test func theEndOfInputIsNoAnswer() throws {
    let place = try SmallSample.begun()
    let inQuestion = try place.run("-C ~/A1 assess W-002 --as A1", typing: ["1", "15"])
    let inText = try place.run(
      "-C ~/A1 assess W-002 --as A1", typing: ["goto 1.1a", "n", "1", "evidence 1.1a", "half"])
    try Golden.check(inQuestion.whole + inText.whole, "end-of-input.transcript", in: .transcripts)
    #expect(!(try place.text("~/A1/cases/W-002.json")).contains("half"))
  }

  @Test func aHardCheckRefusesAndASoftOneAsksWhy() throws {
    let place = try SmallSample.begun()
    let run = try place.run(
      "-C ~/A2 assess W-003 --as A2",
      typing: ["1", "10", "", "n", "0.2", "18", "y", "", "asked for by the court", "q"])
    try Golden.check(run.whole, "checks.transcript", in: .transcripts)
    #expect(run.isUsedUp)
  }

  @Test func aChangedRouteSetsAnswersAsideAndBringsThemBack() throws {
    let place = try SmallSample.begun()
    let run = try place.run(
      "-C ~/A2 assess W-003 --as A2",
      typing: [
        "1,2", "14", "", "y", "n", "2", "goto 2.1b", "2", "goto 1.1a", "n", "1", "list", "goto 0.1", "1", "goto 1.1a",
        "y", "q",
      ])
    try Golden.check(run.whole, "routing.transcript", in: .transcripts)
    #expect(run.isUsedUp)
  }

  @Test func whoIsJudgingAndWhichCaseAreAskedForWhereTheyAreNotSaid() throws {
    let place = try SmallSample.begun()
    let run = try place.run("-C ~/A1 assess", typing: ["a7", "a1", "w 002", "w-002", "q"])
    try Golden.check(run.whole, "asked-for.transcript", in: .transcripts)
    let stopped = try place.run("-C ~/A1 assess", typing: ["q"])
    let ended = try place.run("-C ~/A1 assess --as A2", typing: [])
    try Golden.check(stopped.whole + ended.whole, "asked-for-in-vain.transcript", in: .transcripts)
  }

  @Test func aCompletedCaseIsOpenedAgainForAReasonOnly() throws {
    let place = try SmallSample.assessed()
    let run = try place.run(
      "-C ~/A1 assess W-002 --as A1",
      typing: [
        "y", "list 1.1", "reopen", "", "a letter came late", "goto 1.1c:csc", "y", "done", "complete",
      ])
    try Golden.check(run.whole, "reopened.transcript", in: .transcripts)
    #expect(run.isUsedUp)
  }

  @Test func othersJudgementsAreNotShownBeforeOnesOwnAssessmentIsComplete() throws {
    let place = try SmallSample.assessed()
    #expect(try place.run("merge ~/A2 --into ~/A1").exitCode == .done)
    let run = try place.run("-C ~/A1 assess W-003 --as A1", typing: ["list all", "review", "q"])
    try Golden.check(run.whole, "others-unseen.transcript", in: .transcripts)
    for text in ["Kim", "18", "fresh burn", "asked for by the court"] { #expect(!run.output.contains(text)) }
  }

  @Test(arguments: [StopSignal.interrupt, .hangUp, .terminate])
  func aSignalStopsAndKeepsEverythingRecorded(_ signal: StopSignal) throws {
    let place = try SmallSample.begun()
    let script: [InputLine] = [.line("1"), .interrupted(signal), .interrupted(signal)]
    let run = try place.run(["-C", "~/A1", "assess", "W-001", "--as", "A1"], script: script)
    try Golden.check(run.whole, "stopped-by-\(signal).transcript", in: .transcripts)
    #expect(run.exitCode == signal.exitCode)
    #expect(try place.text("~/A1/cases/W-001.json").contains("\"answer\": [\"community\"]"))
  }

  @Test func linesThatCannotBeTakenAreSaidSo() throws {
    let place = try SmallSample.begun()
    let script: [InputLine] = [.refused(.notUTF8), .refused(.controlCharacters), .line("1"), .line("q")]
    let run = try place.run(["-C", "~/A1", "assess", "W-001", "--as", "A1"], script: script)
    try Golden.check(run.whole, "refused-lines.transcript", in: .transcripts)
  }
}
