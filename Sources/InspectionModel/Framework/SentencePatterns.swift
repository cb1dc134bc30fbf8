/// How a draft report speaks of a question: sentences with slots in braces.
///
/// Slots: `{share}`, `{only}`, `{of_cases}`, `{reasons}`, `{phase}`, `{row}`. In `strength` and `improvement` the share is
/// that of the sufficient answers, in `shortfall` that of the insufficient ones.
package struct SentencePatterns: Sendable, Equatable {
  /// The sentence when the work was mostly done well.
  package var strength: String
  /// The sentence when it was not, told by the share that was.
  package var improvement: String
  /// The sentence when it was not, told by the share that was not.
  package var shortfall: String

  package init(strength: String, improvement: String, shortfall: String) {
    self.strength = strength
    self.improvement = improvement
    self.shortfall = shortfall
  }
}
