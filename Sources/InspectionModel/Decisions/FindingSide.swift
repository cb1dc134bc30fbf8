/// On which side of a criterion a finding is listed.
package enum FindingSide: String, Sendable, CaseIterable {
  /// Among the strengths.
  case strength
  /// Among the areas for improvement.
  case improvement
}
