import Analysis
import Documents
import InspectionModel

extension SlotFiller {
  /// At most so many findings in a paragraph that the framework's outline does not set.
  private static let mostUnplaced = 4

  /// The listed findings of a criterion as numbered paragraphs; what the outline places nowhere comes last.
  mutating func paragraphBlocks(_ scope: ReportScope) -> [Block] {
    guard let criterion = scope.criterion else { return [] }
    let listed = decided.findings.filter { $0.criterion == criterion.number && $0.isListed }
    guard !listed.isEmpty else { return [.paragraph([.text(wording.phrase("finding.too-few"))])] }
    let outlined = framework.outline.paragraphs.map { sentences in
      sentences.flatMap { sentence in listed.filter { $0.finding?.question == sentence.question } }
    }.filter { !$0.isEmpty }
    let placed = Set(outlined.flatMap(\.self).map(\.address))
    let others = listed.filter { !placed.contains($0.address) }
    let rest = stride(from: 0, to: others.count, by: Self.mostUnplaced).map {
      Array(others[$0..<min($0 + Self.mostUnplaced, others.count)])
    }
    let pronouns = framework.outline.paragraphs.flatMap(\.self).filter { !$0.subject.isEmpty }
    var quotable = sample.quotable(.goodPractice).filter { $0.quote.criterion == criterion.number }
    var quoted = 0
    var paragraphs = (outlined + rest).map { findings in
      prose(findings, pronouns, scope, &quotable, &quoted)
    }
    // What supports no finding that is told is good practice all the same.
    let left = quotable.filter { mayQuote($0) }.map { quotation($0, &quoted) }
    if !left.isEmpty { paragraphs.append(Array(left.joined(separator: [.text(" ")]))) }
    return paragraphs.enumerated().map { place, inlines in
      .paragraph([.text("\(criterion.number).\(place + 1). ")] + inlines)
    }
  }

  /// Sentences one after the other, each with what was written of such cases.
  private mutating func prose(
    _ findings: [DecidedFinding], _ pronouns: [ReportOutline.Sentence], _ scope: ReportScope,
    _ quotable: inout [QuotedEvidence], _ quoted: inout Int
  ) -> [Inline] {
    var sentences: [[Inline]] = []
    for (place, finding) in findings.enumerated() {
      let pronoun = place > 0 ? pronouns.first { $0.question == finding.finding?.question } : nil
      let sentence = writtenOut(finding, scope)
      sentences.append(pronoun.map { sentence.beginning(with: $0.pronoun, insteadOf: $0.subject) } ?? sentence)
      if finding.kind == .improvement, let example = shortfall(of: finding) {
        sentences.append(wording.inlines("finding.example", ["example": .text(example.text)]))
      }
      let keys = keys(of: finding)
      for example in quotable.filter({ keys.contains($0.key) }) where mayQuote(example) {
        sentences.append(quotation(example, &quoted))
      }
      quotable.removeAll { keys.contains($0.key) }
    }
    return Array(sentences.joined(separator: [.text(" ")]))
  }

  private func keys(of finding: DecidedFinding) -> Set<Key> {
    Set((finding.finding?.slots ?? []).map { sample.index.keys.slots[$0].key })
  }

  private mutating func shortfall(of finding: DecidedFinding) -> QuotedEvidence? {
    let keys = keys(of: finding)
    return sample.quotable(.shortfall).filter { keys.contains($0.key) }.first { mayQuote($0) }
  }

  /// Good practice in an inspector's words; every other time introduced by the other of two phrases.
  private func quotation(_ evidence: QuotedEvidence, _ quoted: inout Int) -> [Inline] {
    quoted += 1
    let other = "good-practice.quoted.2"
    let phrase = quoted % 2 == 0 && wording.phrases[other] != nil ? other : "good-practice.quoted"
    return wording.inlines(phrase, ["example": .text(evidence.text)])
  }

  /// The points of the outline whose judgements together are a strength, with their slots.
  var pointsThatStand: [(point: ReportOutline.Point, slots: [Int])] {
    framework.outline.points.compactMap { point in
      let slots = point.questions.flatMap { sample.index.scoredSlots(of: .question($0)) }
      guard let score = sample.tally.pooled(slots).score, framework.thresholds.kind(of: score) == .strength else {
        return nil
      }
      return (point, slots)
    }
  }

  /// The points as a list; a sentence where none stands.
  mutating func keyStrengthBlocks() -> [Block] {
    let points = pointsThatStand
    guard !points.isEmpty else { return [.paragraph([.text(wording.phrase("points.none"))])] }
    let lines = points.map { point, slots -> [Inline] in
      let claim = book.claim(.keys(point.questions.map { Key($0) }), slots: slots)
      return [.claim(id: claim, [.text(point.strength)])]
    }
    return [.list(List(.bulleted, lines: lines))]
  }
}

extension [Inline] {
  /// The sentence with another beginning; as it is where it does not begin so, as after somebody reworded it.
  fileprivate func beginning(with pronoun: String, insteadOf subject: String) -> [Inline] {
    guard case .text(let text) = first, text.hasPrefix(subject) else { return self }
    return [.text(pronoun + text.dropFirst(subject.count))] + dropFirst()
  }
}
