import Diagnostics
import DurableFiles
import Testing

struct CheckCommandTests {
  @Test func aFinishedInspectionHasNoErrors() throws {
    let place = try SmallSample.settled()
    let rest = SmallSample.whole(
      of: "W-004", by: "A2", "ddddddd1",
      "1.1c:csc = yes\n1.1c:police = na\n1.1z = seen\n2.1a@community = yes\ncomplete")
    try place.write(rest, to: "~/rest.answers")
    #expect(try place.run("-C ~/merged assess --answers ~/rest.answers").exitCode == .done)
    #expect(
      try place.run("-C ~/merged check").whole == """
        warning: the finding on '1.1a' rests on 4 cases and quotes an example, by which a child could be recognised [finding-singles-out]
          Nothing has left the folder.
          To do: take the mark for quotation back, or see that the example could be about anybody.
        4 case files checked, 0 left out; 0 errors; 0 cases not finished.
        [exit 0]

        """)
  }

  @Test func whatIsOpenAndWhatDiffersIsNamed() throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged check")
    try Golden.check(run.whole, "check-merged.txt")
    #expect(run.exitCode == .problems)
  }

  @Test func theSameForPrograms() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged check --json").whole, "check-merged-json.txt")
  }

  @Test func plannedCasesWithoutAFileAreNamed() throws {
    let place = try SmallSample.begun()
    try Golden.check(try place.run("-C ~/lead check").whole, "check-fresh.txt")
  }

  @Test func aSealThatDoesNotFitIsNamed() throws {
    let place = try SmallSample.settled()
    let text = try place.text("~/merged/cases/W-002.json")
    try place.write(text.replacing("four weeks", with: "two weeks"), to: "~/merged/cases/W-002.json")
    let run = try place.run("-C ~/merged check ~/merged/cases/W-002.json")
    try Golden.check(run.whole, "check-seal.txt")
    #expect(run.exitCode == .problems)
  }

  @Test func entriesThatCannotCountAreNamedWithTheirPlace() throws {
    let place = try SmallSample.settled()
    let text = try place.text("~/merged/cases/W-002.json")
    try place.write(text.replacing("\"1.1a\": [", with: "\"1.9z\": ["), to: "~/merged/cases/W-002.json")
    let run = try place.run("-C ~/merged check ~/merged/cases/W-002.json")
    try Golden.check(run.whole, "check-entries.txt")
    #expect(run.exitCode == .problems)
  }

  @Test func whatADraftWouldLackIsNamed() throws {
    let place = try SmallSample.begun()
    let wording = try place.text("~/lead/framework/wording.json")
    try place.write(wording.replacing("\"month.2\"", with: "\"month.two\""), to: "~/lead/framework/wording.json")
    let run = try place.run("-C ~/lead check")
    #expect(
      run.output.hasPrefix(
        """
        warning: the framework's wording has no phrase 'month.2' [phrase-missing]
          --> ~/lead/framework/wording.json
          A draft can be written; it shows the name in brackets.

        """), "\(run.output)")
  }

  @Test func severalFoldersAreCheckedInOneRun() throws {
    let place = try SmallSample.assessed()
    try place.write("", to: "~/empty/nothing.txt")
    let run = try place.run("check ~/A1 ~/empty ~/A2")
    try Golden.check(run.whole, "check-folders.txt")
    #expect(run.exitCode == .problems)
    #expect(try place.run("check ~/empty").exitCode == .noInput)
  }

  @Test func checkingChangesNothing() throws {
    let place = try SmallSample.merged()
    let before = try place.tree("~")
    _ = try place.run("-C ~/merged check")
    #expect(try place.tree("~") == before)
  }
}
