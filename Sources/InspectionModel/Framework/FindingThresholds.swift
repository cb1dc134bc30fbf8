/// What makes a finding: percentages are rounded ones, from 0 to 100.
package struct FindingThresholds: Sendable, Equatable {
  /// From this share on, sufficient work is a strength.
  package var strengthFrom: Int
  /// Below this share, it is an area for improvement; in between, the lead inspector decides.
  package var improvementBelow: Int
  /// Fewer relevant cases than this make no finding.
  package var fewestCases: Int
  /// Fewer relevant cases than this are counted, never given as a percentage.
  package var countBelow: Int
  /// At most so many strengths for each criterion.
  package var mostStrengths: Int
  /// At most so many areas for improvement for each criterion.
  package var mostImprovements: Int

  package init(
    strengthFrom: Int = 70, improvementBelow: Int = 65, fewestCases: Int = 3, countBelow: Int = 10,
    mostStrengths: Int = 6, mostImprovements: Int = 8
  ) {
    self.strengthFrom = strengthFrom
    self.improvementBelow = improvementBelow
    self.fewestCases = fewestCases
    self.countBelow = countBelow
    self.mostStrengths = mostStrengths
    self.mostImprovements = mostImprovements
  }
}
