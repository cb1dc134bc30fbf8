import Diagnostics
import Testing

struct ShowCommandTests {
  @Test func everythingThatWasRecordedIsShown() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged show W-001").whole, "show-W-001.txt")
    try Golden.check(try place.run("-C ~/merged show W-003").whole, "show-W-003.txt")
  }

  @Test func afterAResolutionTheReplacedAnswersStayInSight() throws {
    let place = try SmallSample.settled()
    try Golden.check(try place.run("-C ~/merged show W-001").whole, "show-settled.txt")
  }

  @Test func oneAssessorsOwnEntriesAlone() throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged show W-001 --by A2")
    try Golden.check(run.whole, "show-by-A2.txt")
    #expect(!run.output.contains("A1."))
    #expect(!run.output.contains("the form was lost"))
  }

  @Test func theSameForPrograms() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged show W-001 --json").whole, "show-json.txt")
    let own = try place.run("-C ~/merged show W-001 --json --by A2")
    #expect(!own.output.contains("\"A1\""))
  }

  @Test func ofTwoContentsUnderOneIDEachIsShownWithItsOwnAnswer() throws {
    let place = try SmallSample.begun()
    func line(_ answer: String) -> String {
      #"{"by":"A1","session":"aaaaaaa1","seq":1,"at":"2012-01-17T10:00:00Z","answer":\#(answer)}"#
    }
    let file = """
      {"format":"plumbline.case","version":1,"inspection":"small-2012","framework":"small/1","case":"W-002",
       "entries":{"1.1a":[\(line("\"maybe\"")),\(line("\"no\"")),\(line("\"yes\""))]}}
      """
    try place.write(file, to: "~/lead/cases/W-002.json")
    let shown = try place.run("-C ~/lead show W-002 --json").output
    #expect(shown.contains("\"answer\": \"no\""))
    #expect(shown.contains("\"answer\": \"yes\""))
    #expect(!shown.contains("maybe"))
  }

  @Test func nothingIsChangedByShowing() throws {
    let place = try SmallSample.merged()
    let before = try place.tree("~")
    _ = try place.run("-C ~/merged show W-001")
    #expect(try place.tree("~") == before)
  }

  @Test func aCaseThatIsNotThereIsNamed() throws {
    let place = try SmallSample.merged()
    let planned = try place.run("-C ~/merged show W-005")
    #expect(
      planned.whole == """
        error: case 'W-005' has not been begun [case-not-there]
          Nothing was changed.
          To do: `plumbline assess W-005` begins it.
        [exit 66]

        """)
    let unknown = try place.run("-C ~/merged show W-777")
    #expect(
      unknown.whole == """
        error: there is no case 'W-777' [case-not-there]
          Nothing was changed.
          To do: `plumbline status` lists the cases.
        [exit 66]

        """)
  }
}
