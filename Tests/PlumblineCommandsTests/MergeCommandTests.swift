import Diagnostics
import DurableFiles
import Testing

struct MergeCommandTests {
  @Test func theReceiptNamesCasesFoldersAndDifferences() throws {
    let place = try SmallSample.assessed()
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    try Golden.check(run.whole, "merge-receipt.txt")
    #expect(run.exitCode == .done)
  }

  @Test func theSameForPrograms() throws {
    let place = try SmallSample.assessed()
    try Golden.check(try place.run("merge ~/A1 ~/A2 --into ~/merged --json").whole, "merge-json.txt")
  }

  @Test func theOrderOfFoldersAndMergingAgainChangeNothing() throws {
    let place = try SmallSample.merged()
    #expect(try place.run("merge ~/A2 ~/A1 --into ~/other").exitCode == .done)
    let merged = try place.tree("~/merged/cases")
    #expect(try place.tree("~/other/cases") == merged)
    let again = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    try Golden.check(again.whole, "merge-again.txt")
    #expect(try place.tree("~/merged/cases") == merged)
    #expect(try place.run("merge ~/merged ~/other --into ~/third").exitCode == .done)
    #expect(try place.tree("~/third/cases") == merged)
  }

  @Test func aTargetThatSomebodyWritesInIsInUseAndStaysAsItIs() throws {
    let place = try SmallSample.assessed()
    let before = try place.tree("~/A1/cases")
    let lock = try DurableFiles().lock(place.path("~/A1"))
    let run = try place.run("merge ~/A2 --into ~/A1")
    #expect(try place.run("merge ~/A2 --into ~/A1 --dry-run").exitCode == .done)
    lock.release()
    #expect(run.exitCode == .inUse)
    #expect(try place.tree("~/A1/cases") == before)
    #expect(try place.run("merge ~/A2 --into ~/A1").exitCode == .done)
  }

  @Test func aFolderNamedTwiceCountsOnce() throws {
    let place = try SmallSample.merged()
    #expect(try place.run("merge ~/A1 ~/A1 ~/A2 --into ~/other").exitCode == .done)
    #expect(try place.tree("~/other/cases") == place.tree("~/merged/cases"))
  }

  @Test func theFoldersMergedAreNeverChanged() throws {
    let place = try SmallSample.assessed()
    let before = (try place.tree("~/A1"), try place.tree("~/A2"))
    _ = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    #expect(try place.tree("~/A1") == before.0)
    #expect(try place.tree("~/A2") == before.1)
  }

  @Test(arguments: ["merge ~/A2 --into ~/A1", "merge ~/A1 ~/A2 --into ~/A1"])
  func anAssessorsOwnCopyCanTakeInTheOthers(_ command: String) throws {
    let place = try SmallSample.merged()
    let run = try place.run(command)
    #expect(run.exitCode == .done)
    #expect(try place.tree("~/A1/cases") == place.tree("~/merged/cases"))
    #expect(run.output.hasPrefix("Merged into ~/A1:\n  W-001  11 entries from ~/A2\n  W-002  nothing new\n"))
  }

  @Test func aResolutionComesAlongAndALaterDifferingAnswerOpensItAgain() throws {
    let place = try SmallSample.settled()
    #expect(try place.run("merge ~/merged --into ~/A2").exitCode == .done)
    let late = SmallSample.whole(of: "W-001", by: "A2", "ddddddd1", "2.1a@custody = no")
    try place.write(late, to: "~/late.answers")
    let assessed = try place.run(
      ["-C", "~/A2", "assess", "--answers", "~/late.answers", "--reopen", "the file was found"])
    #expect(assessed.exitCode == .done, "\(assessed.whole)")
    let run = try place.run("merge ~/A2 --into ~/merged")
    try Golden.check(run.whole, "merge-opened-again.txt")
  }

  @Test func anotherInspectionIsRefusedBeforeAnythingIsWritten() throws {
    let place = try SmallSample.assessed()
    _ = try place.run("new ~/other --framework small --area Otherby")
    let before = try place.tree("~")
    let run = try place.run("merge ~/A1 ~/other ~/A2 --into ~/merged")
    #expect(
      run.whole == """
        error: '~/other' belongs to the inspection 'other', and not to 'small-2012' [other-inspection]
          Nothing was merged; no folder was changed.
          To do: name only folders of one inspection.
        [exit 65]

        """)
    #expect(try place.tree("~") == before)
    #expect(try !place.exists("~/merged"))
  }

  @Test func anotherContentOfTheFrameworkIsRefused() throws {
    let place = try SmallSample.assessed()
    let checks = try place.text("~/A2/framework/checks.json")
    try place.write(checks.replacing("Eighteen", with: "Grown"), to: "~/A2/framework/checks.json")
    let before = try place.tree("~")
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    #expect(
      run.whole == """
        error: '~/A2' has another content of the framework 'small/1' [altered-framework]
          Nothing was merged; no folder was changed.
          To do: compare its folder `framework` with that of the other folders; all must be copies of one.
        [exit 65]

        """)
    #expect(try place.tree("~") == before)
  }

  @Test func everyFolderThatIsNoInspectionIsNamedAtOnce() throws {
    let place = try SmallSample.assessed()
    let run = try place.run("merge ~/A1 ~/nowhere ~/A7 --into ~/merged")
    try Golden.check(run.whole, "merge-no-inspection.txt")
    #expect(try !place.exists("~/merged"))
  }

  @Test func aDryRunSaysTheSameAndWritesNothing() throws {
    let place = try SmallSample.assessed()
    let before = try place.tree("~")
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged --dry-run")
    try Golden.check(run.whole, "merge-dry-run.txt")
    #expect(try place.tree("~") == before)
    #expect(try !place.exists("~/merged"))
  }

  @Test func aFileLeftOutIsNamedAndTheRestIsMerged() throws {
    let place = try SmallSample.assessed()
    try place.write("{\"format\": \"plumbline.case\",", to: "~/A2/cases/W-003.json")
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    try Golden.check(run.whole, "merge-left-out.txt")
    #expect(run.exitCode == .problems)
    #expect(try place.tree("~/merged/cases").keys.sorted() == ["W-001.json", "W-002.json", "W-004.json"])
  }

  @Test func aFileOfTheTargetThatCannotBeReadIsNotOverwritten() throws {
    let place = try SmallSample.merged()
    try place.write("{\"format\": \"plumbline.case\",", to: "~/merged/cases/W-003.json")
    let news = SmallSample.whole(of: "W-004", by: "A2", "ddddddd1", "1.1c:csc = yes")
    try place.write(news, to: "~/news.answers")
    #expect(try place.run("-C ~/A2 assess --answers ~/news.answers").exitCode == .done)
    let before = try place.tree("~/merged")
    let run = try place.run("merge ~/A1 ~/A2 --into ~/merged")
    try Golden.check(run.whole, "merge-target-unreadable.txt")
    #expect(run.exitCode != .done)
    #expect(try place.tree("~/merged") == before)
  }

  @Test func aFileOfTheTargetThatNobodyWritesToIsNamedAndTheRestIsMerged() throws {
    let place = try SmallSample.merged()
    try place.write("{\"format\": \"plumbline.case\",", to: "~/merged/cases/W-003.json")
    let run = try place.run("merge ~/A1 --into ~/merged")
    #expect(run.exitCode == .problems)
    #expect(run.words.contains("  --> ~/merged/cases/W-003.json:1:29\n"))
  }

  @Test func aFolderWithOtherThingsIsNoTarget() throws {
    let place = try SmallSample.assessed()
    try place.write("mine", to: "~/things/diary.txt")
    let run = try place.run("merge ~/A1 --into ~/things")
    #expect(run.exitCode == .cannotCreate)
    #expect(try place.tree("~/things").keys.sorted() == ["diary.txt"])
  }
}
