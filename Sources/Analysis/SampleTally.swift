package import InspectionModel

/// The judgements of a sample, added up case by case; a case is forgotten as soon as it is counted.
///
/// What it holds depends on the framework and not on the number of cases, so that a national programme can be streamed.
/// Adding in any order, or adding up parts of a sample, gives the same.
package struct SampleTally: Sendable {
  /// The framework that the slots belong to.
  package let index: FrameworkIndex
  /// Which cases are counted.
  package let selection: CaseSelection
  /// What became of each key, by slot.
  package private(set) var slots: [SlotTally]
  /// How many cases are counted.
  package private(set) var cases = 0
  /// How many of them are complete.
  package private(set) var completeCases = 0
  /// How many cases were given and passed over because of the selection.
  package private(set) var passedOver = 0

  package init(_ index: FrameworkIndex, _ selection: CaseSelection = .all) {
    self.index = index
    self.selection = selection
    slots = Array(repeating: SlotTally(), count: index.keys.slots.count)
  }

  /// Counts a case.
  ///
  /// - Returns: whether it was counted, and not passed over.
  @discardableResult
  package mutating func add(_ view: CaseView) -> Bool {
    guard admit(view) else { return false }
    let states = view.states
    for slot in slots.indices {
      // Most slots of most cases.
      if case .notAsked = states[slot] { continue }
      count(view, states[slot], at: slot)
    }
    return true
  }

  /// Counts a case, but of its keys only those that `counts` admits.
  mutating func add(_ view: CaseView, where counts: (KeyTable.Slot) -> Bool) {
    guard admit(view) else { return }
    for slot in slots.indices where counts(index.keys.slots[slot]) { count(view, view.states[slot], at: slot) }
  }

  /// Notes that there is a case; false where it is passed over.
  private mutating func admit(_ view: CaseView) -> Bool {
    let isComplete = view.isComplete
    guard isComplete || selection == .all else {
      passedOver += 1
      return false
    }
    cases += 1
    if isComplete { completeCases += 1 }
    return true
  }

  private mutating func count(_ view: CaseView, _ state: KeyState, at slot: Int) {
    switch state {
    case .notAsked: break
    case .setAside: slots[slot].setAside += 1
    case .pending: slots[slot].pending += 1
    case .open: slots[slot].open += 1
    case .conflict:
      slots[slot].conflicts += 1
      slots[slot].contested.add(view.contestedOutcomes(at: slot))
    case .answered(.yes): slots[slot].yes += 1
    case .answered(.no):
      slots[slot].no += 1
      countReasons(of: view, at: slot)
    case .answered(.notApplicable): slots[slot].notApplicable += 1
    case .answered: slots[slot].otherAnswers += 1
    }
  }

  private mutating func countReasons(of view: CaseView, at slot: Int) {
    for place in view.reasons(at: slot) { slots[slot].countReason(place) }
  }

  /// Counts reasons that a person read in an assessor's words, of one judgement that is counted already.
  ///
  /// - Parameters:
  ///   - places: The reasons' places, each of them not counted for the judgement yet.
  ///   - other: The reason that the words stood for, where nothing of them is left over; nil where something is.
  ///   - slot: The slot of the judgement.
  package mutating func count(readReasons places: PlaceSet, insteadOf other: Int?, at slot: Int) {
    for place in places { slots[slot].countReason(place) }
    if let other, slots[slot].count(ofReason: other) > 0 { slots[slot].countReason(other, -1) }
  }

  /// Adds another part of the sample, counted over the same framework.
  package mutating func add(_ other: SampleTally) {
    for (slot, tally) in other.slots.enumerated() where slots.indices.contains(slot) {
      slots[slot] = slots[slot] + tally
    }
    cases += other.cases
    completeCases += other.completeCases
    passedOver += other.passedOver
  }
}

/// Which cases a tally counts.
package enum CaseSelection: Sendable, Hashable {
  /// Every case, as far as it has been answered.
  case all
  /// Only cases that are complete.
  case completed
}

extension SampleTally {
  /// What all scored keys of a subject come to, pooled over questions, phases and cases (law 2).
  package func tally(of subject: ScoreSubject) -> Tally {
    pooled(index.scoredSlots(of: subject))
  }

  /// What these slots come to, pooled, whether they are scored or not.
  package func pooled(_ slots: some Sequence<Int>) -> Tally {
    slots.reduce(into: Tally.zero) { $0 += self.slots[$1].tally }
  }

  /// What a key comes to; of a phased question without a phase, all phases pooled.
  ///
  /// Zero where the framework has no such key.
  package func tally(of key: Key) -> Tally {
    pooled(index.keys.slots(matching: key))
  }

  /// How the open conflicts at these slots can turn out, together.
  func contested(_ slots: some Sequence<Int>) -> ContestedJudgements {
    slots.reduce(ContestedJudgements()) { $0 + self.slots[$1].contested }
  }

  /// The tallies of these slots added up, with reasons and everything that is not settled.
  package func combined(_ slots: some Sequence<Int>) -> SlotTally {
    slots.reduce(SlotTally()) { $0 + self.slots[$1] }
  }

  /// How many keys are in conflict in all cases; of grids the rows.
  package var conflicts: Int { count { $0.conflicts } }

  /// How many keys wait for another to be answered or settled; of grids the rows.
  package var pending: Int { count { $0.pending } }

  /// How many scored keys wait for another, so that no score counts them yet.
  package func pendingJudgements(of subject: ScoreSubject) -> Int {
    index.scoredSlots(of: subject).reduce(0) { $0 + slots[$1].pending }
  }

  private func count(_ number: (SlotTally) -> Int) -> Int {
    var sum = 0
    for slot in slots.indices where !index.isGrid(at: slot) { sum += number(slots[slot]) }
    return sum
  }
}
