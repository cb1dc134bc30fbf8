/// What makes a finding: percentages are rounded ones, from 0 to 100.
package struct FindingThresholds: Sendable, Equatable {
  /// From this share on, sufficient work is a strength.
  package var strengthFrom: Int
  /// Below this share, it is an area for improvement; in between, the lead inspector decides.
  package var improvementBelow: Int
  /// Fewer relevant cases than this make no finding that a draft lists.
  package var fewestCases: Int
  /// Fewer relevant cases than this are counted, never given as a percentage.
  package var countBelow: Int
  /// At most so many strengths for each criterion.
  package var mostStrengths: Int
  /// At most so many areas for improvement for each criterion.
  package var mostImprovements: Int
  /// At most so many rows of one grid on either side.
  package var mostRows = 3
  /// At most so many reasons in one sentence; of short labels, one more.
  package var mostReasons = 2
  /// At most so many questions of a group in one sentence.
  package var mostJoined = 3
  /// Fewer relevant cases than this leave a row of a grid out of the lists of rows; nil for as many as a finding needs.
  package var fewestRowCases: Int?
  /// A reason that fewer cases have is not named.
  package var fewestReasonCases = 2
  /// Phases are told apart where their shares differ by so many percentage points.
  package var phasesApart = 15
  /// A score is told as higher or lower than an average where the two are so many percentage points apart.
  package var comparisonApart = 5
  /// In the choice of findings to list, a key question counts as so many percentage points clearer.
  package var keyLead = 0

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
