package import Analysis

extension Claim {
  /// Within which bounds the share may well lie; nil where that cannot be said.
  ///
  /// The interval supposes judgements that do not depend on each other. So there is none for a figure that counts a case more
  /// than once, as scores do: it would look surer than it is. Nor is there one for numbers of cases in a group.
  package var interval: Interval? {
    guard case .keys = filter, tally.relevant == cases.count else { return nil }
    return Interval(tally)
  }
}
