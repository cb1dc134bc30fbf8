import Diagnostics
import DurableFiles
import Testing

struct FindingsCommandTests {
  private static let findings = "-C ~/merged findings"

  @Test func everythingIsListedWithItsAddressAndFigure() throws {
    let place = try SmallSample.settled()
    try Golden.check(try piped(place, Self.findings).whole, "findings.txt")
    try Golden.check(try place.run("\(Self.findings) --json").whole, "findings-json.txt")
  }

  @Test func whatIsDecidedIsStoredAndStandsInTheDraft() throws {
    let place = try SmallSample.settled()
    let decisions: [(String, String)] = [
      (
        "--reword 1.1a --as L1 --to improvement", "Screening came late.\nToo often.\nbecause = said so at the meeting\n"
      ),
      ("--keep 2.1a --as L1", ""),
      ("--move 2.1a --as L1 --to 1.1/strength/first", ""),
      ("--add-recommendation head-of-service --as L1", "every child is seen\nbecause = agreed with the team"),
      ("--add-finding 2.1/strength --as L1", "Staff listened.\nbecause = seen in each case"),
    ]
    var transcript = ""
    for (options, words) in decisions {
      let run = try piped(place, "\(Self.findings) \(options)", words)
      transcript += "$ findings \(options)\n\(run.whole)"
    }
    transcript += try place.text("~/merged/decisions.json")
    transcript += try piped(place, Self.findings).whole
    _ = try place.run("-C ~/merged report --format md")
    transcript += try place.text("~/merged/report/draft.md")
    try Golden.check(transcript, "findings-decided.txt")
  }

  @Test func changedDataAreFlaggedAtOnceWithBothFigures() throws {
    let place = try SmallSample.settled()
    try place.write("Screening came late.\nbecause = so it was", to: "~/words.txt")
    #expect(
      try place.run("\(Self.findings) --reword 1.1a --as L1 --text ~/words.txt").exitCode == .done)
    #expect(try !place.run("\(Self.findings) --moved").output.contains("1.1a"))
    let answers = SmallSample.whole(of: "W-004", by: "A2", "bbbbbbb5", "0.1 = community\n1.1a = yes")
    try place.write(answers, to: "~/later.answers")
    try #require(try place.run("-C ~/merged assess --answers ~/later.answers").exitCode == .done)
    var transcript = try place.run("\(Self.findings) --moved").whole
    transcript += try place.run("-C ~/merged report --dry-run").whole
    transcript += try place.run("-C ~/merged report --final").whole
    transcript += try place.run(
      ["-C", "~/merged", "findings", "--as", "L1"], typing: ["k", "q"], isTerminal: true
    ).whole
    transcript += try place.run("\(Self.findings) --moved").whole
    try Golden.check(transcript, "findings-moved.txt")
  }

  @Test func typedReasonsAreShownToTheLeadInspectorAlone() throws {
    let place = try Self.withMore()
    var transcript = ""
    let words = "the form was lost"
    for options in ["--reasons", "--reasons --as A1", "--reasons --as A1 --json", "--json"] {
      let run = try place.run("\(Self.findings) \(options)")
      #expect(!run.whole.contains(words))
      if options.hasPrefix("--reasons") { transcript += "$ findings \(options)\n\(run.whole)" }
    }
    transcript += try place.run("\(Self.findings) --reasons --as L1").whole
    #expect(transcript.contains(words))
    let address = try #require(transcript.firstMatch(of: /other:[0-9a-z.:]+/)).0
    transcript += try place.run("\(Self.findings) --map \(address) --to victims --as L1").whole
    transcript += try place.run("\(Self.findings) --reasons").whole
    transcript += try place.run("\(Self.findings) --map \(address) --to other --as L1").whole
    try Golden.check(transcript, "findings-reasons.txt")
    #expect(try !place.text("~/merged/decisions.json").contains(words))
  }

  @Test func atATerminalEverythingThatWaitsIsAskedAbout() throws {
    let place = try Self.withMore()
    var run = try place.run(["-C", "~/merged", "findings"], typing: ["l1", "", "?", "2"], isTerminal: true)
    try Golden.check(run.whole, "findings-guided-first.txt")
    // What was left comes again, and what was decided does not.
    run = try place.run(["-C", "~/merged", "findings", "--as", "L1"], typing: ["s"], isTerminal: true)
    #expect(run.isUsedUp)
    try Golden.check(run.whole, "findings-guided.txt")
  }

  @Test func wordsAreAskedForAtATerminal() throws {
    let place = try SmallSample.settled()
    let run = try place.run(
      ["-C", "~/merged", "findings", "--drop", "1.1a"], typing: ["l1", "nobody would miss it"], isTerminal: true)
    try Golden.check(run.whole, "findings-asked.txt")
    #expect(try place.text("~/merged/decisions.json").contains("nobody would miss it"))
    let silent = try place.run(
      ["-C", "~/merged", "findings", "--drop", "1.1a", "--as", "L1"], typing: [""], isTerminal: true)
    #expect(silent.whole.contains("[why-missing]"))
  }

  @Test func aDryRunDecidesNothing() throws {
    let place = try SmallSample.settled()
    let before = try place.tree("~")
    #expect(
      try place.run("\(Self.findings) --keep 1.1a --as L1 --dry-run").whole.contains("1.1a: would be kept.\n"))
    #expect(try place.tree("~") == before)
  }

  @Test(arguments: [
    "--drop 1.1a --moved --as L1", "--to 3", "--keep 1.1a --drop 1.1b --as L1", "--dry-run",
    "--move 1.1a --as L1", "--move 1.1a --to 1.1/strength/x --as L1", "--add-finding 1.1 --as L1",
    "--map other:1 --as L1", "--drop 1.1a --to 3 --as L1", "--keep 1.1a --text f --as L1", "--reasons --moved",
  ])
  func whatCannotGoTogetherIsRefusedBeforeAnythingIsRead(_ options: String) throws {
    let place = try SmallSample.settled()
    let run = try place.run("\(Self.findings) \(options)")
    #expect(run.exitCode == .usage, "\(run.whole)")
  }

  @Test(arguments: [
    "--criterion 9.9", "--add-recommendation nobody --as L1", "--add-finding 9.9/strength --as L1",
    "--move 1.1a --to 9.9 --as L1", "--keep 1.1a --to 2 --as L1", "--language cy",
  ])
  func whatTheFrameworkDoesNotHaveIsNamedWithWhatItHas(_ options: String) throws {
    let place = try SmallSample.settled()
    let run = try place.run("\(Self.findings) \(options)")
    #expect(run.exitCode == .usage, "\(run.whole)")
    #expect(try !place.exists("~/merged/decisions.json"))
  }

  /// The settled sample with an undecided finding and words typed as another reason.
  private static func withMore() throws -> Workplace {
    let place = try SmallSample.settled()
    let more = [
      ("W-004", "A2", "1.1a = no: other\n1.1a reason other = the form was lost\n2.1a@community = no"),
      ("W-005", "A1", "0.1 = community\n2.1a@community = yes"), ("W-007", "A1", "0.1 = community\n2.1a@community = no"),
    ]
    for (number, (id, by, lines)) in more.enumerated() {
      try place.write(SmallSample.whole(of: id, by: by, "ddddddd\(number + 1)", lines), to: "~/more.answers")
      let run = try place.run("-C ~/merged assess --new --answers ~/more.answers")
      try #require(run.exitCode == .done, "\(run.whole)")
    }
    return place
  }

  /// Runs a command whose standard input is no terminal.
  private func piped(_ place: Workplace, _ command: String, _ input: String = "") throws -> CommandRun {
    try place.run(
      command.split(separator: " ").map(String.init), typing: input.split(separator: "\n").map(String.init),
      isTerminal: false)
  }
}
