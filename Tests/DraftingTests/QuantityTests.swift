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
    Example(sufficient: 399, relevant: 400, words: "all but one of the 400 relevant cases"),
    Example(sufficient: 398, relevant: 400, words: "398 of the 400 relevant cases"),
    Example(sufficient: 1, relevant: 400, words: "one of the 400 relevant cases", only: true),
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

  @Test func withoutScoresThereAreNoPercentages() throws {
    var framework = try WandsworthSample.framework()
    framework.publishesScores = false
    let quantity = Quantity(Tally(sufficient: 20, relevant: 34), in: framework)
    #expect("\(quantity.share) \(quantity.ofCases)" == "20 of the 34 relevant cases")
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
    Example(sufficient: 17, relevant: 20, words: "17 of the 20 relevant cases"),
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
      Quantity(Tally(sufficient: sufficient, relevant: relevant), in: framework, takesTurn: true).share
    }
    #expect(spoken(32, 33) == "32")
    #expect(spoken(19, 22) == "19")
    #expect(spoken(22, 22) == "all")
    // A framework whose wording has but one phrase says it every time.
    let core = Quantity(Tally(sufficient: 7, relevant: 8), in: try WandsworthSample.framework(), takesTurn: true)
    #expect(core.share == "all but one")
  }

  @Test func allCasesAndThoseNamedBeforeAreNotCalledRelevantAgain() throws {
    let framework = try ScreeningFramework.framework()
    let tallies = [(31, 34), (34, 34), (1, 1), (2, 2), (0, 2), (0, 9)].map { Tally(sufficient: $0, relevant: $1) }
    let whole = tallies.map { Quantity($0, in: framework, wholeSample: true).ofCases }
    #expect(whole == ["of the 34 cases", "34 cases", "case", "cases", "of the two cases", "of the nine cases"])
    #expect(tallies.map { Quantity($0, in: framework, afterWhere: true).ofCases } == whole)
  }
}
