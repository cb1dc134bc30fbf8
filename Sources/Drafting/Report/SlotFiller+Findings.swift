import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// Heading and numbered list of one side of a criterion's findings, or a sentence that there are none.
  mutating func findingBlocks(_ kind: Finding.Kind, _ scope: ReportScope, below level: Int) -> [Block] {
    guard let criterion = scope.criterion else { return [] }
    let side = kind == .strength ? "strengths" : "improvements"
    let all = decided.findings.filter { $0.criterion == criterion.number }
    let listed = all.filter { $0.kind == kind && $0.isListed }
    let one = listed.count == 1 ? wording.phrases["heading.\(side).one"] : nil
    let heading = Block.heading(level: min(level + 1, 5), [.text(one ?? wording.phrase("heading.\(side)"))])
    if listed.isEmpty {
      let areTooFew = all.allSatisfy { $0.finding?.isTooFew(for: framework.thresholds) ?? false }
      let none = areTooFew ? "finding.too-few" : "finding.none.\(side)"
      return [heading, .paragraph([.text(wording.phrase(none))])]
    }
    weigh(listed.compactMap(\.finding))
    let items = listed.map { finding -> [Block] in
      let example = kind == .improvement ? finding.finding.map { self.example(for: $0) } ?? [] : []
      return [.paragraph(writtenOut(finding, scope))] + example
    }
    return [heading, .list(List(.numbered, items: items))]
  }

  /// The sentence of a finding, abbreviations written out where the section uses them first; what the inspector typed is left
  /// as it is.
  mutating func writtenOut(_ finding: DecidedFinding, _ scope: ReportScope) -> [Inline] {
    guard finding.sentence == finding.finding?.sentence else { return finding.sentence }
    return abbreviations.writingOut(finding.sentence, in: scope.section?.number)
  }

  /// The first quotable shortfall at one of the finding's keys; no story is told twice.
  private mutating func example(for finding: Finding) -> [Block] {
    let keys = Set(finding.slots.map { sample.index.keys.slots[$0].key })
    let fitting = sample.quotable(.shortfall).filter { keys.contains($0.key) }
    let untold = fitting.filter { !told.contains($0.text) }
    guard let example = untold.first(where: { mayQuote($0) }) else { return [] }
    let forms = wording.forms(of: "finding.example")
    let form = forms[told.count % forms.count]
    told.append(example.text)
    return [.paragraph(wording.inlines(form, ["example": .text(example.text)]))]
  }

  /// Whether a text names neither a case nor an assessor, which no draft may.
  mutating func mayQuote(_ evidence: QuotedEvidence) -> Bool {
    guard namesSomebody(evidence.text) || evidence.quote.alteredName.map({ namesSomebody($0) }) == true else {
      return true
    }
    caution(.quotationNamesSomebody(evidence.quote.criterion))
    return false
  }

  /// Whether a text names a case, an interview, an assessor or one of these others by code.
  func namesSomebody(_ text: String, and others: [CaseID] = []) -> Bool {
    text.names(anyOf: sample.codesThatNameSomebody(in: inspection) + others.map(\.text))
  }

  mutating func recommendationBlocks() -> [Block] {
    let listed = decided.recommendations.filter(\.isListed)
    guard !listed.isEmpty else { return [.paragraph([.text(wording.phrase("recommendation.none"))])] }
    // What the inspector adds is seldom about single cases, which the stem speaks of, unless it was put among the others.
    let opening = wording.phrases["recommendation.own"]
    let isApart = { (one: DecidedRecommendation) in
      opening != nil && one.recommendation == nil && one.decision?.position == nil
    }
    return [.paragraph([.text(wording.phrase("recommendation.responsible"))])]
      + recommendationList(framework.recommendations.stem, listed.filter { !isApart($0) })
      + recommendationList(opening ?? "", listed.filter(isApart))
  }

  private func recommendationList(_ opening: String, _ listed: [DecidedRecommendation]) -> [Block] {
    guard !listed.isEmpty else { return [] }
    let items = listed.map { recommendation in
      recommendation.text + [.text(" " + wording.phrase("recommendation.role", ["role": recommendation.role]))]
    }
    return [.paragraph([.text(opening)]), .list(List(.numbered, lines: items))]
  }

  mutating func goodPracticeBlocks() -> [Block] {
    let examples = sample.quotable(.goodPractice).filter { mayQuote($0) }
    guard !examples.isEmpty else { return [.paragraph([.text(wording.phrase("good-practice.none"))])] }
    let blocks = examples.flatMap { example -> [Block] in
      let number = example.quote.criterion
      let section = framework.sections.first { $0.criteria.contains { $0.number == number } }
      let criterion = wording.phrase(
        "good-practice.criterion", ["criterion": number.text, "section": section?.title ?? ""])
      return [
        .paragraph([.strong([.text(criterion)])]), .quote([.paragraph([.text(example.text)])]),
      ]
    }
    return blocks + [.paragraph([.text(wording.phrase("good-practice.names"))])]
  }

  /// The good practice of one criterion as quotations, after a sentence where the wording has one; nothing where there is none.
  mutating func exampleBlocks(_ scope: ReportScope) -> [Block] {
    let examples = sample.quotable(.goodPractice).filter { $0.quote.criterion == scope.criterion?.number }
    let quotes = examples.filter { mayQuote($0) }.map { Block.quote([.paragraph([.text($0.text)])]) }
    let number = quotes.count == 1 ? "one" : "many"
    let opening = quotes.isEmpty ? nil : wording.phrases["good-practice.opening.\(number)"]
    return (opening.map { [.paragraph([.text($0)])] } ?? []) + quotes
  }
}

extension String {
  /// Whether one of these codes stands in the text as a word of its own, however it is written.
  package func names(anyOf codes: [String]) -> Bool {
    let parts = split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }
    let words = Set(parts.map { $0.withoutHyphensAround.uppercased() })
    return codes.contains(where: words.contains)
  }
}

extension Substring {
  fileprivate var withoutHyphensAround: Substring {
    var word = drop { $0 == "-" }
    while word.last == "-" { word.removeLast() }
    return word
  }
}
