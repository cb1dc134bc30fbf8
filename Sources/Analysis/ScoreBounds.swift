/// The lowest and the highest score that open conflicts leave possible, exactly.
///
/// Each conflict can turn out any of the answers that stand against each other, independently of the others: what depends on
/// an open conflict is pending and not counted. What is pending is left out here too.
package struct ScoreBounds: Sendable, Equatable {
  /// The lowest score of any outcome that has one.
  package let lowest: Score
  /// The highest.
  package let highest: Score
  /// How many conflicts there are.
  package let conflicts: Int
  /// Whether an outcome is possible in which nothing is relevant, so that there is no score.
  package let mayHaveNoScore: Bool

  /// Nil where no outcome has a score.
  package init?(of tally: Tally, _ contested: ContestedJudgements) {
    guard let lowest = Self.extreme(tally, contested, wanted: .no),
      let highest = Self.extreme(tally, contested, wanted: .yes)
    else { return nil }
    self.lowest = lowest
    self.highest = highest
    conflicts = contested.count
    let settled = Self.settle(tally, contested, preferring: [.uncounted, .no, .yes])
    mayHaveNoScore = settled.relevant == 0
  }

  /// A sufficient judgement more never lowers a share, and an insufficient one more never raises it.
  ///
  /// So the extreme takes the wanted judgement wherever it can, then leaves the judgement out, and takes the opposite only
  /// where it must.
  private static func extreme(
    _ tally: Tally, _ contested: ContestedJudgements, wanted: ContestedJudgements.Outcomes
  ) -> Score? {
    let opposite: ContestedJudgements.Outcomes = wanted == .yes ? .no : .yes
    let settled = settle(tally, contested, preferring: [wanted, .uncounted, opposite])
    if let score = settled.score { return score }
    // Everything was left out; then the only scores are those of outcomes with the opposite alone, all of them equal.
    return settle(tally, contested, preferring: [wanted, opposite, .uncounted]).score
  }

  private static func settle(
    _ tally: Tally, _ contested: ContestedJudgements, preferring order: [ContestedJudgements.Outcomes]
  ) -> Tally {
    var settled = tally
    for rawValue in 0...ContestedJudgements.Outcomes.highest {
      let outcomes = ContestedJudgements.Outcomes(rawValue: rawValue)
      let count = contested[outcomes]
      switch order.first(where: outcomes.contains) {
      case .some(.yes): settled += Tally(sufficient: count, relevant: count)
      case .some(.no): settled += Tally(sufficient: 0, relevant: count)
      default: break
      }
    }
    return settled
  }
}
