/// A term that readers may not know, explained.
package struct GlossaryTerm: Sendable, Equatable {
  /// How a report writes an abbreviation, and how it writes it where it stands for the first time.
  package struct FirstUse: Sendable, Equatable {
    /// The abbreviation with what depends on it: `RMP`, `an RMP`, `RMPs`.
    package var short: String
    /// The same written out: `risk management plan (RMP)`, `a risk management plan (RMP)`.
    package var full: String

    package init(short: String, full: String) {
      (self.short, self.full) = (short, full)
    }
  }

  /// The term or abbreviation.
  package var term: String
  /// What it means.
  package var meaning: String
  /// Further forms in which a text can use it; those that the term itself shows are known without.
  package var forms: [String]
  /// Every way in which sentences write its abbreviation; empty where it has none that needs writing out.
  package var firstUses: [FirstUse]

  package init(term: String, meaning: String, forms: [String] = [], firstUses: [FirstUse] = []) {
    self.term = term
    self.meaning = meaning
    self.forms = forms
    self.firstUses = firstUses
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
