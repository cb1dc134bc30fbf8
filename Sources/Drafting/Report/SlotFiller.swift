import Analysis
import Documents
import InspectionModel

/// Fills the slots of a layout, and keeps what the draft is then said to rest on and to lack.
struct SlotFiller {
  let inspection: Inspection
  let sample: DraftSample
  let commentary: [String: String]
  /// What is found and recommended, after the lead inspector's decisions.
  let decided: DecidedDraft
  var book: ClaimBook
  /// The abbreviations that the section has written out.
  var abbreviations: FirstUse
  /// The texts quoted as examples of what fell short, in the order of the draft.
  var told: [String] = []
  private(set) var unfilledSlots: [UnfilledSlot] = []
  private var noted: [DraftCaution] = []
  /// The listed findings that hang on one case.
  private var hanging: [String] = []
  /// In how many tables of characteristics counts are hidden.
  var countsHidden = 0

  var framework: Framework { sample.index.framework }
  var wording: Wording { framework.wording }

  init(
    _ inspection: Inspection, _ sample: DraftSample, _ commentary: [String: String], _ decisions: Decisions,
    language: String?
  ) {
    (self.inspection, self.sample, self.commentary) = (inspection, sample, commentary)
    var book = ClaimBook(sample)
    decided = DecidedDraft.draft(inspection, sample, decisions, language: language, &book)
    self.book = book
    abbreviations = FirstUse(sample.index.framework.glossary)
    noted = ReportPhrases.missing(in: sample.index.whole).map { .missingPhrase($0) } + decided.cautions
  }

  mutating func lack(_ slot: UnfilledSlot) {
    if !unfilledSlots.contains(slot) { unfilledSlots.append(slot) }
  }

  mutating func caution(_ caution: DraftCaution) {
    if !noted.contains(caution) { noted.append(caution) }
  }

  /// What the lead inspector should look at.
  var cautions: [DraftCaution] { noted + (hanging.isEmpty ? [] : [.findingsHangOnOneCase(hanging)]) }

  /// Notes which of the findings that the draft lists hang on one case.
  mutating func weigh(_ listed: [Finding]) {
    for finding in listed where finding.hangsOnOneCase(by: framework.thresholds) && !hanging.contains(finding.address) {
      hanging.append(finding.address)
    }
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
    case .paragraphs: paragraphBlocks(scope)
    case .keyStrengths: keyStrengthBlocks()
    case .interviewParagraphs: interviewParagraphs()
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
    case .recommendations: decided.recommendations.contains(where: \.isListed)
    case .comparators: inspection.comparators != nil && framework.publishesScores
    case .strengths: isListed(.strength, scope)
    case .improvements: isListed(.improvement, scope)
    case .goodPractice: sample.quotable(.goodPractice).contains { mayQuote($0) }
    case .commentary(let name): commentary[commentaryName(name, scope)]?.contains { !$0.isWhitespace } ?? false
    case .optional(let block): isGiven(block, scope)
    case .interviewAnswers, .interviewParagraphs: sample.interviews?.interviews.isEmpty == false
    case .keyStrengths: !pointsThatStand.isEmpty
    case .questionnaire(let code): sample.questionnaires.contains { $0.questionnaire.code == code }
    case .context: !inspection.context.isEmpty
    case .sampleAccount: !inspection.plan.cases.isEmpty
    case .scoresInWords, .headlineScores, .scoreAppendix, .characteristics, .examples, .paragraphs, .questionCounts,
      .criteriaAppendix, .glossary:
      true
    }
  }

  private func isListed(_ kind: Finding.Kind, _ scope: ReportScope) -> Bool {
    decided.findings.contains { $0.criterion == scope.criterion?.number && $0.kind == kind && $0.isListed }
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
