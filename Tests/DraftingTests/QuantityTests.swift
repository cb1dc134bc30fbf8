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
}
