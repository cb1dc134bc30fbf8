import Analysis
import Documents
package import InspectionModel

/// What a report finds and recommends, after everything that the lead inspector decided.
package struct DecidedDraft: Sendable {
  /// The findings, by criterion in the framework's order, strengths before areas for improvement before undecided ones; of each
  /// side those that the report has first, in their order.
  package private(set) var findings: [DecidedFinding] = []
  /// The recommendations, those that the report has first, in their order.
  package private(set) var recommendations: [DecidedRecommendation] = []
  /// Decisions whose figures are not what they were, in the order in which they were first made.
  package private(set) var moved: [MovedDecision] = []
  /// What was decided about addresses that there are no more.
  package private(set) var unknown: [StandingDecision] = []
  /// The addresses of what could not be said in the words decided on, and why.
  package private(set) var unused: [UnusedWords] = []

  /// Words decided on that the report cannot have.
  package enum UnusedWords: Sendable, Hashable {
    /// They name a case or an assessor.
    case nameSomebody(String)
    /// They are not in the language of the report.
    case otherLanguage(String)
  }

  /// The findings as drafted, each with whether the report has it, in asking order.
  private(set) var drafted: [Finding] = []
  /// The recommendations as drafted, heaviest first.
  private(set) var recommended: [Recommendation] = []

  private let framework: Framework
  private let inspection: Inspection
  private let codes: [String]
  private let language: String?

  /// The findings and recommendations of a sample after the decisions; their claims go into the book.
  ///
  /// `language` is that of the report where it is not the framework's own: only words in it are used.
  package static func draft(
    _ inspection: Inspection, _ sample: DraftSample, _ decisions: Decisions, language: String? = nil,
    _ book: inout ClaimBook
  ) -> DecidedDraft {
    let drafter = FindingDrafter(sample)
    let framework = sample.index.framework
    let scored = framework.sections.filter { $0.kind == .scored }
    let findings = scored.flatMap(\.criteria).flatMap { drafter.findings(of: $0.number, &book) }
    let recommendations = Recommendation.all(for: sample, inspection, findings: findings, &book)
    var draft = DecidedDraft(inspection, sample, language)
    draft.decide(findings, recommendations, decisions.standing, book)
    return draft
  }

  private init(_ inspection: Inspection, _ sample: DraftSample, _ language: String?) {
    (self.inspection, self.language, framework) = (inspection, language, sample.index.framework)
    codes = sample.codesThatNameSomebody(in: inspection)
  }

  private mutating func decide(
    _ drafted: [Finding], _ recommended: [Recommendation], _ standing: [StandingDecision], _ book: ClaimBook
  ) {
    let tallies = Dictionary(book.claims.map { ($0.id, $0.tally) }) { one, _ in one }
    let figures = { (claims: [ClaimID]) in
      claims.compactMap { id in
        tallies[id].map {
          DecidedFigure(claim: id.rawValue, sufficient: $0.sufficient, relevant: $0.relevant)
        }
      }
    }
    let scored = Set(framework.sections.filter { $0.kind == .scored }.flatMap(\.criteria).map(\.number))
    let known = standing.filter { $0.criterion.map(scored.contains) ?? true }
    unknown = standing.filter { one in !known.contains { $0.about == one.about } }
    let byAddress = Dictionary(known.map { ($0.about, $0) }) { one, _ in one }
    var used: Set<String> = []
    for finding in drafted {
      used.insert(finding.address)
      findings.append(decided(finding, byAddress[finding.address], figures(finding.claims)))
    }
    for recommendation in recommended {
      used.insert(recommendation.address)
      let decision = byAddress[recommendation.address]
      recommendations.append(decided(recommendation, decision, figures(recommendation.claim.map { [$0] } ?? [])))
    }
    for decision in known where !used.contains(decision.about) {
      switch decision.own {
      case .finding(let criterion, let side) where scored.contains(criterion):
        findings.append(own(decision, criterion, side))
      case .recommendation(let role): recommendations.append(own(decision, role))
      case .finding, nil: unknown.append(decision)
      }
    }
    let current = findings.map { ($0.address, $0.figures) } + recommendations.map { ($0.address, $0.figures) }
    let now = Dictionary(current) { one, _ in one }
    moved = known.compactMap { decision in now[decision.about].flatMap { MovedDecision(decision, now: $0) } }
    self.drafted = zip(drafted, findings).map { finding, decided in
      var finding = finding
      finding.isListed = decided.isListed
      return finding
    }
    self.recommended = recommended
    arrange()
  }

  private mutating func decided(
    _ finding: Finding, _ decision: StandingDecision?, _ figures: [DecidedFigure]
  ) -> DecidedFinding {
    let side = decision?.side.map(Finding.Kind.init)
    let kept = finding.kind == .undecided ? decision?.sideWhenKept.map(Finding.Kind.init) : nil
    let kind = side ?? kept ?? finding.kind
    let words = decision.flatMap { usable($0) }
    return DecidedFinding(
      address: finding.address, criterion: decision?.criterion ?? finding.criterion, kind: kind, finding: finding,
      sentence: words.map { Self.marked($0, finding.claims) } ?? finding.sentence,
      isListed: (decision?.isListed ?? finding.isListed) && kind != .undecided, figures: figures, decision: decision)
  }

  private mutating func decided(
    _ recommendation: Recommendation, _ decision: StandingDecision?, _ figures: [DecidedFigure]
  ) -> DecidedRecommendation {
    let words = decision.flatMap { usable($0) }
    return DecidedRecommendation(
      address: recommendation.address, role: recommendation.role, recommendation: recommendation,
      text: Self.marked(words ?? recommendation.text, recommendation.claim.map { [$0] } ?? []),
      isListed: decision?.isListed ?? true,
      figures: figures, decision: decision)
  }

  private mutating func own(
    _ decision: StandingDecision, _ criterion: CriterionNumber, _ side: FindingSide
  ) -> DecidedFinding {
    let words = usable(decision)
    return DecidedFinding(
      address: decision.about, criterion: decision.criterion ?? criterion, kind: .init(decision.side ?? side),
      finding: nil, sentence: [.text(words ?? "")], isListed: words != nil && decision.fate != .dropped, figures: [],
      decision: decision)
  }

  private mutating func own(_ decision: StandingDecision, _ role: RoleCode) -> DecidedRecommendation {
    let words = usable(decision)
    let title = inspection.responsible[role] ?? framework.roles.first { $0.code == role }?.title
    return DecidedRecommendation(
      address: decision.about, role: title ?? role.text, recommendation: nil, text: [.text(words ?? "")],
      isListed: words != nil && decision.fate != .dropped, figures: [], decision: decision)
  }

  /// The inspector's words, where there are any that this report can have; notes where it cannot.
  private mutating func usable(_ decision: StandingDecision) -> String? {
    guard !decision.words.isEmpty, decision.fate != .dropped else { return nil }
    guard let words = decision.words[language] else {
      unused.append(.otherLanguage(decision.about))
      return nil
    }
    if words.names(anyOf: codes) {
      unused.append(.nameSomebody(decision.about))
      return nil
    }
    return words
  }

  /// The inspector's words with the claims that they are about: they lead back to the cases as the drafted ones do.
  private static func marked(_ words: String, _ claims: [ClaimID]) -> [Inline] {
    [claims.reversed().reduce(Inline.text(words)) { .claim(id: $1, [$0]) }]
  }

  /// Puts everything in the report's order, and then moves what was moved, in the order of the moves.
  private mutating func arrange() {
    let criteria = framework.criteria.map(\.number)
    let rank = Dictionary(criteria.enumerated().map { ($1, $0) }) { one, _ in one }
    let kinds = Finding.Kind.allCases
    let key = { (finding: DecidedFinding) in
      [rank[finding.criterion] ?? 0, kinds.firstIndex(of: finding.kind) ?? 0, finding.isListed ? 0 : 1]
    }
    let sorted = findings.enumerated().sorted {
      (key($0.element) + [$0.offset]).lexicographicallyPrecedes(key($1.element) + [$1.offset])
    }.map(\.element)
    findings = Self.moved(sorted, \.decision) { key($0) == key($1) && $0.isListed }
    let listed = recommendations.filter(\.isListed) + recommendations.filter { !$0.isListed }
    recommendations = Self.moved(listed, \.decision) { $0.isListed && $1.isListed }
  }

  /// The list with each element that was moved at its place among those that it shares a list with.
  private static func moved<Element>(
    _ elements: [Element], _ decision: KeyPath<Element, StandingDecision?>,
    sharing isShared: (Element, Element) -> Bool
  ) -> [Element] {
    var elements = elements
    let moves = elements.compactMap { $0[keyPath: decision] }.filter { $0.position != nil }
      .sorted { $0.turn < $1.turn }
    for move in moves {
      guard let from = elements.firstIndex(where: { $0[keyPath: decision]?.about == move.about }),
        let position = move.position
      else { continue }
      let element = elements[from]
      let shared = elements.indices.filter { isShared(element, elements[$0]) }
      guard let first = shared.first else { continue }
      elements.remove(at: from)
      elements.insert(element, at: first + min(position, shared.count) - 1)
    }
    return elements
  }
}

extension DecidedDraft {
  /// What the lead inspector should look at.
  package var cautions: [DraftCaution] {
    let words = unused.map { unused -> DraftCaution in
      switch unused {
      case .nameSomebody(let address): .wordsNameSomebody(address)
      case .otherLanguage(let address): .wordsInOtherLanguage(address)
      }
    }
    return moved.map { .decisionMoved($0) } + unknown.map { .decisionWithoutSubject($0.about) } + words
  }

  /// What was decided about that is no more, and that a final report therefore cannot have as decided.
  ///
  /// What was dropped and is no more stands in nobody's way.
  package var withoutSubject: [String] { unknown.filter { $0.fate != .dropped }.map(\.about) }
}

extension StandingDecision {
  /// Whether the report has what it is about; nil where nobody decided that.
  fileprivate var isListed: Bool? {
    switch fate {
    case .open: nil
    case .kept: true
    case .dropped: false
    }
  }
}

extension Finding.Kind {
  /// The kind of what stands on a side.
  package init(_ side: FindingSide) {
    self = side == .strength ? .strength : .improvement
  }

  /// The side; nil where it is undecided.
  package var side: FindingSide? {
    switch self {
    case .strength: .strength
    case .improvement: .improvement
    case .undecided: nil
    }
  }
}

extension DraftSample {
  /// Everything by which a text could name a case, an interview or an assessor, which no draft may.
  package func codesThatNameSomebody(in inspection: Inspection) -> [String] {
    inspection.team.map(\.code.text) + ledger.cases.map(\.text) + inspection.plan.cases.map(\.id.text)
      + (interviews?.interviews.map(\.text) ?? [])
  }
}
