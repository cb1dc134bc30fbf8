/// How many judgements found the work sufficient, of how many in relevant cases: what every figure is made of.
package struct Tally: Sendable, Hashable {
  /// The judgements that found the work sufficient.
  package var sufficient: Int
  /// All judgements of yes or no; never fewer than the sufficient ones.
  package var relevant: Int

  package init(sufficient: Int, relevant: Int) {
    self.sufficient = sufficient
    self.relevant = relevant
  }

  /// Nothing judged.
  package static let zero = Tally(sufficient: 0, relevant: 0)

  /// The judgements that found the work insufficient.
  package var insufficient: Int { relevant - sufficient }

  /// The share of sufficient judgements; nil where nothing is relevant (law 2).
  package var score: Score? { Score(self) }

  /// The same judgements told by what was insufficient, for sentences that turn the share round.
  ///
  /// It is rounded by itself, so that the two rounded shares need not add up to 100.
  package var turnedRound: Tally { Tally(sufficient: insufficient, relevant: relevant) }

  /// Both pooled: percentages are never averaged (law 2).
  package static func + (lhs: Tally, rhs: Tally) -> Tally {
    Tally(sufficient: lhs.sufficient + rhs.sufficient, relevant: lhs.relevant + rhs.relevant)
  }

  package static func += (lhs: inout Tally, rhs: Tally) {
    lhs = lhs + rhs
  }
}
