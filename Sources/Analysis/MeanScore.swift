/// The mean of several areas' unrounded scores, rounded once, half up, in exact whole numbers (law 2).
///
/// Every area weighs the same, however many cases it has. It is the one place where scores are averaged.
package struct MeanScore: Sendable, Hashable {
  // The sum of the scores as one fraction.
  private var numerator = LongNumber(0)
  private var denominator = LongNumber(1)
  /// How many areas have a score.
  package private(set) var count = 0

  package init() {}

  /// Adds an area's score; where nothing is relevant there is none, and the area does not count.
  package mutating func add(_ tally: Tally) {
    guard tally.relevant > 0 else { return }
    numerator = numerator * tally.relevant + denominator * tally.sufficient
    denominator = denominator * tally.relevant
    count += 1
  }

  /// The mean as a percentage, 0 to 100; nil where no area has a score.
  package var percentage: Int? {
    guard count > 0 else { return nil }
    // The mean of n scores that add up to N/D rounds to at least p where 200 N >= n D (2 p - 1).
    let sum = numerator * 200
    return (1...100).last { sum >= denominator * (count * (2 * $0 - 1)) } ?? 0
  }
}
