package import Analysis
package import InspectionModel

/// What one sufficient judgement more or fewer would do, of as many relevant ones.
package struct WhatIf: Sendable, Equatable {
  /// What a figure comes to, and what follows from it.
  package struct Outcome: Sendable, Equatable {
    /// The figure.
    package let tally: Tally
    /// The band; nil where it is no score, or the framework has none.
    package let band: Code<Band>?
    /// The side of the finding; nil where there is none.
    package let side: Finding.Kind?
    /// Whether each recommendation that takes in all these judgements is made, in the framework's order.
    package let recommendations: [Standing]
  }

  /// Whether a recommendation is made.
  package struct Standing: Sendable, Equatable {
    /// The rule.
    package let code: Code<RecommendationRule>
    /// Whether its figures call for it.
    package let fires: Bool
  }

  /// As it is.
  package let now: Outcome
  /// With one insufficient judgement sufficient; nil where there is none.
  package let oneMore: Outcome?
  /// With one sufficient judgement insufficient; nil where there is none.
  package let oneFewer: Outcome?
}

extension WhatIf {
  /// What would follow for the judgements at these slots; nil where none is relevant.
  ///
  /// `isFinding` where they make a finding, `isScore` where they make a score that has a band.
  init?(at slots: [Int], isFinding: Bool, isScore: Bool, in sample: SampleTally) {
    let tally = sample.pooled(slots)
    guard tally.relevant > 0 else { return nil }
    func outcome(_ change: Int) -> Outcome? {
      let sufficient = tally.sufficient + change
      guard (0...tally.relevant).contains(sufficient) else { return nil }
      let changed = Tally(sufficient: sufficient, relevant: tally.relevant)
      let framework = sample.index.framework
      let side = isFinding ? changed.score.map(framework.thresholds.kind) : nil
      let band = isScore && framework.publishesScores ? changed.score.flatMap(framework.band)?.code : nil
      return Outcome(
        tally: changed, band: band, side: side,
        recommendations: Self.standings(for: slots, change: change, in: sample))
    }
    guard let now = outcome(0) else { return nil }
    (self.now, oneMore, oneFewer) = (now, outcome(1), outcome(-1))
  }

  /// Only rules that pool all these judgements: of others nobody could say whether they take in the one that changes.
  private static func standings(for slots: [Int], change: Int, in sample: SampleTally) -> [Standing] {
    sample.index.framework.recommendations.rules.compactMap { rule in
      let pooled = Set(rule.keys.flatMap(sample.index.keys.slots(matching:)))
      guard pooled.isSuperset(of: slots) else { return nil }
      let tally = sample.pooled(pooled)
      return Standing(
        code: rule.code,
        fires: rule.fires(Tally(sufficient: tally.sufficient + change, relevant: tally.relevant)))
    }
  }
}

extension RecommendationRule {
  /// Whether its pooled judgements call for it.
  func fires(_ tally: Tally) -> Bool {
    guard let score = tally.score else { return false }
    return tally.relevant >= fewest && score.percentage < below
  }
}
