import Diagnostics
import DurableFiles
import Testing

struct StatusCommandTests {
  @Test func aFreshFolderShowsThePlan() throws {
    let place = try SmallSample.begun()
    try Golden.check(try place.run("-C ~/lead status").whole, "status-fresh.txt")
  }

  @Test func aConcernComesFirstThenCasesQueriesAndTotals() throws {
    let place = try SmallSample.merged()
    let run = try place.run("-C ~/merged status")
    try Golden.check(run.whole, "status-merged.txt")
    let lines = run.output.split(separator: "\n")
    #expect(lines[1] == "URGENT W-003: somebody in immediate danger, recorded by A2 at 2012-01-17T10:00:00Z")
  }

  @Test func theSameForPrograms() throws {
    let place = try SmallSample.merged()
    try Golden.check(try place.run("-C ~/merged status --json").whole, "status-merged-json.txt")
  }

  @Test func casesOutsideThePlanReservesBegunAndReopenedCasesAreTold() throws {
    let place = try SmallSample.settled()
    for (name, text) in [
      ("W-099", SmallSample.whole(of: "W-099", by: "A1", "ddddddd1", "0.2 = 11")),
      ("W-005", SmallSample.whole(of: "W-005", by: "A1", "ddddddd2", "0.2 = 12")),
      ("W-002", SmallSample.whole(of: "W-002", by: "A1", "ddddddd3", "0.2 = 13")),
    ] {
      try place.write(text, to: "~/\(name).answers")
      var command = ["-C", "~/merged", "assess", "--new", "--answers", "~/\(name).answers"]
      if name == "W-002" { command += ["--reopen", "a letter came late"] }
      let run = try place.run(command)
      #expect(run.exitCode == .done, "\(run.whole)")
    }
    try Golden.check(try place.run("-C ~/merged status").whole, "status-unplanned.txt")
  }

  @Test func aSecondReaderWhoHasNotBegunIsToldAndLeavesTheCaseComplete() throws {
    let place = try SmallSample.begun()
    let (_, _, first) = try #require(SmallSample.answers.first { $0.by == "A1" && $0.name == "W-001" })
    try place.write(first, to: "~/first.answers")
    let run = try place.run("-C ~/lead assess --answers ~/first.answers")
    #expect(run.exitCode == .done, "\(run.whole)")
    let status = try place.run("-C ~/lead status").output
    #expect(status.contains("W-001  A1, A2 (nothing yet)  complete"))
    #expect(status.contains("1 of 4 cases complete"))
    #expect(try place.run("-C ~/lead score").output.contains("1 case, 1 of them complete"))
  }

  @Test func aFileLeftOutIsNamedAndCounted() throws {
    let place = try SmallSample.begun()
    try place.write("{\"format\": \"plumbline.case\",", to: "~/lead/cases/W-002.json")
    try place.write("about", to: "~/lead/cases/notes.txt")
    let run = try place.run("-C ~/lead status")
    try Golden.check(run.whole, "status-left-out.txt")
    #expect(run.exitCode == .problems)
  }

  @Test func aFolderOfNoInspectionIsNamed() throws {
    let place = try Workplace()
    let run = try place.run("-C ~ status")
    #expect(run.exitCode == .noInput)
    #expect(
      run.whole == """
        error: '~' is not the folder of an inspection: there is no 'inspection.json' in it [not-an-inspection]
          Nothing was changed.
          To do: go to the inspection's folder, or name it with `-C`; `plumbline new` starts a new one.
        [exit 66]

        """)
  }
}
