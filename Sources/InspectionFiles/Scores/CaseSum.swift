/// What cases are added to, one by one or part by part, and then forgotten.
///
/// In whatever order cases and parts come, the outcome must be the same: several threads may each add up a part.
package protocol CaseSum: Sendable {
  /// Adds a case.
  mutating func add(_ pulled: PulledCase)

  /// Adds what another part of the cases came to.
  mutating func add(_ other: Self)
}
