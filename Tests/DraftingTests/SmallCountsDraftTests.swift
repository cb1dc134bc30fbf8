import Analysis
import Documents
import Drafting
import InspectionModel
import PlumblineTestSupport
import Testing

/// What a draft shows of small groups of cases, and what of them only the evidence file has.
struct SmallCountsDraftTests {
  private static func framework() throws -> Framework {
    var framework = try SmallDraft.framework()
    framework.smallCounts = 5
    return framework
  }

  /// So many cases of each age, of each of which some are in custody too.
  private static func records(_ ages: [Int: Int], custody: Int = 0) throws -> [CaseRecord] {
    let all = ages.sorted { $0.key < $1.key }.flatMap { age, count in Array(repeating: age, count: count) }
    return try all.enumerated().map { place, age in
      let phases = place < custody ? "community+custody" : "community"
      return try SmallDraft.record("CASE-\(100 + place)", "0.1=\(phases) 0.2=\(age)")
    }
  }

  private static func charts(_ draft: Draft) -> [String: BarChart] {
    var charts: [String: BarChart] = [:]
    for block in draft.document.blocks {
      if case .chart(let chart) = block, chart.unit.isEmpty { charts[chart.labelHeading] = chart }
    }
    return charts
  }

  @Test func aSmallCountIsInNoCellNoBarAndNoClaimOfTheDraft() throws {
    let framework = try Self.framework()
    let draft = try SmallDraft.draft(try Self.records([13: 3, 14: 6, 15: 9]), framework)
    let chart = try #require(Self.charts(draft)["Age"])
    #expect(chart.labels == ["13", "14", "15"])
    #expect(chart.series[0].values.map(\.figure) == [nil, nil, 9])
    #expect(chart.table.rows.map { $0[1].plainText } == ["[c]", "[c]", "9"])
    #expect(chart.description.plainText.hasSuffix(framework.wording.phrase("chart.characteristics.hidden")))
    #expect(draft.document.claimIDs.map(\.rawValue).filter { $0.hasPrefix("age:") } == ["age:15"])
    // The lead inspector has them all.
    let claims = draft.claims.filter { $0.id.rawValue.hasPrefix("age:") }
    #expect(claims.map(\.tally.sufficient) == [3, 6, 9])
    let said = EvidenceFile.said(in: draft)
    #expect(claims.map { said[$0.id] ?? [] } == [[], [], ["9"]])
    let text = MarkdownWriter().markdown(for: draft.document)
    #expect(text.contains("- In one table about the cases, small numbers are not shown"))
    #expect(text.contains("fewer than five cases, or a number from which"))
  }

  @Test func aTableOfWhichNothingCanBeShownIsASentence() throws {
    let draft = try SmallDraft.draft(try Self.records([13: 3, 14: 6]), try Self.framework())
    #expect(Self.charts(draft)["Age"] == nil)
    #expect(MarkdownWriter().markdown(for: draft.document).contains("The numbers are not shown, so that"))
    #expect(!draft.document.claimIDs.contains { $0.rawValue.hasPrefix("age:") })
    #expect(draft.claims.count { $0.id.rawValue.hasPrefix("age:") } == 2)
  }

  @Test func groupsThatShareCasesAreHiddenWhereFewAreInOrOutsideThem() throws {
    let heading = "Parts of the sentence"
    let framework = try Self.framework()
    let few = try SmallDraft.draft(try Self.records([14: 20], custody: 2), framework)
    #expect(Self.charts(few)[heading]?.series[0].values.map(\.figure) == [20, nil])
    let many = try SmallDraft.draft(try Self.records([14: 20], custody: 17), framework)
    #expect(Self.charts(many)[heading]?.series[0].values.map(\.figure) == [20, nil])
    let middling = try SmallDraft.draft(try Self.records([14: 20], custody: 9), framework)
    #expect(Self.charts(middling)[heading]?.series[0].values.map(\.figure) == [20, 9])
  }

  @Test func whereItIsSwitchedOffEverythingIsShownAndTheLeadInspectorWarned() throws {
    let draft = try SmallDraft.draft(try Self.records([13: 1, 14: 6]))
    #expect(Self.charts(draft)["Age"]?.series[0].values.map(\.figure) == [1, 6])
    #expect(draft.cautions.contains(.fewInGroup("Age")))
    let hidden = try SmallDraft.draft(try Self.records([13: 1, 14: 6]), try Self.framework())
    #expect(!hidden.cautions.contains(.fewInGroup("Age")))
  }

  /// Random samples, read as somebody reads them: from the cells that are shown and the number of cases.
  @Test(arguments: 0..<40) func noHiddenCellFollowsFromADraft(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var ages: [Int: Int] = [:]
    for age in 12...(13 + random.below(5)) { ages[age] = 1 + random.below(9) }
    let draft = try SmallDraft.draft(try Self.records(ages), try Self.framework())
    guard let values = Self.charts(draft)["Age"]?.series[0].values else { return }
    let shown = values.compactMap(\.figure)
    #expect(shown.allSatisfy { $0 >= 5 }, "seed \(seed)")
    let hidden = values.count - shown.count
    guard hidden > 0 else { return }
    let rest = ages.values.reduce(0, +) - shown.reduce(0, +)
    // Each hidden cell can be anything from 1 to what is left where the others are 1.
    #expect(hidden > 1 && rest - (hidden - 1) >= 4, "seed \(seed)")
  }
}
