import Diagnostics
import DurableFiles
import Testing

struct AssessCommandTests {
  @Test func anAnswersFileIsTakenInAsAWhole() throws {
    let place = try SmallSample.begun()
    try place.write(SmallSample.answers[0].text, to: "~/W-001.answers")
    let run = try place.run("-C ~/A1 assess --answers ~/W-001.answers")
    #expect(
      run.whole == """
        W-001 by A1: 12 entries recorded; 9 of 9 questions answered; complete.
        [exit 0]

        """)
    try Golden.check(try place.text("~/A1/cases/W-001.json"), "assess-W-001.json")
  }

  @Test func standardInputIsAFileToo() throws {
    let (one, other) = (try SmallSample.begun(), try SmallSample.begun())
    try one.write(SmallSample.answers[0].text, to: "~/W-001.answers")
    _ = try one.run("-C ~/A1 assess --answers ~/W-001.answers")
    let lines = SmallSample.answers[0].text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let run = try other.run("-C ~/A1 assess W-001 --as A1 --answers -", typing: lines)
    #expect(run.exitCode == .done, "\(run.whole)")
    #expect(try one.tree("~/A1") == other.tree("~/A1"))
  }

  @Test func theResultForPrograms() throws {
    let place = try SmallSample.begun()
    try place.write(SmallSample.answers[4].text, to: "~/W-004.answers")
    #expect(
      try place.run("-C ~/A2 assess --answers ~/W-004.answers --json").whole == """
        {
          "format": "plumbline.assess",
          "version": 1,
          "answered": 3,
          "by": "A2",
          "case": "W-004",
          "complete": false,
          "entries": 3,
          "questions": 6,
          "written": true
        }
        [exit 0]

        """)
  }

  @Test func aDryRunWritesNothing() throws {
    let place = try SmallSample.begun()
    try place.write(SmallSample.answers[0].text, to: "~/W-001.answers")
    let before = try place.tree("~")
    let run = try place.run("-C ~/A1 assess --answers ~/W-001.answers --dry-run")
    #expect(run.output == "W-001 by A1: 12 entries would be recorded; 9 of 9 questions answered; complete.\n")
    #expect(try place.tree("~") == before)
    #expect(try !place.exists("~/A1/.lock"))
  }

  @Test func theDialogueCanBeShownAndChangesNothingOfWhatIsRecorded() throws {
    let (shown, plain) = (try SmallSample.begun(), try SmallSample.begun())
    for place in [shown, plain] { try place.write(SmallSample.answers[0].text, to: "~/W-001.answers") }
    _ = try plain.run("-C ~/A1 assess --answers ~/W-001.answers")
    let run = try shown.run("-C ~/A1 assess --answers ~/W-001.answers --show-dialogue")
    try Golden.check(run.whole, "answers-file.transcript", in: .transcripts)
    #expect(try shown.tree("~/A1") == plain.tree("~/A1"))
  }

  @Test func whatAFileSaysCanBeTypedWithTheSameOutcome() throws {
    let place = try SmallSample.begun()
    try place.write(SmallSample.answers[3].text, to: "~/W-003.answers")
    _ = try place.run("-C ~/A2 assess --answers ~/W-003.answers")
    let typed = try SmallSample.begun()
    let run = try typed.run(
      "-C ~/A2 assess W-003 --as A2",
      typing: [
        "1", "18", "", "y", "the screening was asked for by the court", "y", "evidence 1.1b",
        "Kim drew up the screening together with the worker.", ".", "quote 1.1b good practice 1.1 as Kim", "1-2 na", "",
        "concern", "a fresh burn", ".", "told the team manager at 10:15", ".", "y", "done",
        "complete",
      ])
    #expect(run.exitCode == .done && run.isUsedUp, "\(run.whole)")
    let tally = { (place: Workplace) in try place.run("-C ~/A2 score --by question").output }
    #expect(try tally(typed) == tally(place))
    #expect(try typed.run("-C ~/A2 check ~/A2/cases/W-003.json").exitCode == .done)
  }

  /// A file or command line that is refused as a whole, and what is said of it.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: String
    var heading = "case W-001\nby A1\n\n"
    var arguments: [String] = []
    var exitCode = ExitCode.badData
    var testDescription: String { name }
  }

  static let refusals = [
    Refusal(name: "several mistakes at once", lines: "0.1 = communal\n0.2 = 9\n1.1q = yes\n1.1a = no: lazy"),
    Refusal(name: "an answer that does not apply", lines: "0.1 = community\n1.1a = no: late\n1.1b = yes"),
    Refusal(name: "complete too early", lines: "0.1 = community\ncomplete"),
    Refusal(name: "a hard check", lines: "0.2 = 10\n1.1a = no: late"),
    Refusal(name: "no heading", lines: "0.2 = 15", heading: ""),
    Refusal(name: "an unplanned case", lines: "0.2 = 15", heading: "case W-777\nby A1\n"),
    Refusal(name: "somebody outside the team", lines: "0.2 = 15", heading: "case W-001\nby X1\n"),
    Refusal(name: "another case than said", lines: "0.2 = 15", arguments: ["W-002"]),
    Refusal(name: "another assessor than said", lines: "0.2 = 15", arguments: ["--as", "A2"]),
  ]

  @Test(arguments: refusals) func aFileThatCannotStandIsRefusedAsAWhole(_ refusal: Refusal) throws {
    let place = try SmallSample.begun()
    try place.write(SmallSample.whole(of: "W-001", by: "A1", "ddddddd1", "0.3 = 2011-05-06"), to: "~/first.answers")
    #expect(try place.run("-C ~/A1 assess --answers ~/first.answers").exitCode == .done)
    try place.write(refusal.heading + refusal.lines + "\n", to: "~/bad.answers")
    let before = try place.tree("~")
    let run = try place.run(["-C", "~/A1", "assess", "--answers", "~/bad.answers"] + refusal.arguments)
    let name = refusal.name.split(separator: " ").joined(separator: "-")
    try Golden.check(run.whole, "assess-\(name).txt")
    #expect(run.exitCode == refusal.exitCode)
    #expect(run.output == "")
    #expect(try place.tree("~") == before)
  }

  @Test func aCompletedCaseTakesInAFileOnlyWithAReason() throws {
    let place = try SmallSample.assessed()
    try place.write(SmallSample.whole(of: "W-002", by: "A1", "ddddddd1", "0.2 = 13"), to: "~/late.answers")
    let before = try place.tree("~/A1")
    let refused = try place.run("-C ~/A1 assess --answers ~/late.answers")
    try Golden.check(refused.whole, "assess-completed.txt")
    #expect(refused.exitCode == .badData)
    #expect(try place.tree("~/A1") == before)
    let taken = try place.run(["-C", "~/A1", "assess", "--answers", "~/late.answers", "--reopen", "miscounted"])
    #expect(
      taken.whole == """
        W-002 by A1: 2 entries recorded; 6 of 6 questions answered; not complete.
        [exit 0]

        """)
    #expect(try place.text("~/A1/cases/W-002.json").contains("\"why\": \"miscounted\""))
  }

  @Test func aCaseOutsideThePlanIsBegunWithNew() throws {
    let place = try SmallSample.begun()
    try place.write("case W-777\nby A1\n\n0.2 = 15\n", to: "~/new.answers")
    #expect(try place.run("-C ~/A1 assess --new --answers ~/new.answers").exitCode == .done)
    #expect(try place.exists("~/A1/cases/W-777.json"))
  }

  @Test(arguments: ["--show-dialogue", "--dry-run", "--json", "--reopen=why"])
  func whatGoesWithAnAnswersFileIsRefusedWithoutOne(_ option: String) throws {
    let place = try SmallSample.begun()
    let run = try place.run(["-C", "~/A1", "assess", "W-001", "--as", "A1", option], typing: ["1"])
    #expect(run.exitCode == .usage)
    #expect(!run.isUsedUp)
    #expect(run.words.contains("--answers"))
  }

  @Test func anAnswersFileThatIsNotThereIsNamed() throws {
    let place = try SmallSample.begun()
    let run = try place.run("-C ~/A1 assess --answers ~/none.answers")
    #expect(run.exitCode == .noInput)
    try Golden.check(run.whole, "assess-no-file.txt")
  }

  @Test func whatWasTypedAheadDoesNotReachTheShell() throws {
    let place = try SmallSample.begun()
    let run = try place.run("-C ~/A1 assess W-001 --as A1", typing: ["q"])
    #expect(run.exitCode == .done)
    #expect(run.discards == 1)
  }

  @Test func aFolderThatSomebodyWritesInIsInUse() throws {
    let place = try SmallSample.begun()
    try place.write(SmallSample.answers[0].text, to: "~/W-001.answers")
    let lock = try DurableFiles().lock(place.path("~/A1"))
    let run = try place.run("-C ~/A1 assess --answers ~/W-001.answers")
    lock.release()
    #expect(run.exitCode == .inUse)
    try Golden.check(run.whole, "assess-in-use.txt")
    #expect(try place.run("-C ~/A1 assess --answers ~/W-001.answers").exitCode == .done)
  }
}
