import Documents
import InspectionModel

/// Writes abbreviations out where they stand for the first time in a section: "an RMP" as "a risk management plan (RMP)".
///
/// What is written how is in the glossary, articles and plurals with it. Only the drafter's own words go through here; what
/// people typed stays as they typed it.
struct FirstUse {
  private let terms: [[GlossaryTerm.FirstUse]]
  private var written: Set<Int> = []
  private var section: SectionNumber?

  init(_ glossary: [GlossaryTerm]) {
    // The longest first, so that "an RMP" is not taken for "RMP" with a wrong article.
    terms = glossary.map { $0.firstUses.sorted { $1.short.utf8.count < $0.short.utf8.count } }
  }

  /// A sentence of a section, its new abbreviations written out.
  mutating func writingOut(_ sentence: [Inline], in section: SectionNumber?) -> [Inline] {
    if section != self.section { (self.section, written) = (section, []) }
    return sentence.enumerated().map { place, inline in
      guard case .text(let text) = inline else { return inline }
      return .text(writingOut(text, isOpening: place == 0))
    }
  }

  private mutating func writingOut(_ text: String, isOpening: Bool) -> String {
    var result = ""
    var start = text.startIndex
    var isWordStart = true
    while start < text.endIndex {
      if isWordStart, let (term, use) = use(at: text[start...]) {
        written.insert(term)
        result += isOpening && result.isEmpty ? use.full.prefix(1).uppercased() + use.full.dropFirst() : use.full
        start = text.index(start, offsetBy: use.short.count)
        isWordStart = false
        continue
      }
      isWordStart = !text[start].isPartOfWord
      result.append(text[start])
      start = text.index(after: start)
    }
    return result
  }

  /// The term not yet written out with which the text begins.
  private func use(at text: Substring) -> (Int, GlossaryTerm.FirstUse)? {
    var found: (term: Int, use: GlossaryTerm.FirstUse)?
    for (term, uses) in terms.enumerated() where !written.contains(term) {
      guard let use = uses.first(where: { text.hasWords($0.short) }) else { continue }
      if (found?.use.short.utf8.count ?? 0) < use.short.utf8.count { found = (term, use) }
    }
    return found
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}

extension Substring {
  /// Whether the text begins with these words, which end where a word ends.
  fileprivate func hasWords(_ words: String) -> Bool {
    guard !words.isEmpty, hasPrefix(words) else { return false }
    return dropFirst(words.count).first?.isPartOfWord != true
  }
}
