/// A term that readers may not know, explained.
package struct GlossaryTerm: Sendable, Equatable {
  /// The term or abbreviation.
  package var term: String
  /// What it means.
  package var meaning: String
  /// Further forms in which a text can use it; those that the term itself shows are known without.
  package var forms: [String]

  package init(term: String, meaning: String, forms: [String] = []) {
    self.term = term
    self.meaning = meaning
    self.forms = forms
  }

  /// Every form in which a text can use it: `Common assessment (CAF)` as `Common assessment` and as `CAF`.
  package var allForms: [String] {
    let parts = term.split { "()".contains($0) }
    let own = parts.enumerated().flatMap { place, part in
      place == 0 ? [part] : part.split(separator: ",")
    }
    return (own.map { $0.split(separator: " ").joined(separator: " ") } + forms).filter { !$0.isEmpty }
  }
}
