import Diagnostics
import Testing

struct ScoreSeveralTests {
  @Test(arguments: [
    ("score ~/national", "areas.txt"), ("score ~/national --json", "areas-json.txt"),
    ("score ~/national --by criterion", "areas-by-criterion.txt"),
    ("score ~/national --by question --completed", "areas-by-question-completed.txt"),
    ("score ~/national --date 2011-12", "areas-up-to.txt"),
  ])
  func areasStandBesideEachOther(_ command: String, _ golden: String) throws {
    let place = try ThreeAreas.make()
    try Golden.check(try place.run(command).whole, golden)
  }

  @Test func theOrderOfFoldersAndTheNumberOfThreadsChangeNothing() throws {
    let place = try ThreeAreas.make()
    let folders = ["~/national/east-2012", "~/national/north-2012", "~/national/west-2011"]
    let forwards = try place.run("score \(folders.joined(separator: " ")) --jobs 1").whole
    let backwards = try place.run("score \(folders.reversed().joined(separator: " ")) --jobs 3").whole
    #expect(forwards == backwards)
    #expect(try place.run("score ~/national --jobs 2").output == forwards.replacing("[exit 0]\n", with: ""))
    #expect(
      try place.run("-C ~/merged score --json --jobs 4").whole == place.run("-C ~/merged score --json --jobs 1").whole)
    let byAge = "score ~/merged --by age --json --jobs"
    #expect(try place.run("\(byAge) 4").whole == place.run("\(byAge) 1").whole)
  }

  @Test func oneFolderIsThatInspection() throws {
    let place = try SmallSample.merged()
    #expect(try place.run("score ~/merged").whole == place.run("-C ~/merged score").whole)
  }

  @Test func whatCannotBeUsedIsNamedAndLeftOut() throws {
    let place = try ThreeAreas.make()
    try place.write("{", to: "~/national/north-2012/inspection.json")
    try place.write("{", to: "~/national/west-2011/cases/C-2.json")
    let run = try place.run("score ~/national ~/nowhere")
    try Golden.check(run.whole, "areas-left-out.txt")
    #expect(run.exitCode == .problems)
  }

  @Test func comparatorsAreStoredAndReported() throws {
    let place = try ThreeAreas.make()
    let command = "score ~/national --write-comparators ~/national/east-2012"
    let before = try place.text("~/national/east-2012/inspection.json")
    try Golden.check(try place.run("\(command) --dry-run").whole, "areas-dry-run.txt")
    #expect(try place.text("~/national/east-2012/inspection.json") == before)
    let run = try place.run(command)
    #expect(run.exitCode == .done)
    try Golden.check(run.whole, "areas-stored.txt")
    let member = """
        "comparators": {
          "date": "2011-05-20",
          "themes": {
            "RoH": {"lowest": 67, "highest": 67, "average": 67},
            "Saf": {"lowest": 67, "highest": 100, "average": 83}
          }
        },
        "plan": [
      """
    let after = try place.text("~/national/east-2012/inspection.json")
    #expect(after == before.replacing("  \"plan\": [", with: member))
    let again = try place.run(command)
    #expect(again.output.hasSuffix("~/national/east-2012/inspection.json has these comparators already.\n"))
    #expect(try place.text("~/national/east-2012/inspection.json") == after)
  }

  @Test func comparatorsThatAreThereStayUnlessReplaced() throws {
    let place = try ThreeAreas.make()
    let command = "score ~/national --write-comparators ~/national/east-2012"
    try #require(try place.run(command).exitCode == .done)
    let first = try place.text("~/national/east-2012/inspection.json")
    let refused = try place.run("\(command) --date 2012-09")
    #expect(refused.exitCode == .cannotCreate)
    #expect(try place.text("~/national/east-2012/inspection.json") == first)
    try #require(try place.run("\(command) --date 2012-09 --replace").exitCode == .done)
    #expect(
      try place.text("~/national/east-2012/inspection.json")
        == first.replacing("\"2011-05-20\",\n    \"themes\"", with: "\"2012-09\",\n    \"themes\""))
  }

  @Test(arguments: [
    "score --write-comparators ~/merged", "score ~/national --replace", "score ~/national --dry-run",
    "score ~/national --explain Saf", "score ~/national --by age", "score ~/national --jobs 0",
    "score ~/national --date 2012-13", "score ~/merged --date 2012-03",
    "score ~/national --by question --write-comparators ~/merged",
    "score ~/national/north-2012 --write-comparators ~/merged",
  ])
  func whatDoesNotGoTogetherIsRefused(_ command: String) throws {
    let place = try ThreeAreas.make()
    let run = try place.run(command)
    #expect(run.exitCode == .usage, "\(run.whole)")
    #expect(run.output.isEmpty)
  }
}
