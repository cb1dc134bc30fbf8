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

  /// The view over facts; those of one assessor alone where only that assessor's are given.
  package init(_ facts: CaseFacts, _ index: FrameworkIndex) {
    self.index = index
    self.facts = facts
    states = facts.states(index.plan)
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
    facts.facts[facts.range(of: slot)]
  }

  /// The entries of a slot that nothing replaces, withdrawals included: `heads` of the design.
  package func heads(at slot: Int) -> [EntryFact] {
    entries(at: slot).filter { !$0.isReplaced }
  }

  /// The heads of a slot that answer: `current` of the design.
  package func current(at slot: Int) -> [EntryFact] {
    heads(at: slot).filter { $0.code != nil }
  }

  /// The reasons of all current answers of a slot.
  package func reasons(at slot: Int) -> PlaceSet {
    var reasons = PlaceSet()
    for place in facts.range(of: slot) where !facts.facts[place].isReplaced {
      // Only what counts as an answer has reasons.
      reasons.formUnion(facts.facts[place].reasons)
    }
    return reasons
  }

  /// What a slot adds to a tally: sufficient and relevant, each 0 or 1 (law 1: unanswered adds nothing).
  package func score(at slot: Int) -> (sufficient: Int, relevant: Int) {
    guard index.scored[slot] else { return (0, 0) }
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

  /// Whether a check's condition holds; of a check that refers to a phased question, for that phase.
  package func holds(check place: Int, phase: Int? = nil) -> Truth {
    index.plan.program.evaluate(index.plan.condition(ofCheck: place, phase: phase), states)
  }
}
