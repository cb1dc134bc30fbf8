package import InspectionModel

/// A percentage of sufficient judgements, rounded once, half up, in integers (law 2).
package struct Score: Sendable, Hashable, Comparable {
  /// The rounded percentage, 0 to 100.
  package let percentage: Int

  /// The score of a tally; nil where nothing is relevant.
  package init?(_ tally: Tally) {
    guard tally.relevant > 0 else { return nil }
    percentage = (200 * tally.sufficient + tally.relevant) / (2 * tally.relevant)
  }

  package static func < (lhs: Score, rhs: Score) -> Bool {
    lhs.percentage < rhs.percentage
  }

  /// The fewest sufficient judgements of so many that round to at least this percentage, which is from 0 to 100.
  package static func fewestSufficient(of relevant: Int, toReach percentage: Int) -> Int {
    // The score is at least p where 200 s + n >= 2 n p.
    max(0, (relevant * (2 * percentage - 1) + 199) / 200)
  }
}

extension Framework {
  /// The band that a score falls in; nil where the framework has none.
  ///
  /// It follows the rounded figure.
  package func band(of score: Score) -> Band? {
    band(of: score.percentage)
  }

  /// The band just above a score's own; nil in the highest.
  package func nextBand(above score: Score) -> Band? {
    bands.last { $0.from > score.percentage }
  }
}
