import Documents
package import InspectionModel

/// Makes a draft report: the layout, its slots filled from the sample and from what the lead inspector wrote.
package struct ReportDrafter {
  private let sample: DraftSample
  private let options: DraftOptions
  private let layout: ReportLayout
  private var writer = LayoutWriter()
  private var filler: SlotFiller
  /// Before which blocks the terms are to be explained.
  private var glossaryPlaces: [Int] = []

  /// The draft; the same for the same cases, in whatever order they were given.
  ///
  /// `commentary` is the lead inspector's prose by the name of its slot. For findings alone the layout is not used.
  package static func draft(
    _ inspection: Inspection, _ sample: DraftSample, layout: ReportLayout, commentary: [String: String] = [:],
    decisions: Decisions = Decisions(), options: DraftOptions = DraftOptions()
  ) -> Draft {
    var drafter = ReportDrafter(inspection, sample, layout, commentary, decisions, options)
    return drafter.draft()
  }

  private init(
    _ inspection: Inspection, _ sample: DraftSample, _ layout: ReportLayout, _ commentary: [String: String],
    _ decisions: Decisions, _ options: DraftOptions
  ) {
    self.sample = sample
    self.options = options
    self.layout = options.findingsOnly ? .findingsOnly(sample.index.framework.wording) : layout
    filler = SlotFiller(inspection, sample, commentary, decisions, language: options.language)
  }

  private mutating func draft() -> Draft {
    let framework = sample.index.framework
    write(layout.nodes, ReportScope())
    writer.end()
    addGlossaries()
    let notice =
      options.isFinal ? [] : DraftNotice(sample: sample, options: options, filler: filler).blocks(&filler.book)
    let title = writer.title ?? "\(framework.title): \(filler.inspection.area)"
    let document = Document(
      title: title, status: options.isFinal ? nil : framework.wording.phrase("draft.title"),
      language: LanguageTag(rawValue: framework.language), blocks: notice + writer.blocks)
    let used = Set(document.claimIDs)
    let words = HTMLWords(
      contents: framework.wording.phrase("heading.contents"), skip: framework.wording.phrase("page.skip"))
    return Draft(
      document: document, pageWords: words, claims: filler.book.claims.filter { used.contains($0.id) || $0.isOfGroup },
      findings: filler.decided.drafted, recommendations: filler.decided.recommended, rules: RuleStandings(sample).rules,
      decided: filler.decided, unfilledSlots: filler.unfilledSlots, cautions: filler.cautions)
  }

  private mutating func write(_ nodes: [LayoutNode], _ scope: ReportScope) {
    for node in nodes {
      switch node {
      case .blank: writer.end()
      case .line(let pieces):
        var filler = self.filler
        writer.add(pieces) { filler.inlines(for: $0, scope) }
        self.filler = filler
      case .block(.glossary), .block(.optional(.glossary)):
        writer.end()
        glossaryPlaces.append(writer.blocks.count)
      case .block(let slot):
        writer.end()
        writer.add(filler.blocks(for: slot, scope, below: writer.level))
      case .each(let part, let inner):
        writer.end()
        for scope in scopes(of: part, in: scope) {
          write(inner, scope)
          writer.endRound()
        }
        writer.end()
      }
    }
  }

  /// Explains, where the layout says so, the terms that the report uses.
  private mutating func addGlossaries() {
    let terms = UsedTerms(writer.blocks.flatMap(\.texts)).used(of: sample.index.framework.glossary)
    guard !terms.isEmpty else { return }
    for place in glossaryPlaces.reversed() { writer.insert([.table(filler.glossaryTable(terms))], at: place) }
  }

  private func scopes(of part: LayoutScope, in scope: ReportScope) -> [ReportScope] {
    let framework = sample.index.framework
    return switch part {
    case .theme: framework.themes.map { ReportScope(theme: $0) }
    case .section: framework.sections.filter { $0.kind == .scored }.map { ReportScope(section: $0) }
    case .criterion: scope.section?.criteria.map { ReportScope(section: scope.section, criterion: $0) } ?? []
    }
  }
}

/// The theme, or the section and criterion, that slots speak of.
struct ReportScope {
  var theme: Theme?
  var section: Section?
  var criterion: Criterion?
}

extension ReportLayout {
  /// Scores and findings without anybody's prose.
  static func findingsOnly(_ wording: Wording) -> ReportLayout {
    func score(_ slot: TextSlot, _ comment: TextSlot) -> LayoutNode {
      .line(pieces(of: wording.phrase("score.line"), ["score": slot, "comment": comment]))
    }
    let criterion: [LayoutNode] = [
      .line([.text("### "), .slot(.criterionNumber), .text(" "), .slot(.criterionTitle)]), .blank,
      score(.criterionScore, .criterionComment), .blank, .block(.strengths), .block(.improvements),
    ]
    let section: [LayoutNode] = [
      .line([.text("## "), .slot(.sectionNumber), .text(" "), .slot(.sectionTitle)]), .blank,
      score(.sectionScore, .sectionComment),
      .blank, .each(.criterion, criterion),
    ]
    return ReportLayout(nodes: [
      .line([.text("# ")] + title(wording)), .blank, .block(.headlineScores),
      .each(.section, section), .line([.text("## "), .text(wording.phrase("heading.recommendations"))]), .blank,
      .block(.recommendations),
    ])
  }

  private static func title(_ wording: Wording) -> [LayoutPiece] {
    guard let pattern = wording.phrases["title.findings-only"] else {
      return [.slot(.title), .text(": "), .slot(.area)]
    }
    return pieces(of: pattern, ["title": .title, "area": .area])
  }

  private static func pieces(of pattern: String, _ slots: [String: TextSlot]) -> [LayoutPiece] {
    PatternPiece.pieces(of: pattern).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .slot(let name): slots[name].map { .slot($0) } ?? .text("{\(name)}")
      }
    }
  }
}

extension Claim {
  /// Whether it is a count of a characteristic: what the draft must not show of those is in the evidence file all the same.
  fileprivate var isOfGroup: Bool {
    if case .group = filter { true } else { false }
  }
}
