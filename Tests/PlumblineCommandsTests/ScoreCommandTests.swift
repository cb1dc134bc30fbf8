import Diagnostics
import Testing

struct ScoreCommandTests {
  @Test func theHeadlineScoresAreExplained() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged score").whole, "score.txt")
    let settled = try SmallSample.settled()
    try Golden.check(try settled.run("-C ~/merged score").whole, "score-settled.txt")
  }

  @Test func theSameForPrograms() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged score --json").whole, "score-json.txt")
    try Golden.check(try place.run("-C ~/merged score --by assessor --json").whole, "score-by-assessor-json.txt")
  }

  @Test(arguments: ["question", "criterion", "section", "theme", "assessor", "phases", "age", "release"])
  func theScoresAreSetOutBy(_ what: String) throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged score --by \(what)").whole, "score-by-\(what).txt")
  }

  @Test(arguments: ["Saf", "1", "2.1", "1.1a"]) func onePartIsExplained(_ part: String) throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged score --explain \(part)").whole, "score-explain-\(part).txt")
  }

  @Test func completeCasesCanBeCountedAlone() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged score --completed").whole, "score-completed.txt")
  }

  @Test func aFileLeftOutIsSaidAloud() throws {
    let place = try SmallSample.merged()
    try place.write("{", to: "~/merged/cases/W-002.json")
    let run = try place.run("-C ~/merged score --by theme")
    try Golden.check(run.whole, "score-left-out.txt")
    #expect(run.exitCode == .problems)
  }

  @Test(arguments: [
    ("score --by colour", "score-by-unknown.txt"), ("score --explain 9.9", "score-explain-unknown.txt"),
    ("score --by age --explain 1.1", "score-by-and-explain.txt"),
  ])
  func whatDoesNotExistIsNamedWithWhatDoes(_ command: String, _ golden: String) throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged \(command)")
    try Golden.check(run.whole, golden)
    #expect(run.exitCode == .usage)
  }

  @Test func withoutAnyCaseThereIsNoScore() throws {
    let place = try SmallSample.begun()
    let run = try place.run("-C ~/lead score")
    #expect(
      run.whole == """
        error: there is no case to count [nothing-to-score]
          Nothing was written.
          To do: `plumbline assess` begins one; `plumbline status` lists the plan.
        [exit 66]

        """)
  }
}
