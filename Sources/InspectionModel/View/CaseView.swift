/// What is shown and scored of a case: one pure function of its entries, and nothing else decides (design, section 6).
///
/// Interview, scoring and drafting see a case through this alone, so they cannot disagree about what was answered.
package struct CaseView: Sendable {
  /// The framework that the slots belong to.
  package let index: FrameworkIndex
  /// The facts that it is a view of.
  package let facts: CaseFacts
  /// The state of every slot of the framework's key table.
  package private(set) var states: [KeyState]
  private var ranges: [Range<Int>]

  /// The view over facts; those of one assessor alone where only that assessor's are given.
  package init(_ facts: CaseFacts, _ index: FrameworkIndex) {
    self.index = index
    self.facts = facts
    states = []
    states.reserveCapacity(index.keys.slots.count)
    ranges = Self.ranges(of: facts.facts, count: index.keys.slots.count)
    var place = 0
    while place < index.keys.slots.count {
      place = appendStates(from: place)
    }
  }

  /// The view over a whole record.
  package init(_ record: CaseRecord, _ index: FrameworkIndex) {
    self.init(CaseFacts.read(record, index).facts, index)
  }

  /// The state of a key; nil where the framework has no such key.
  package subscript(_ key: Key) -> KeyState? {
    index.keys.slot(key).map { states[$0] }
  }

  /// The deciding entries of a slot, replaced ones included, in canonical order.
  package func entries(at slot: Int) -> ArraySlice<EntryFact> {
    facts.facts[ranges[slot]]
  }

  /// The entries of a slot that nothing replaces, withdrawals included: `heads` of the design.
  package func heads(at slot: Int) -> [EntryFact] {
    let entries = self.entries(at: slot)
    if entries.count <= 1 { return Array(entries) }
    return entries.filter { entry in !entries.contains { $0.takesThePlace(of: entry) } }
  }

  /// Visits the heads of a slot without making a list: nearly every key of a national programme has one entry.
  func forEachHead(at slot: Int, _ visit: (EntryFact) -> Void) {
    let range = ranges[slot]
    for place in range {
      let isReplaced = range.count > 1 && range.contains { facts.facts[$0].takesThePlace(of: facts.facts[place]) }
      if !isReplaced { visit(facts.facts[place]) }
    }
  }

  /// The heads of a slot that answer: `current` of the design.
  package func current(at slot: Int) -> [EntryFact] {
    heads(at: slot).filter { $0.code != nil }
  }

  /// The reasons of all current answers of a slot.
  package func reasons(at slot: Int) -> PlaceSet {
    current(at: slot).reduce(into: PlaceSet()) { $0.formUnion($1.reasons) }
  }

  /// What a slot adds to a tally: sufficient and relevant, each 0 or 1 (law 1: unanswered adds nothing).
  package func score(at slot: Int) -> (sufficient: Int, relevant: Int) {
    guard index.keys.slots[slot].row == nil, index.question(at: slot).isScored else { return (0, 0) }
    return judgement(at: slot)
  }

  /// The same for any judgement, scored or not: rows of grids, too, may be quoted on their own.
  package func judgement(at slot: Int) -> (sufficient: Int, relevant: Int) {
    switch states[slot] {
    case .answered(.yes): (1, 1)
    case .answered(.no): (0, 1)
    default: (0, 0)
    }
  }

  private static func ranges(of facts: [EntryFact], count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    var start = 0
    for slot in 0..<count {
      var end = start
      while end < facts.count, facts[end].slot == slot { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// Appends the state of a slot, and of a grid's rows with it; returns the slot after them.
  private mutating func appendStates(from slot: Int) -> Int {
    let place = index.keys.slots[slot]
    let applies = self.applies(question: place.question, phase: place.phase)
    guard place.isGrid else {
      states.append(state(applies, at: slot))
      return slot + 1
    }
    let rows = slot + 1..<slot + 1 + place.rowCount
    let rowStates = rows.map { state(applies, at: $0) }
    states.append(GridRule.state(applies, rows: rowStates))
    states += rowStates
    return rows.upperBound
  }

  private func state(_ applies: Truth, at slot: Int) -> KeyState {
    if applies == .unknown { return .pending }
    var first: AnswerCode?
    var isAgreed = true
    forEachHead(at: slot) { head in
      guard let code = head.code else { return }
      if let first { isAgreed = isAgreed && (code == first || !first.isCoded) } else { first = code }
    }
    guard let first else { return applies == .yes ? .open : .notAsked }
    if applies == .no { return .setAside }
    return isAgreed ? .answered(first) : .conflict
  }

  private func applies(question: Int, phase: Int?) -> Truth {
    let holds = index.conditions[question].map { evaluate($0, phase: phase) } ?? .yes
    guard let phase else { return holds }
    return self.has(phase: phase) && holds
  }

  /// Whether a check's condition holds; of a check that refers to a phased question, for that phase.
  package func holds(check place: Int, phase: Int? = nil) -> Truth {
    evaluate(index.checks[place], phase: phase)
  }

  private func evaluate(_ condition: CompiledCondition, phase: Int?) -> Truth {
    switch condition {
    case .isOneOf(let question, let codes): compare(question, phase) { codes.contains($0) }
    case .isNoneOf(let question, let codes): compare(question, phase) { !codes.contains($0) }
    case .has(let question, let option):
      compare(question, phase) { if case .options(let chosen) = $0 { chosen.contains(option) } else { false } }
    case .isWithin(let question, let range):
      compare(question, phase) { if case .number(let number) = $0 { range.contains(number) } else { false } }
    case .phase(let place): self.has(phase: place)
    case .not(let inner): !evaluate(inner, phase: phase)
    case .all(let parts): parts.reduce(Truth.yes) { $0 && evaluate($1, phase: phase) }
    case .any(let parts): parts.reduce(Truth.no) { $0 || evaluate($1, phase: phase) }
    case .undefined: .unknown
    }
  }

  private func compare(_ question: Int, _ phase: Int?, _ holds: (AnswerCode) -> Bool) -> Truth {
    guard let slot = index.keys.slot(question: question, phase: phase) else { return .unknown }
    return compare(slot: slot, holds)
  }

  /// A comparison with a question that does not apply is false; with an unanswered, pending or conflicting one, unknown.
  private func compare(slot: Int, _ holds: (AnswerCode) -> Bool) -> Truth {
    guard slot < states.count else { return .unknown }
    switch states[slot] {
    case .notAsked, .setAside: return .no
    case .pending, .open, .conflict: return .unknown
    case .answered(let code): return Truth(holds(code))
    }
  }

  private func has(phase: Int) -> Truth {
    guard let slot = index.phaseSlot, let option = index.phaseOptions[phase] else { return .unknown }
    return compare(slot: slot) {
      switch $0 {
      case .options(let chosen): chosen.contains(option)
      case .option(let place): place == option
      default: false
      }
    }
  }
}
