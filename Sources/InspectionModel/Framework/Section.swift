/// A section of the framework, with its criteria in asking order.
package struct Section: Sendable, Equatable {
  /// What a section's questions are for.
  package enum Kind: String, Sendable, CaseIterable {
    /// Judgements that scores are made of.
    case scored
    /// Facts about the case; never scored.
    case context
    /// Asked of staff, in files of their own.
    case interview
  }

  /// Its number, `1`.
  package var number: SectionNumber
  /// Its name in words.
  package var title: String
  /// What its questions are for.
  package var kind: Kind
  /// Its criteria, in asking order.
  package var criteria: [Criterion]

  package init(number: SectionNumber, title: String, kind: Kind, criteria: [Criterion]) {
    self.number = number
    self.title = title
    self.kind = kind
    self.criteria = criteria
  }
}
