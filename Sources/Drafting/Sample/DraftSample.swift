package import Analysis
package import InspectionModel

/// Everything that a draft needs of the cases, taken in case by case, in whatever order they come.
package struct DraftSample: Sendable {
  /// What keeps one case or interview from being settled.
  package struct Unsettled: Sendable, Equatable {
    /// Whether it is a case or an interview.
    package let kind: RecordKind
    /// Which one.
    package let id: CaseID
    /// Whether it is complete.
    package let isComplete: Bool
    /// Its open conflicts, in asking order.
    package let conflicts: [OpenConflict]
    /// How many keys wait for another; of grids the rows.
    package let pending: Int
  }

  private struct Example {
    let id: CaseID
    let place: Int
    let evidence: QuotedEvidence
  }

  /// The judgements, added up.
  package private(set) var tally: SampleTally
  /// Which cases stand behind them.
  package private(set) var ledger: CaseLedger
  /// What staff said; nil where nobody is interviewed.
  package private(set) var interviews: InterviewTally?
  /// What those said who filled in questionnaires, in the framework's order.
  package private(set) var questionnaires: [QuestionnaireTally] = []
  private var groups: [CharacteristicCode: [CaseGroup: [CaseID]]] = [:]
  private var examples: [Example] = []
  private var unsettledCases: [Unsettled] = []

  /// The words typed as other reasons, by their address.
  private var typed: [String: TypedReason] = [:]
  private let mappedReasons: [String: ReasonCode]

  /// A sample without a case; `mappedReasons` says as which coded reasons typed ones count, by their address.
  package init(
    _ index: FrameworkIndex, _ selection: CaseSelection = .all, mappedReasons: [String: ReasonCode] = [:]
  ) {
    self.mappedReasons = mappedReasons
    tally = SampleTally(index, selection)
    ledger = CaseLedger(index)
    if index.whole.hasInterviews {
      interviews = InterviewTally(FrameworkIndex(index.whole, of: .interview), selection)
    }
  }

  /// The framework that the slots belong to.
  package var index: FrameworkIndex { tally.index }

  /// Takes a case in, with what of its evidence may be quoted and what was typed as other reasons.
  package mutating func add(
    _ id: CaseID, _ view: CaseView, quotable: [QuotedEvidence] = [], typed: [TypedReasons] = []
  ) {
    note(.case, id, view)
    guard tally.add(view) else { return }
    ledger.add(id, view)
    for characteristic in index.framework.characteristics {
      for group in view.groups(byQuestion: characteristic.question) {
        groups[characteristic.code, default: [:]][group, default: []].append(id)
      }
    }
    for reasons in typed { add(reasons, view) }
    examples += quotable.enumerated().map { Example(id: id, place: $0, evidence: $1) }
  }

  /// Takes a case or an interview in from its record; interviews only where the framework has any.
  package mutating func add(_ record: CaseRecord) {
    guard record.kind == .interview else {
      let view = CaseView(record, index)
      return add(
        record.id, view, quotable: QuotedEvidence.all(in: record, view), typed: TypedReasons.all(in: record, view))
    }
    guard let interviews else { return }
    let view = CaseView(record, interviews.index)
    note(.interview, record.id, view)
    self.interviews?.add(record.id, view)
  }

  private mutating func add(_ reasons: TypedReasons, _ view: CaseView) {
    let question = index.question(at: reasons.slot).id
    guard let list = index.reasons(at: reasons.slot) else { return }
    var read = PlaceSet()
    var isAllRead = true
    for words in reasons.words {
      // An answer that asks for words and has none can be counted as nothing else.
      guard words.contains(where: { !$0.isWhitespace }) else {
        isAllRead = false
        continue
      }
      let address = TypedReason.address(of: words, question)
      typed[address, default: TypedReason(question: question, words: words, count: 0)].count(words)
      if let place = mappedReasons[address].flatMap(list.index) { read.insert(place) } else { isAllRead = false }
    }
    let given = view.reasons(at: reasons.slot)
    tally.count(
      readReasons: PlaceSet(read.filter { !given.contains($0) }),
      insteadOf: isAllRead ? list.reasons.firstIndex(where: \.asksForWords) : nil, at: reasons.slot)
  }

  /// The words typed as other reasons, by question in asking order, then those typed most often first.
  package var typedReasons: [TypedReason] {
    let order = Dictionary(index.framework.questions.enumerated().map { ($1.id, $0) }) { one, _ in one }
    return typed.values.sorted {
      (order[$0.question] ?? 0, $1.count, $0.address) < (order[$1.question] ?? 0, $0.count, $1.address)
    }
  }

  /// The coded reason that typed words count as; nil where nobody has said.
  package func reason(for typed: TypedReason) -> ReasonCode? { mappedReasons[typed.address] }

  /// Takes in what came back of the framework's questionnaires; of others, nothing.
  package mutating func add(_ returns: [QuestionnaireReturn]) {
    questionnaires = index.whole.questionnaires.compactMap { questionnaire in
      returns.first { $0.questionnaire == questionnaire.code }.map { QuestionnaireTally(questionnaire, $0) }
    }
  }

  private mutating func note(_ kind: RecordKind, _ id: CaseID, _ view: CaseView) {
    let isComplete = view.isComplete
    let (conflicts, pending) = (view.openConflicts, view.slots(in: .pending).count)
    guard !isComplete || !conflicts.isEmpty || pending > 0 else { return }
    unsettledCases.append(
      Unsettled(kind: kind, id: id, isComplete: isComplete, conflicts: conflicts, pending: pending))
  }

  /// The cases and then the interviews that are not complete or hold something unsettled, by id; those passed over too.
  package var unsettled: [Unsettled] {
    unsettledCases.filter { $0.kind == .case }.sorted { $0.id < $1.id }
      + unsettledCases.filter { $0.kind == .interview }.sorted { $0.id < $1.id }
  }

  /// The groups of a characteristic that occur, in a table's order, each with its cases by id.
  package func groups(of characteristic: CharacteristicCode) -> [(group: CaseGroup, cases: [CaseID])] {
    groups[characteristic, default: [:]].sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
  }

  /// What may be quoted, by criterion in the framework's order, then by case.
  package func quotable(_ kind: Quote.Kind) -> [QuotedEvidence] {
    let order = index.framework.criteria.map(\.number)
    let wanted = examples.filter { $0.evidence.quote.kind == kind }.sorted { ($0.id, $0.place) < ($1.id, $1.place) }
    let listed = order.flatMap { number in wanted.filter { $0.evidence.quote.criterion == number } }
    return listed.map(\.evidence)
  }
}
