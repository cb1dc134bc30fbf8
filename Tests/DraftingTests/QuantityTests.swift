import Analysis
import Drafting
import InspectionModel
import Testing

struct QuantityTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let sufficient: Int
    let relevant: Int
    let words: String
    var only = false
    var testDescription: String { "\(sufficient) of \(relevant)" }
  }

  static let examples = [
    Example(sufficient: 1, relevant: 1, words: "the one relevant case"),
    Example(sufficient: 2, relevant: 2, words: "both relevant cases"),
    Example(sufficient: 0, relevant: 2, words: "neither of the two relevant cases"),
    Example(sufficient: 1, relevant: 2, words: "one of the two relevant cases", only: true),
    Example(sufficient: 0, relevant: 3, words: "none of the three relevant cases"),
    Example(sufficient: 3, relevant: 3, words: "all relevant cases"),
    Example(sufficient: 2, relevant: 9, words: "two of the nine relevant cases", only: true),
    Example(sufficient: 4, relevant: 8, words: "four of the eight relevant cases", only: true),
    Example(sufficient: 5, relevant: 9, words: "five of the nine relevant cases"),
    Example(sufficient: 7, relevant: 8, words: "all but one of the eight relevant cases"),
    Example(sufficient: 5, relevant: 6, words: "five of the six relevant cases"),
    Example(sufficient: 11, relevant: 29, words: "38% of relevant cases", only: true),
    Example(sufficient: 59, relevant: 100, words: "59% of relevant cases", only: true),
    Example(sufficient: 60, relevant: 100, words: "60% of relevant cases"),
    Example(sufficient: 29, relevant: 29, words: "all relevant cases"),
    Example(sufficient: 0, relevant: 29, words: "none of the 29 relevant cases"),
    Example(sufficient: 399, relevant: 400, words: "more than 99% of relevant cases"),
    Example(sufficient: 398, relevant: 400, words: "more than 99% of relevant cases"),
    Example(sufficient: 397, relevant: 400, words: "99% of relevant cases"),
    Example(sufficient: 1, relevant: 400, words: "less than 1% of relevant cases"),
    Example(sufficient: 0, relevant: 1, words: "no relevant case"),
  ]

  @Test(arguments: examples)
  func aShareIsSpokenAsTheFewnessOfCasesAllows(_ example: Example) throws {
    let tally = Tally(sufficient: example.sufficient, relevant: example.relevant)
    let quantity = Quantity(tally, in: try WandsworthSample.framework())
    #expect("\(quantity.share) \(quantity.ofCases)" == example.words)
    #expect(quantity.takesOnly == example.only)
  }

  @Test func theDenominatorIsNamedOnce() throws {
    let framework = try WandsworthSample.framework()
    let tally = Tally(sufficient: 23, relevant: 29)
    #expect(Quantity(tally, in: framework, wholeSample: true).ofCases == "of cases")
    #expect(Quantity(tally, in: framework, afterWhere: true).ofCases == "of cases")
    #expect(Quantity(tally, in: framework).ofCases == "of relevant cases")
  }

  /// As a screening letter speaks, which counts.
  static let counted = [
    Example(sufficient: 1, relevant: 1, words: "the one relevant case"),
    Example(sufficient: 17, relevant: 17, words: "all 17 relevant cases"),
    Example(sufficient: 9, relevant: 9, words: "all nine relevant cases"),
    Example(sufficient: 32, relevant: 33, words: "all but one of the 33 relevant cases"),
    Example(sufficient: 12, relevant: 14, words: "all but two of the 14 relevant cases"),
    Example(sufficient: 11, relevant: 13, words: "11 of the 13 relevant cases"),
    Example(sufficient: 19, relevant: 22, words: "all but three of the 22 relevant cases"),
    Example(sufficient: 18, relevant: 21, words: "all but three of the 21 relevant cases"),
    Example(sufficient: 17, relevant: 20, words: "all but three of the 20 relevant cases"),
    Example(sufficient: 16, relevant: 19, words: "16 of the 19 relevant cases"),
    Example(sufficient: 30, relevant: 34, words: "30 of the 34 relevant cases"),
    Example(sufficient: 6, relevant: 7, words: "six of the seven relevant cases"),
    Example(sufficient: 3, relevant: 22, words: "three of the 22 relevant cases", only: true),
    Example(sufficient: 0, relevant: 22, words: "none of the 22 relevant cases"),
  ]

  @Test(arguments: counted)
  func aScreeningCountsAndNamesFewExceptions(_ example: Example) throws {
    let tally = Tally(sufficient: example.sufficient, relevant: example.relevant)
    let quantity = Quantity(tally, in: try ScreeningFramework.framework())
    #expect("\(quantity.share) \(quantity.ofCases)" == example.words)
    #expect(quantity.takesOnly == example.only)
  }

  @Test func inTurnTheNumberStandsInPlaceOfTheExceptions() throws {
    let framework = try ScreeningFramework.framework()
    let spoken = { (sufficient: Int, relevant: Int) in
      (0..<3).map { turn in
        Quantity(Tally(sufficient: sufficient, relevant: relevant), in: framework, turn: turn).share
      }
    }
    #expect(spoken(32, 33) == ["all but one", "32", "32"])
    #expect(spoken(19, 22) == ["all but three", "19", "the great majority"])
    #expect(spoken(11, 22) == ["11", "11", "half"])
    #expect(spoken(22, 22) == ["all", "all", "all"])
    #expect(spoken(7, 8) == ["all but one", "seven", "all but one"])
  }

  /// The core case inspection's second and third way of speaking.
  static let spoken = [
    Example(sufficient: 28, relevant: 29, words: "all but one of the 29 relevant cases"),
    Example(sufficient: 58, relevant: 60, words: "almost all relevant cases"),
    Example(sufficient: 27, relevant: 29, words: "the overwhelming majority of relevant cases"),
    Example(sufficient: 25, relevant: 29, words: "the great majority of relevant cases"),
    Example(sufficient: 24, relevant: 29, words: "most relevant cases"),
    Example(sufficient: 20, relevant: 29, words: "just over two-thirds of relevant cases"),
    Example(sufficient: 19, relevant: 29, words: "almost two-thirds of relevant cases"),
    Example(sufficient: 16, relevant: 29, words: "more than half of relevant cases"),
    Example(sufficient: 20, relevant: 40, words: "half of relevant cases", only: true),
    Example(sufficient: 14, relevant: 29, words: "almost half of relevant cases"),
    Example(sufficient: 13, relevant: 29, words: "45% of relevant cases", only: true),
    Example(sufficient: 11, relevant: 29, words: "more than one-third of relevant cases"),
    Example(sufficient: 10, relevant: 30, words: "one-third of relevant cases", only: true),
    Example(sufficient: 1, relevant: 29, words: "3% of relevant cases", only: true),
    Example(sufficient: 0, relevant: 29, words: "none of the 29 relevant cases"),
  ]

  @Test(arguments: spoken) func wordsAndFractionsStandInTurnWithFigures(_ example: Example) throws {
    let tally = Tally(sufficient: example.sufficient, relevant: example.relevant)
    let quantity = Quantity(tally, in: try WandsworthSample.framework(), turn: 1)
    #expect("\(quantity.share) \(quantity.ofCases)" == example.words)
    #expect(quantity.takesOnly == example.only)
  }

  @Test func whatImpliesOnlyIsSaidWhereWorkFellShortAlone() throws {
    let framework = try WandsworthSample.framework()
    let tally = Tally(sufficient: 13, relevant: 29)
    let quantity = Quantity(tally, in: framework, turn: 1, fallsShort: true)
    #expect(quantity.share == "less than half")
    #expect(quantity.takesOnly && quantity.only.isEmpty)
    #expect(Quantity(tally, in: framework, turn: 1).share == "45%")
  }

  @Test func aGapShowsItself() throws {
    var framework = try WandsworthSample.framework()
    framework.quantities = QuantityTable()
    let quantity = Quantity(Tally(sufficient: 13, relevant: 29), in: framework)
    #expect("\(quantity.share) \(quantity.ofCases)" == "[13] [29]")
  }

  @Test func allCasesAndThoseNamedBeforeAreNotCalledRelevantAgain() throws {
    let framework = try ScreeningFramework.framework()
    let tallies = [(31, 34), (34, 34), (1, 1), (2, 2), (0, 2), (0, 9)].map { Tally(sufficient: $0, relevant: $1) }
    let whole = tallies.map { Quantity($0, in: framework, wholeSample: true).ofCases }
    #expect(whole == ["of the 34 cases", "34 cases", "case", "cases", "of the two cases", "of the nine cases"])
    #expect(tallies.map { Quantity($0, in: framework, afterWhere: true).ofCases } == whole)
  }
}
