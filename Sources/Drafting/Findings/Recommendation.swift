package import Analysis
package import Documents
package import InspectionModel

/// What must change, and who is responsible for it.
package struct Recommendation: Sendable, Equatable {
  /// The rule that calls for it.
  package let code: Code<RecommendationRule>
  /// What must change, to follow the stem.
  package let text: String
  /// The role, in the inspection's own words where it has any.
  package let role: String
  /// The judgements that it rests on, pooled.
  package let tally: Tally
  /// The claim for them.
  package let claim: ClaimID

  /// The recommendations that a sample calls for, heaviest first and of equals in the framework's order.
  package static func all(
    for sample: DraftSample, _ inspection: Inspection, _ book: inout ClaimBook
  ) -> [Recommendation] {
    let framework = sample.index.framework
    let ranked = framework.recommendations.rules.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    return ranked.compactMap { _, rule in
      let slots = Set(rule.keys.flatMap(sample.index.keys.slots(matching:))).sorted()
      let tally = sample.tally.pooled(slots)
      guard let score = tally.score, tally.relevant >= rule.fewest, score.percentage < rule.below else { return nil }
      let role = inspection.responsible[rule.role] ?? framework.roles.first { $0.code == rule.role }?.title
      return Recommendation(
        code: rule.code, text: rule.text, role: role ?? rule.role.text, tally: tally,
        claim: book.claim(.recommendation(rule.code), slots: slots))
    }
  }
}
