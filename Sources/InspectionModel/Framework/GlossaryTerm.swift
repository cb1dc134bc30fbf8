/// A term that readers may not know, explained.
package struct GlossaryTerm: Sendable, Equatable {
  /// The term or abbreviation.
  package var term: String
  /// What it means.
  package var meaning: String

  package init(term: String, meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}
