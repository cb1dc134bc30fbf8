import Drafting
import InspectionModel
import Testing

struct FinalObstacleTests {
  @Test func allCausesAreNamedInOneList() throws {
    var inspection = try SmallDraft.inspection()
    inspection.plan = SamplePlan(cases: [
      PlannedCase(id: try id("CASE-1")), PlannedCase(id: try id("CASE-9")),
      PlannedCase(id: try id("CASE-8"), exclusion: "moved away"), PlannedCase(id: try id("CASE-7"), isReserve: true),
    ])
    let decision = Decision(
      about: "1.1b", .keep, by: try #require(AssessorID("ASSR7")), at: try #require(Timestamp("2026-05-01T10:00:00Z")),
      figures: [DecidedFigure(claim: "1.1b", sufficient: 90, relevant: 91)])
    let moved = ReportDrafter.draft(
      try SmallDraft.inspection(), try SmallDraft.sample(try SmallDraft.records()),
      layout: try LayoutParser.parse("# a"), decisions: Decisions([decision])
    ).decided.moved
    #expect(moved.map(\.about) == ["1.1b"])
    let obstacles = FinalObstacle.all(
      in: try SmallDraft.sample(try SmallDraft.records().reversed()), inspection, filesLeftOut: ["b.json", "a.json"],
      movedDecisions: moved, decisionsWithoutSubject: ["9.9z"], unfilledSlots: [.commentary("foreword")])
    #expect(
      obstacles == [
        .conflict(try id("CASE-4"), try #require(Key("1.1a"))), .pending(try id("CASE-4"), count: 1),
        .incompleteCase(try id("CASE-4")), .incompleteCase(try id("CASE-5")), .incompleteCase(try id("CASE-6")),
        .missingCase(try id("CASE-9")), .fileLeftOut("a.json"), .fileLeftOut("b.json"),
      ]
        + moved.map { .decisionMoved($0) } + [
          .decisionWithoutSubject("9.9z"), .unfilledSlot(.commentary("foreword")),
        ])
  }

  @Test func aSettledSampleHasNone() throws {
    let sample = try SmallDraft.sample(Array(try SmallDraft.records().prefix(3)))
    let obstacles = FinalObstacle.all(
      in: sample, try SmallDraft.inspection(), filesLeftOut: [], movedDecisions: [], unfilledSlots: [])
    #expect(obstacles == [])
  }

  private func id(_ text: String) throws -> CaseID {
    try #require(CaseID(text))
  }
}
