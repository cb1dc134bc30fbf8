import Documents
import PlumblineTestSupport
import Testing

struct HTMLChartTests {
  @Test func aDrawingHasATitleADescriptionAndItsTable() throws {
    let figure = try figure(SampleDocuments.comparison)
    let svg = try #require(figure.all.first { $0.name == "svg" })
    #expect(svg.attributes["role"] == "img")
    let words = ["aria-labelledby", "aria-describedby"].map { name in
      figure.all.first { $0.attributes["id"] == svg.attributes[name] }?.text
    }
    #expect(words == ["Scores", "Safeguarding stands at 58%, below the average."])
    #expect(figure.all.contains { $0.name == "table" })
  }

  @Test func everyBarSaysItsFigureInWords() throws {
    let texts = try texts(SampleDocuments.comparison)
    #expect(texts.filter { $0.contains("Littleton") } == ["58% Littleton", "– Littleton"])
    #expect(texts.filter { $0.contains("Average") } == ["61% Average", "– Average"])
    #expect(try self.texts(SampleDocuments.banded).contains("100% GOOD"))
  }

  @Test func nothingAndZeroLookDifferent() throws {
    let texts = try texts(SampleDocuments.banded)
    #expect(texts.contains("0% POOR") && texts.contains("–"))
  }

  @Test func theScaleShowsItsEndsAndTheMarksThatLeaveRoom() throws {
    let axis = try figure(SampleDocuments.banded).all.filter { $0.attributes["class"] == "axis" }
    #expect(axis.map(\.text) == ["0%", "60%", "75%", "100%"])
  }

  @Test(arguments: [
    (0, "1"), (1, "1"), (7, "8"), (9, "10"), (11, "20"), (36, "40"), (41, "50"), (101, "200"), (640, "800"),
  ])
  func theScaleOfCountsEndsAtAFigureThatReadsWell(_ longest: Int, _ end: String) throws {
    var chart = SampleDocuments.counts
    chart.series[0].values = [.init(longest)]
    let axis = try figure(chart).all.filter { $0.attributes["class"] == "axis" }
    #expect(axis.last?.text == end)
  }

  @Test(arguments: 0..<40) func noBarReachesBeyondItsScale(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var chart = SampleDocuments.counts
    chart.unit = random.happens(50) ? "%" : ""
    chart.marks = [random.below(100), random.below(1000)]
    chart.series[0].values = (0..<2).map { _ in .init(random.happens(10) ? nil : random.below(3000) - 100) }
    let bars = try figure(chart).all.filter { $0.name == "rect" }
    let widths = bars.map { Double($0.attributes["width"]?.dropLast() ?? "") ?? .infinity }
    #expect(widths.allSatisfy { (0...90).contains($0) }, "seed \(seed)")
    #expect(!widths.isEmpty && widths.max() == widths.first, "seed \(seed)")
  }

  @Test func aTableThatIsGivenStandsInPlaceOfTheBarsOwn() {
    #expect(SampleDocuments.banded.table.caption == ["Scores by criterion"])
    #expect(SampleDocuments.counts.table.rows == [[["15"], ["7"]], [["16"], ["23"]]])
    #expect(SampleDocuments.counts.table.columns.map(\.heading) == [["Years"], ["Cases"]])
  }

  private func texts(_ chart: BarChart) throws -> [String] {
    try figure(chart).all.filter { $0.name == "text" }.map(\.text)
  }

  private func figure(_ chart: BarChart) throws -> StrictHTML.Element {
    let document = Document(title: "T", language: .britishEnglish, blocks: [.chart(chart)])
    return try #require(
      try StrictHTML.page(HTMLWriter().html(for: document)).all.first { $0.name == "figure" })
  }
}
