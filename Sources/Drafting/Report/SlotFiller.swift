import Analysis
import Documents
import InspectionModel

/// Fills the slots of a layout, and keeps what the draft is then said to rest on and to lack.
struct SlotFiller {
  let inspection: Inspection
  let sample: DraftSample
  let commentary: [String: String]
  let findings: [Finding]
  let recommendations: [Recommendation]
  var book: ClaimBook
  private(set) var unfilledSlots: [UnfilledSlot] = []
  private(set) var cautions: [DraftCaution] = []

  var framework: Framework { sample.index.framework }
  var wording: Wording { framework.wording }

  init(_ inspection: Inspection, _ sample: DraftSample, _ commentary: [String: String]) {
    (self.inspection, self.sample, self.commentary) = (inspection, sample, commentary)
    let framework = sample.index.framework
    var book = ClaimBook(sample)
    let drafter = FindingDrafter(sample)
    let scored = framework.sections.filter { $0.kind == .scored }
    findings = scored.flatMap(\.criteria).flatMap { drafter.findings(of: $0.number, &book) }
    recommendations = Recommendation.all(for: sample, inspection, &book)
    self.book = book
    cautions = ReportPhrases.missing(in: sample.index.whole).map { .missingPhrase($0) }
  }

  mutating func lack(_ slot: UnfilledSlot) {
    if !unfilledSlots.contains(slot) { unfilledSlots.append(slot) }
  }

  mutating func caution(_ caution: DraftCaution) {
    if !cautions.contains(caution) { cautions.append(caution) }
  }

  mutating func inlines(for slot: TextSlot, _ scope: ReportScope) -> [Inline] {
    switch slot {
    case .area: [.text(inspection.area)]
    case .service: [.text(inspection.service.name)]
    case .title: [.text(framework.title)]
    case .fieldwork: given(inspection.fieldwork, .date("fieldwork"))
    case .reportDate: given(inspection.reportDate, .date("report"))
    case .published: given(inspection.published?.text, .date("published"))
    case .planDue: given(planDue?.text, .date("published"))
    case .planWeeks: [.text(wording.number(framework.improvementPlanWeeks))]
    case .cases:
      [.claim(id: book.claim(.sample, cases: sample.ledger.cases), [.text(wording.number(sample.tally.cases))])]
    case .interviews: interviewsCounted()
    case .themeTitle: [.text(scope.theme?.title ?? "")]
    case .themeExplanation: [.text(scope.theme.map { wording.phrase($0.explanationPhrase) } ?? "")]
    case .themeScore: score(scope.theme.map { .theme($0.code) })
    case .themeComment: comment(scope.theme.map { .theme($0.code) })
    case .sectionNumber: [.text(scope.section?.number.text ?? "")]
    case .sectionTitle: [.text(scope.section?.title ?? "")]
    case .sectionScore: score(scope.section.map { .section($0.number) })
    case .sectionComment: comment(scope.section.map { .section($0.number) })
    case .criterionNumber: [.text(scope.criterion?.number.text ?? "")]
    case .criterionTitle: [.text(scope.criterion?.title ?? "")]
    case .criterionStatement: [.text(scope.criterion?.statement ?? "")]
    case .criterionScore: score(scope.criterion.map { .criterion($0.number) })
    case .criterionComment: comment(scope.criterion.map { .criterion($0.number) })
    }
  }

  private mutating func given(_ date: String?, _ slot: UnfilledSlot) -> [Inline] {
    if let date { return [.text(ReportDate.words(date, in: wording))] }
    lack(slot)
    return [.gap([.text(wording.phrase("slot.date"))])]
  }

  /// A score with its claim; where a framework publishes none, how many judgements were sufficient.
  mutating func score(_ subject: ScoreSubject?) -> [Inline] {
    guard let subject else { return [] }
    let tally = sample.tally.tally(of: subject)
    guard let score = tally.score else { return [.text(wording.phrase("score.none"))] }
    let text =
      framework.publishesScores
      ? wording.phrase("share.percent", ["percent": String(score.percentage)])
      : wording.phrase(
        "count.sufficient", ["sufficient": String(tally.sufficient), "relevant": String(tally.relevant)])
    return [.claim(id: book.claim(score: subject), [.text(text)])]
  }

  /// The comment beside a score; empty where there is no score or no band.
  func comment(_ subject: ScoreSubject?) -> [Inline] {
    guard let subject, framework.publishesScores, let score = sample.tally.tally(of: subject).score else { return [] }
    return framework.band(of: score).map { [.text($0.comment)] } ?? []
  }

  mutating func blocks(for slot: BlockSlot, _ scope: ReportScope, below level: Int) -> [Block] {
    switch slot {
    case .headlineScores: headlineScores()
    case .recommendations: recommendationBlocks()
    case .comparators: comparatorBlocks()
    case .strengths: findingBlocks(.strength, scope, below: level)
    case .improvements: findingBlocks(.improvement, scope, below: level)
    case .scoreAppendix: scoreAppendix()
    case .characteristics: characteristicBlocks()
    case .goodPractice: goodPracticeBlocks()
    case .examples: exampleBlocks(scope)
    case .questionCounts: questionTables()
    case .interviewAnswers: interviewBlocks()
    case .criteriaAppendix: [.table(criteriaTable)]
    case .glossary: []  // Made when everything else is written, since it explains what stands there.
    case .scoresInWords: scoresInWords()
    case .questionnaire(let code): questionnaireBlocks(code)
    case .context: contextBlocks()
    case .sampleAccount: sampleAccount()
    case .commentary(let name): commentaryBlocks(name, scope, below: level)
    case .optional(let block): isGiven(block, scope) ? blocks(for: block, scope, below: level) : []
    }
  }

  /// Whether there is something to put where a block stands.
  private mutating func isGiven(_ slot: BlockSlot, _ scope: ReportScope) -> Bool {
    switch slot {
    case .recommendations: !recommendations.isEmpty
    case .comparators: inspection.comparators != nil && framework.publishesScores
    case .strengths: isListed(.strength, scope)
    case .improvements: isListed(.improvement, scope)
    case .goodPractice: sample.quotable(.goodPractice).contains { mayQuote($0) }
    case .commentary(let name): commentary[commentaryName(name, scope)]?.contains { !$0.isWhitespace } ?? false
    case .optional(let block): isGiven(block, scope)
    case .interviewAnswers: sample.interviews?.interviews.isEmpty == false
    case .questionnaire(let code): sample.questionnaires.contains { $0.questionnaire.code == code }
    case .context: !inspection.context.isEmpty
    case .sampleAccount: !inspection.plan.cases.isEmpty
    case .scoresInWords, .headlineScores, .scoreAppendix, .characteristics, .examples, .questionCounts,
      .criteriaAppendix, .glossary:
      true
    }
  }

  private func isListed(_ kind: Finding.Kind, _ scope: ReportScope) -> Bool {
    findings.contains { $0.criterion == scope.criterion?.number && $0.kind == kind && $0.isListed }
  }

  private mutating func commentaryName(_ pieces: [LayoutPiece], _ scope: ReportScope) -> String {
    var name = ""
    for piece in pieces {
      switch piece {
      case .text(let text): name += text
      case .slot(let slot): name += inlines(for: slot, scope).plainText
      }
    }
    return name
  }

  private mutating func commentaryBlocks(_ pieces: [LayoutPiece], _ scope: ReportScope, below level: Int) -> [Block] {
    let name = commentaryName(pieces, scope)
    if let text = commentary[name], text.contains(where: { !$0.isWhitespace }) {
      return [.prose(ProseReader(headingsFrom: level + 1).blocks(of: text))]
    }
    lack(.commentary(name))
    let section = sample.index.whole.sections.first { $0.number.text == name }
    let phrase =
      if let section {
        wording.phrase("slot.commentary", ["section": section.title])
      } else {
        wording.phrases["slot.\(name)"] ?? wording.phrase("slot.other", ["name": name])
      }
    return [.paragraph([.gap([.text(phrase)])])]
  }
}

extension Theme {
  /// The phrase of the wording that says what a theme's score tells.
  var explanationPhrase: String { "score.theme.\(code.text.lowercased())" }
}
