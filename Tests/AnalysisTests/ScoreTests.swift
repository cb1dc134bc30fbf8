import Analysis
import InspectionModel
import Testing

struct ScoreTests {
  @Test func nothingRelevantHasNoScore() {
    #expect(Tally.zero.score == nil)
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let sufficient: Int
    let relevant: Int
    let percentage: Int
    var testDescription: String { "\(sufficient) of \(relevant)" }
  }

  /// Shares that published reports print; ties go up.
  static let examples = [
    Example(sufficient: 5, relevant: 8, percentage: 63), Example(sufficient: 3, relevant: 8, percentage: 38),
    Example(sufficient: 24, relevant: 27, percentage: 89), Example(sufficient: 11, relevant: 29, percentage: 38),
    Example(sufficient: 58, relevant: 62, percentage: 94), Example(sufficient: 199, relevant: 200, percentage: 100),
    Example(sufficient: 1, relevant: 200, percentage: 1), Example(sufficient: 0, relevant: 1, percentage: 0),
  ]

  @Test(arguments: examples)
  func aShareIsRoundedHalfUp(_ example: Example) {
    let tally = Tally(sufficient: example.sufficient, relevant: example.relevant)
    #expect(tally.score?.percentage == example.percentage)
  }

  @Test func roundingIsExactForEveryShareOfTwoHundred() {
    for relevant in 1...200 {
      for sufficient in 0...relevant {
        let score = Tally(sufficient: sufficient, relevant: relevant).score
        // The rounded p is the only one with p - 1/2 <= 100 s / n < p + 1/2.
        let expected = (0...100).first { p in
          (2 * p - 1) * relevant <= 200 * sufficient && 200 * sufficient < (2 * p + 1) * relevant
        }
        #expect(score?.percentage == expected, "\(sufficient) of \(relevant)")
      }
    }
  }

  @Test func theFewestSufficientJudgementsAreTheFewest() {
    for relevant in 1...120 {
      for percentage in [1, 45, 60, 75, 100] {
        let expected = (0...relevant).first {
          Tally(sufficient: $0, relevant: relevant).score?.percentage ?? 0 >= percentage
        }
        #expect(Score.fewestSufficient(of: relevant, toReach: percentage) == expected, "\(percentage)% of \(relevant)")
      }
    }
  }

  @Test func theBandFollowsTheRoundedScore() throws {
    let framework = try SmallSample.framework()
    func band(_ sufficient: Int, _ relevant: Int) -> String? {
      Tally(sufficient: sufficient, relevant: relevant).score.flatMap(framework.band(of:))?.code.text
    }
    #expect(band(149, 200) == "HIGH")  // 74.5 rounds to 75
    #expect(band(148, 200) == "MIDDLE")
    #expect(band(0, 3) == "LOW")
    #expect(
      try #require(Tally(sufficient: 0, relevant: 1).score.flatMap(framework.nextBand(above:))).code.text == "MIDDLE")
    #expect(Tally(sufficient: 1, relevant: 1).score.flatMap(framework.nextBand(above:)) == nil)
  }
}
