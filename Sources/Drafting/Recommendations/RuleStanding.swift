package import InspectionModel

/// What became of one rule: whether it is made, with which clauses, and how far it stands from its threshold.
///
/// Every rule has one, also where it is not called for, so that the lead inspector sees what was nearly recommended.
package struct RuleStanding: Sendable, Equatable {
  /// What became of the rule.
  package enum Outcome: Sendable, Equatable {
    /// A recommendation of its own is made.
    case offered
    /// It is called for, and said within the recommendation of another rule.
    case joined(to: Code<RecommendationRule>)
    /// Its figures do not call for it.
    case notCalledFor
  }

  /// What became of a clause.
  package enum ClauseOutcome: Sendable, Equatable {
    /// Its figures call for it; it is said where the recommendation is made.
    case said
    /// Its figures call for it, and the recommendation of another rule says it at more length.
    case left(to: Code<RecommendationRule>)
    /// Its figures do not call for it, or the rule that it joins is not called for.
    case notCalledFor
  }

  /// A clause, its figures, and what became of it.
  package struct Clause: Sendable, Equatable {
    /// The clause.
    package let clause: RecommendationClause
    /// How its judgements, or those of the rule that it joins, stand to the threshold.
    package let standing: RecommendationStanding
    /// What became of it.
    package let outcome: ClauseOutcome
  }

  /// The rule.
  package let rule: RecommendationRule
  /// How its judgements stand to its threshold.
  package let standing: RecommendationStanding
  /// What became of it.
  package let outcome: Outcome
  /// Its clauses, in the order of the sentence.
  package let clauses: [Clause]
}
