import PlumblineTestSupport
import Testing

@testable import Analysis

struct MeanScoreTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let tallies: [(Int, Int)]
    let mean: Int?

    init(_ name: String, _ tallies: [(Int, Int)], _ mean: Int?) {
      (self.name, self.tallies, self.mean) = (name, tallies, mean)
    }

    var testDescription: String { name }
  }

  private static func mean(_ tallies: [(Int, Int)]) -> MeanScore {
    tallies.reduce(into: MeanScore()) { $0.add(Tally(sufficient: $1.0, relevant: $1.1)) }
  }

  @Test(arguments: [
    Example("no area", [], nil),
    Example("nothing relevant anywhere", [(0, 0), (0, 0)], nil),
    Example("one area", [(163, 282)], 58),
    Example("an area without a score does not count", [(1, 2), (0, 0)], 50),
    Example("none sufficient", [(0, 7), (0, 9)], 0),
    Example("all sufficient", [(7, 7), (9, 9)], 100),
    Example("half up: 50 and 51 of 100", [(50, 100), (51, 100)], 51),
    Example("just below the half", [(50, 100), (50_999, 100_000)], 50),
    Example("half of one percent is one", [(1, 200)], 1),
    Example("less than half of one percent is none", [(1, 201)], 0),
    Example("every area weighs the same, small or large", [(1, 1), (0, 1000)], 50),
    // 44.5 and 44.4 are printed as 45 and 44; the mean of those would be 45.
    Example("unrounded scores are averaged, not rounded ones", [(445, 1000), (444, 1000)], 44),
    // 62.5, 37.5 and 37.5 are printed as 63, 38 and 38, whose mean is 46.
    Example("rounding three times would add up", [(5, 8), (3, 8), (3, 8)], 46),
    // Wandsworth, Stockport and Leeds: 57.80, 59.53 and 83.54; 47.41, 52.57 and 75.50; 64.47, 66.44 and 82.74.
    Example("Safeguarding in three areas", [(163, 282), (403, 677), (741, 887)], 67),
    Example("risk of harm in three areas", [(192, 405), (440, 837), (974, 1290)], 58),
    Example("likelihood of reoffending in three areas", [(343, 532), (897, 1350), (1476, 1784)], 71),
    Example("thirds", [(1, 3), (1, 3), (1, 3)], 33),
    Example("thirds and sixths that come to a half", [(1, 3), (1, 6), (0, 1), (152, 100 * 2)], 32),
  ])
  func meanIsRoundedOnce(_ example: Example) {
    #expect(Self.mean(example.tallies).percentage == example.mean)
  }

  /// The sum of two shares that make up a whole is exact however long the numbers get.
  @Test func tiesAreFoundWithNumbersOfAnyLength() {
    // Ninety-nine pairs that add up to 1 each, over denominators that have nothing in common with each other.
    let pairs = (1...99).flatMap { place -> [(Int, Int)] in
      let relevant = 1_000_003 + 2 * place
      return [(place * 977, relevant), (relevant - place * 977, relevant)]
    }
    // Over 200 areas 101 is 50.5 exactly.
    #expect(Self.mean(pairs + [(1, 1), (1, 1)]).percentage == 51)
    #expect(Self.mean(pairs + [(1, 1), (999_999_999, 1_000_000_000)]).percentage == 50)
    #expect(Self.mean(pairs + [(1, 1), (1, 1)]).count == 200)
  }

  /// Against fractions with a small common denominator, where machine words hold everything.
  @Test(arguments: 0..<10 as Range<UInt64>) func meanIsThatOfWholeNumbers(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let denominator = 2 * 3 * 5 * 7 * 8 * 9 * 11
    let divisors = (1...denominator).filter { denominator.isMultiple(of: $0) }
    for _ in 0..<20 {
      let tallies = (0..<(1 + random.below(12))).map { _ -> (Int, Int) in
        let relevant = divisors[random.below(divisors.count)]
        return (random.below(relevant + 1), relevant)
      }
      let sum = tallies.reduce(0) { $0 + $1.0 * (denominator / $1.1) }
      let whole = denominator * tallies.count
      #expect(Self.mean(tallies).percentage == (200 * sum + whole) / (2 * whole), "seed \(seed): \(tallies)")
      #expect(Self.mean(tallies.reversed()).percentage == Self.mean(tallies).percentage, "seed \(seed)")
    }
  }
}
