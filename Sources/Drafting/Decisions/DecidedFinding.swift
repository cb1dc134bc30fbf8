package import Documents
package import InspectionModel

/// A finding as the report has it after the lead inspector's decisions: drafted from the cases, or the inspector's own.
package struct DecidedFinding: Sendable, Equatable {
  /// Its address, by which decisions name it.
  package let address: String
  /// The criterion under which it stands.
  package let criterion: CriterionNumber
  /// On which side it stands.
  package let kind: Finding.Kind
  /// The finding as drafted; nil where it is the inspector's own.
  package let finding: Finding?
  /// What the report says.
  package let sentence: [Inline]
  /// Whether the report has it.
  package let isListed: Bool
  /// What its claims come to.
  package let figures: [DecidedFigure]
  /// What was decided; nil where nothing was.
  package let decision: StandingDecision?
}

/// A recommendation as the report has it after the lead inspector's decisions.
package struct DecidedRecommendation: Sendable, Equatable {
  /// Its address, by which decisions name it.
  package let address: String
  /// The role, in the inspection's own words where it has any.
  package let role: String
  /// The recommendation as drafted; nil where it is the inspector's own.
  package let recommendation: Recommendation?
  /// What must change, to follow the stem.
  package let text: [Inline]
  /// Whether the report has it.
  package let isListed: Bool
  /// What its claim comes to.
  package let figures: [DecidedFigure]
  /// What was decided; nil where nothing was.
  package let decision: StandingDecision?
}
