import InspectionModel
import Testing

@testable import Analysis

struct AreaComparisonTests {
  private let index: FrameworkIndex

  init() throws {
    index = FrameworkIndex(try SmallSample.framework())
  }

  /// An area in which the key questions of the theme T come to this tally.
  private func area(_ id: String, _ name: String, date: String?, _ sufficient: Int, _ insufficient: Int) throws
    -> AreaTally
  {
    var inspection = Inspection(id: try code(id), area: name, framework: index.framework.edition)
    inspection.reportDate = date
    var sample = SampleTally(index)
    for number in 0..<(sufficient + insufficient) {
      let facts = try SmallSample.facts("1.1a=\(number < sufficient ? "yes" : "no")", index)
      sample.add(CaseView(facts, index))
    }
    return AreaTally(sample, of: inspection, by: .theme)
  }

  private func subject() throws -> ScoreSubject { .theme(try code("T")) }

  @Test func areasStandByDateThenName() throws {
    let areas = [
      try area("e", "Eton", date: nil, 1, 1), try area("d", "Durham", date: "2012-03-02", 1, 1),
      try area("b", "Bath", date: "2012-03", 1, 1), try area("c", "Cork", date: "2011-01", 1, 1),
      try area("a", "Bath", date: "2012-03", 1, 1),
    ]
    let comparison = AreaComparison(areas, of: [try subject()])
    #expect(comparison.areas.map(\.id.text) == ["c", "a", "b", "d", "e"])
    #expect(AreaComparison(areas.reversed(), of: [try subject()]) == comparison)
    #expect(comparison.date == "2012-03-02")
  }

  @Test func lowestHighestAndAverageAreThoseOfTheAreas() throws {
    let areas = [
      try area("a", "A", date: "2012-01", 1, 2), try area("b", "B", date: "2012-02", 3, 1),
      try area("c", "C", date: "2012-03", 0, 0),
    ]
    let comparison = AreaComparison(areas, of: [try subject()])
    // 1/3 and 3/4; the third has no score. (33.33 + 75) / 2 = 54.17
    #expect(comparison.comparator(of: try subject()) == Comparator(lowest: 33, highest: 75, average: 54))
    #expect(comparison.areas(withScoreOf: try subject()) == 2)
    #expect(
      comparison.comparators
        == Comparators(date: "2012-03", themes: [try code("T"): Comparator(lowest: 33, highest: 75, average: 54)]))
  }

  @Test func withoutAnyScoreThereIsNothingToCompare() throws {
    let comparison = AreaComparison([try area("a", "A", date: "2012-01", 0, 0)], of: [try subject()])
    #expect(comparison.comparator(of: try subject()) == nil)
    #expect(comparison.comparators == nil)
    let undated = AreaComparison([try area("a", "A", date: nil, 1, 0)], of: [try subject()])
    #expect(undated.comparator(of: try subject())?.average == 100)
    #expect(undated.comparators == nil, "figures without a date cannot be printed")
  }

  private static let standings: [(String?, String, AreaComparison.Standing)] = [
    ("2012-02", "2012-03", .counted), ("2012-03", "2012-03", .counted),
    ("2012-03-31", "2012-03", .counted), ("2012-04-01", "2012-03", .later), ("2012-03", "2012-03-10", .counted),
    ("2012-03-10", "2012-03-10", .counted), ("2012-03-11", "2012-03-10", .later), ("2013-01", "2012-12", .later),
    (nil, "2012-03", .counted),
  ]

  @Test(arguments: standings) func areasCountUpToADate(
    _ date: String?, _ limit: String, _ standing: AreaComparison.Standing
  ) throws {
    let area = try area("a", "A", date: date, 1, 1)
    let comparison = AreaComparison([area], of: [try subject()], upTo: limit)
    #expect(comparison.standing(of: area) == standing)
    #expect(comparison.counted.count == (standing == .counted ? 1 : 0))
    #expect(comparison.date == limit)
  }

  @Test func anAreaDoesNotStandBesideItself() throws {
    let own = try area("a", "A", date: "2012-01", 1, 0)
    let other = try area("b", "B", date: "2011-01", 1, 1)
    let comparison = AreaComparison([own, other], of: [try subject()], beside: own.id)
    #expect(comparison.standing(of: own) == .beside)
    #expect(comparison.comparator(of: try subject())?.highest == 50)
    #expect(comparison.date == "2011-01", "its own date is not that of the others")
  }

  private func code<Kind>(_ text: String) throws -> Code<Kind> { try #require(Code<Kind>(text)) }
}
