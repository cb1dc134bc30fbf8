import Diagnostics
import DurableFiles
import InspectionFiles
import PlumblineTestSupport
import Testing

/// What every command does with interviews, over a framework that publishes no scores.
struct InterviewCommandTests {
  /// Everything that somebody types in an interview, to its end.
  private static let wholeInterview = [
    "?", "why", "4", "2", "14", "y", "", "they agreed", "1 yes, 2 no", "Time to read.", ".", "note interview",
    "by telephone", ".", "1,3", "keys", "harm, law", "list", "review", "done", "complete",
  ]

  @Test func anInterviewIsHeldFromTheFirstQuestionToComplete() throws {
    let place = try InterviewSample.begun()
    let run = try place.run("-C ~/A1 assess --interview CM-01 --as A1", typing: Self.wholeInterview)
    try Golden.check(run.whole, "interview.transcript", in: .transcripts)
    try Golden.check(try place.text("~/A1/interviews/CM-01.json"), "interview.json", in: .transcripts)
    #expect(run.isUsedUp)
    #expect(run.exitCode == .done)
  }

  @Test func anInterviewIsTakenUpAgainAndACompleteOneOpenedWithAReason() throws {
    let place = try InterviewSample.begun()
    let first = try place.run("-C ~/A1 assess --interview CM-01 --as A1", typing: ["1", "q"])
    let second = try place.run(
      "-C ~/A1 assess --interview CM-01 --as A1", typing: ["1", "n", "1", "1-2 yes", "1", "done", "complete"])
    let third = try place.run("-C ~/A1 assess --interview CM-01 --as A1", typing: ["reopen", "a slip", "q"])
    try Golden.check(first.whole + second.whole + third.whole, "interview-resumed.transcript", in: .transcripts)
  }

  @Test func interviewsLieInAFolderOfTheirOwnThatOthersCannotRead() throws {
    let place = try InterviewSample.held()
    #expect(
      try place.tree("~/A1").keys.filter { $0.hasPrefix("interviews/") }.sorted() == [
        "interviews/CM-01.json", "interviews/CM-02.json",
      ])
    #expect(try place.tree("~/A1").keys.filter { $0.hasPrefix("cases/") }.sorted() == ["cases/W-001.json"])
  }

  @Test func theDialogueOfAnAnswersFileOfAnInterviewCanBeShown() throws {
    let place = try InterviewSample.begun()
    try place.write("interview CM-01\nby A1\n\n\(InterviewSample.second)\n", to: "~/CM-01.answers")
    let run = try place.run("-C ~/A1 assess --answers ~/CM-01.answers --show-dialogue --dry-run")
    try Golden.check(run.whole, "interview-replayed.transcript", in: .transcripts)
    #expect(try !place.exists("~/A1/interviews"))
  }

  @Test func theCommandLineAndTheFileMustNameTheSame() throws {
    let place = try InterviewSample.begun()
    try place.write("interview CM-01\nby A1\n5a = yes\n", to: "~/CM-01.answers")
    for named in ["--interview CM-02", "CM-01", "W-001"] {
      let run = try place.run("-C ~/A1 assess \(named) --answers ~/CM-01.answers")
      #expect(run.words.contains("header-differs"), "\(run.whole)")
      #expect(run.exitCode == .badData)
    }
    let run = try place.run("-C ~/A1 assess --interview CM-01 --answers ~/CM-01.answers --json")
    try Golden.check(run.whole, "interview-assess-json.txt")
  }

  @Test func mergingUnitesInterviewsAsItDoesCases() throws {
    let place = try InterviewSample.held()
    try Golden.check(try place.run("merge ~/A1 ~/A2 --into ~/merged").whole, "interview-merge.txt")
    try Golden.check(try place.run("merge ~/A1 ~/A2 --into ~/other --json").whole, "interview-merge-json.txt")
    let backwards = try place.run("merge ~/A2 ~/A1 --into ~/backwards")
    #expect(backwards.exitCode == .done)
    #expect(try place.tree("~/merged") == place.tree("~/backwards"))
    let again = try place.run("merge ~/A2 ~/backwards --into ~/merged")
    #expect(again.exitCode == .done)
    #expect(try place.tree("~/merged") == place.tree("~/backwards"))
  }

  @Test func statusCheckAndShowTellOfInterviews() throws {
    let place = try InterviewSample.merged()
    for command in ["status", "status --json", "check", "check --json", "check ~/merged/interviews/CM-02.json"] {
      let name = command.replacing("~/merged/interviews/", with: "").replacing(" --", with: "-").replacing(
        " ", with: "-")
      try Golden.check(try place.run("-C ~/merged \(command)").whole, "interview-\(name).txt")
    }
    try Golden.check(try place.run("-C ~/merged show --interview CM-02").whole, "interview-show.txt")
    try Golden.check(try place.run("-C ~/merged show --interview CM-02 --json").whole, "interview-show-json.txt")
  }

  @Test func withoutScoresCountsArePrintedAndNoPercentages() throws {
    let place = try InterviewSample.merged()
    for command in ["score", "score --json", "score --by question", "score --by age", "score --completed"] {
      let run = try place.run("-C ~/merged \(command)")
      try Golden.check(run.whole, "interview-\(command.replacing(" --", with: "-").replacing(" ", with: "-")).txt")
      #expect(!run.whole.contains("%"))
      #expect(!run.whole.contains("\"band\""))
      #expect(!run.whole.contains("\"score\""))
    }
  }

  @Test func aDifferenceInAnInterviewIsSettled() throws {
    let place = try InterviewSample.merged()
    try place.write(InterviewSample.resolution, to: "~/CM-02.resolutions")
    let run = try place.run("-C ~/merged resolve --answers ~/CM-02.resolutions")
    #expect(run.whole == "CM-02: 1 differing judgement settled, 0 left.\n[exit 0]\n")
    let again = try place.run("-C ~/merged resolve --answers ~/CM-02.resolutions")
    #expect(again.words.contains("record-no-conflict"))
    try Golden.check(try place.run("-C ~/merged show --interview CM-02").whole, "interview-show-settled.txt")
  }

  @Test func theDraftTellsWhatStaffSaidAndNoPercentage() throws {
    let place = try InterviewSample.merged()
    try place.write("Managers are there when they are needed.\n", to: "~/merged/commentary/5.md")
    let run = try place.run("-C ~/merged report")
    let draft = try place.text("~/merged/report/draft.md")
    try Golden.check(run.whole + draft, "interview-report.md")
    try Golden.check(try place.text("~/merged/report/draft-evidence.json"), "interview-evidence.json")
    #expect(!draft.contains("%"))
    #expect(!draft.contains("CM-0"))
    #expect(!draft.contains("["), "a phrase is missing")
  }

  @Test func anUnsettledInterviewForbidsAFinalReport() throws {
    let place = try InterviewSample.merged()
    try place.write("Managers are there.\n", to: "~/merged/commentary/5.md")
    try Golden.check(try place.run("-C ~/merged report --final").whole, "interview-not-final.txt")
  }

  @Test func anInterviewChangesNoFigureOfTheCases() throws {
    let place = try InterviewSample.held()
    let before = try place.run("-C ~/A2 score --by criterion").output
    try place.write(try place.text("~/A1/interviews/CM-01.json"), to: "~/A2/interviews/CM-01.json")
    #expect(try place.run("-C ~/A2 score --by criterion").output == before)
  }
}
