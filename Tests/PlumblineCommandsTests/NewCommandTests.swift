import Diagnostics
import DurableFiles
import Testing

struct NewCommandTests {
  @Test func aFolderIsMadeWithItsFrameworkAndPlan() throws {
    let place = try SmallSample.begun()
    let made = try place.tree("~/lead")
    try Golden.check(try place.text("~/lead/inspection.json"), "new-inspection.json")
    let framework = try Workplace.tree(
      Workplace.testsFolder.appending("Templates").appending("frameworks").appending("small"))
    #expect(made.filter { $0.key != "inspection.json" } == framework.prefixed("framework/"))
    for folder in ["cases", "commentary", "report"] { #expect(try place.exists("~/lead/\(folder)")) }
  }

  @Test func itSaysWhatWasMadeAndHowToGoOn() throws {
    let place = try Workplace()
    try place.write(SmallSample.plan, to: "~/plan.csv")
    let run = try place.run(SmallSample.start)
    #expect(
      run.whole == """
        Made ~/lead for Smallshire: Small inspection, small/1.
        9 questions, 4 of them scored; 6 planned cases; a team of 3 people.
        Give each assessor a copy of this folder. To assess a case in it:
          plumbline -C ~/lead assess W-001 --as A1
        [exit 0]

        """)
  }

  @Test func aDryRunSaysTheSameAndWritesNothing() throws {
    let place = try Workplace()
    try place.write(SmallSample.plan, to: "~/plan.csv")
    let run = try place.run(SmallSample.start + " --dry-run --json")
    #expect(
      run.whole == """
        {
          "format": "plumbline.new",
          "version": 1,
          "cases": 6,
          "folder": "~/lead",
          "framework": "small/1",
          "id": "small-2012",
          "written": false
        }
        [exit 0]

        """)
    #expect(try place.tree("~").keys.sorted() == ["plan.csv"])
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
    let place = try SmallSample.begun()
    let before = try place.tree("~")
    let run = try place.run(SmallSample.start)
    #expect(
      run.whole == """
        error: '~/lead' is there already, and not an empty folder [folder-not-empty]
          Nothing was changed.
          To do: choose another name for the new inspection's folder.
        [exit 73]

        """)
    #expect(try place.tree("~") == before)
  }

  @Test func theProjectsOwnFrameworksAreFoundByName() throws {
    let place = try Workplace()
    let run = try place.run("new ~/a --framework cci --area Anywhere --layout 2012")
    #expect(run.exitCode == .done)
    #expect(try place.exists("~/a/framework/questions/1.1.json"))
  }

  /// A command line or plan that is refused, and what is said.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let command: String
    var plan = SmallSample.plan
    let exitCode: ExitCode
    let words: String
    var testDescription: String { command }
  }

  static let refusals = [
    Refusal(
      command: "new ~/x --framework smal --area Y", exitCode: .noInput,
      words: """
        error: there is no framework 'smal' [framework-not-found]
          Nothing was written.
          To do: use one of these: cci, food-hygiene, small, sqs, talks; or give the path of a framework's folder.

        """),
    Refusal(
      command: "new ~/x --framework small --area Y --layout long", exitCode: .usage,
      words: """
        error: 'long' is no layout of this framework: use plain [usage-invalid-value]
          To do: `plumbline help new` shows how it is used.

        """),
    Refusal(
      command: "new ~/x --framework small --area Y --team A1,A1", exitCode: .usage,
      words: """
        error: 'A1' is no further member of the team: every code stands once [usage-invalid-value]
          To do: `plumbline help new` shows how it is used.

        """),
    Refusal(
      command: "new ~/x --framework small --area Y --team A1 --plan ~/plan.csv",
      plan: "case,assessor\nW-001,A9\nW-001,A1\n", exitCode: .badData,
      words: """
        error: the case 'W-001' is planned for 'A9', who is not in the team [plan-not-in-team]
          --> ~/plan.csv:2
          Nothing was changed.
          To do: correct the file, then try again.
        error: the case 'W-001' is planned twice [plan-case-twice]
          --> ~/plan.csv:3
          Nothing was changed.
          To do: correct the file, then try again.

        """),
  ]

  @Test(arguments: refusals) func whatCannotBeBegunIsRefusedAndNothingWritten(_ refusal: Refusal) throws {
    let place = try Workplace()
    try place.write(refusal.plan, to: "~/plan.csv")
    let run = try place.run(refusal.command)
    #expect(run.words == refusal.words)
    #expect(run.exitCode == refusal.exitCode)
    #expect(run.output == "")
    #expect(try place.tree("~").keys.sorted() == ["plan.csv"])
  }
}

extension [String: [UInt8]] {
  /// The same files in another folder.
  func prefixed(_ folder: String) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: map { (folder + $0.key, $0.value) })
  }
}
