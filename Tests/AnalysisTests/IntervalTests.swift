import Analysis
import Testing

struct IntervalTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let sufficient: Int
    let relevant: Int
    let lower: Int
    let upper: Int
    var testDescription: String { "\(sufficient) of \(relevant)" }
  }

  /// Worked out with sixty decimal digits; 81 of 263 is the example in Newcombe (1998), where it is 0.2553 to 0.3662.
  static let known = [
    Known(sufficient: 0, relevant: 1, lower: 0, upper: 794),
    Known(sufficient: 1, relevant: 1, lower: 206, upper: 1000),
    Known(sufficient: 0, relevant: 10, lower: 0, upper: 278),
    Known(sufficient: 10, relevant: 10, lower: 722, upper: 1000),
    Known(sufficient: 5, relevant: 10, lower: 236, upper: 764),
    Known(sufficient: 8, relevant: 10, lower: 490, upper: 944),
    Known(sufficient: 1, relevant: 29, lower: 6, upper: 172),
    Known(sufficient: 15, relevant: 29, lower: 344, upper: 687),
    Known(sufficient: 22, relevant: 29, lower: 578, upper: 878),
    Known(sufficient: 38, relevant: 62, lower: 488, upper: 725),
    Known(sufficient: 81, relevant: 263, lower: 255, upper: 367),
    Known(sufficient: 734, relevant: 1265, lower: 552, upper: 608),
    Known(sufficient: 6_000_000, relevant: 9_000_000, lower: 666, upper: 667),
  ]

  @Test(arguments: known)
  func boundsAreWilsonsRoundedOutwards(_ known: Known) throws {
    let interval = try #require(Interval(Tally(sufficient: known.sufficient, relevant: known.relevant)))
    #expect((interval.lower, interval.upper) == (known.lower, known.upper))
  }

  @Test func nothingRelevantHasNoInterval() {
    #expect(Interval(Tally(sufficient: 0, relevant: 0)) == nil)
  }

  @Test func everyIntervalHoldsItsShareAndIsTheMirrorOfTheOtherSide() throws {
    for relevant in 1...120 {
      for sufficient in 0...relevant {
        let interval = try #require(Interval(Tally(sufficient: sufficient, relevant: relevant)))
        let mirror = try #require(Interval(Tally(sufficient: relevant - sufficient, relevant: relevant)))
        #expect(interval.lower * relevant <= 1000 * sufficient && 1000 * sufficient <= interval.upper * relevant)
        #expect((interval.lower, interval.upper) == (1000 - mirror.upper, 1000 - mirror.lower))
      }
    }
  }

  @Test func moreCasesMakeItNarrower() throws {
    let widths = try [1, 2, 5, 20, 100, 1000, 1_000_000_000].map { times in
      let interval = try #require(Interval(Tally(sufficient: 3 * times, relevant: 4 * times)))
      return interval.upper - interval.lower
    }
    #expect(widths == widths.sorted(by: >) && Set(widths).count == widths.count)
  }
}
