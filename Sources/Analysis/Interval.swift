/// Within which bounds a share may well lie, given how few or many judgements it rests on: Wilson's score interval at 95%.
///
/// If the cases had been drawn by chance from the service's work, such intervals would hold the share of all that work in
/// about 95 of 100 samples. The quantile is taken as 1.96. The bounds are the roots of
/// `(n + z²) p² - (2 s + z²) p + s² / n`, with `s` sufficient of `n` relevant judgements, and are found in whole numbers
/// alone. They are rounded outwards, so that the interval never claims more than it may.
package struct Interval: Sendable, Hashable {
  /// The lower bound in tenths of a percentage point, from 0 to 1000, rounded down.
  package let lower: Int
  /// The upper bound in tenths of a percentage point, from 0 to 1000, rounded up.
  package let upper: Int

  /// The interval of a tally; nil where nothing is relevant.
  package init?(_ tally: Tally) {
    guard tally.relevant > 0 else { return nil }
    lower = Self.lower(of: tally.sufficient, tally.relevant)
    upper = Self.tenths - Self.lower(of: tally.insufficient, tally.relevant)
  }

  private static let tenths = 1000
  /// 1.96 squared is 2401 / 625.
  private static let (square, part) = (2401, 625)

  /// The greatest whole number of tenths that is not above the lower bound, by halving.
  private static func lower(of sufficient: Int, _ relevant: Int) -> Int {
    var (below, above) = (0, tenths + 1)
    while above - below > 1 {
      let middle = (below + above) / 2
      if isAtMostLowerBound(middle, sufficient, relevant) { below = middle } else { above = middle }
    }
    return below
  }

  /// Whether so many tenths are left of the smaller root, or on it: not above the share, and the square not below zero.
  private static func isAtMostLowerBound(_ bound: Int, _ sufficient: Int, _ relevant: Int) -> Bool {
    guard LongNumber(bound) * relevant <= LongNumber(sufficient) * tenths else { return false }
    // Multiplied by n, by 625 and by 1000²: n (625 n + 2401) k² + 625 (1000 s)² >= n (1250 s + 2401) 1000 k.
    let ends =
      (LongNumber(part) * relevant + LongNumber(square)) * relevant * bound * bound
      + LongNumber(part) * sufficient * sufficient * tenths * tenths
    let middle = (LongNumber(2 * part) * sufficient + LongNumber(square)) * relevant * bound * tenths
    return ends >= middle
  }
}
