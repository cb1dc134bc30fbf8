package import InspectionModel

/// Something that must be put right before an assessment can be declared complete.
package enum CompletionObstacle: Sendable, Equatable {
  /// A required answer is missing.
  case open(Key)
  /// A text box is empty that answers `no` in its criterion make necessary.
  case openBecauseOfNo(Key, CriterionNumber)
  /// Whether it applies is not settled.
  case pending(Key)
  /// Own judgements differ, made in two copies of the case.
  case differs(Key)
  /// A `no` without a reason, where a list is offered.
  case withoutReasons(Key)
  /// The reason `other` without words.
  case otherWithoutWords(Key)
  /// Answers that cannot both be true.
  case hard(CheckInstance)
  /// Answers that are unusual together, without a reason why they stand.
  case soft(CheckInstance)

  /// The key to go to.
  package var key: Key? {
    switch self {
    case .open(let key), .openBecauseOfNo(let key, _), .pending(let key), .differs(let key), .withoutReasons(let key),
      .otherWithoutWords(let key):
      key
    case .hard(let check), .soft(let check): check.keys.last
    }
  }
}

/// How far one criterion is.
package struct CriterionCount: Sendable, Equatable {
  /// The criterion.
  package let criterion: CriterionNumber
  /// Questions answered; a grid counts as one, and is answered when all its rows are.
  package var answered = 0
  /// Questions that apply and are required, but not answered.
  package var open = 0
  /// Questions that apply and may be left out, and are.
  package var optional = 0
  /// Questions of which it is not settled whether they apply.
  package var pending = 0
  /// Answers that apply no more and are kept.
  package var setAside = 0
}

/// What is missing or odd in an assessor's assessment of a case.
package struct CaseReview: Sendable, Equatable {
  /// Everything that stands against completing: by question in asking order, then the checks.
  package let obstacles: [CompletionObstacle]
  /// How far each criterion is, in asking order; those that nothing is asked of left out.
  package let counts: [CriterionCount]

  /// The review of what a recorder's assessor recorded.
  package init(_ recorder: Recorder) {
    let view = recorder.view
    var found: [CompletionObstacle] = []
    for slot in view.states.indices where !recorder.index.keys.slots[slot].isGrid {
      found += Self.obstacles(at: slot, recorder)
    }
    for check in CheckInstance.all(in: recorder.index) where check.holds(in: view) == .yes {
      if check.kind == .hard {
        found.append(.hard(check))
      } else if !check.isWaived(in: recorder.record, by: recorder.assessor) {
        found.append(.soft(check))
      }
    }
    obstacles = found
    counts = Self.counts(view)
  }

  /// Questions answered.
  package var answered: Int { counts.reduce(0) { $0 + $1.answered } }

  /// Questions that apply for sure and are required, or answered though they need not be.
  package var total: Int { counts.reduce(0) { $0 + $1.answered + $1.open } }

  private static func obstacles(at slot: Int, _ recorder: Recorder) -> [CompletionObstacle] {
    let (view, index) = (recorder.view, recorder.index)
    let key = index.keys.slots[slot].key
    switch view.states[slot] {
    case .open where view.isRequired(slot):
      if case .whenAnyNo(let criterion) = index.question(at: slot).requirement {
        return [.openBecauseOfNo(key, criterion)]
      }
      return [.open(key)]
    case .pending where view.isRequired(slot): return [.pending(key)]
    case .conflict where view.isRequired(slot): return [.differs(key)]
    case .answered(.no): return obstacles(ofNoAt: slot, key, recorder)
    default: return []
    }
  }

  private static func obstacles(ofNoAt slot: Int, _ key: Key, _ recorder: Recorder) -> [CompletionObstacle] {
    guard let list = recorder.index.reasons(at: slot) else { return [] }
    let reasons = recorder.view.reasons(at: slot)
    if reasons.isEmpty { return [.withoutReasons(key)] }
    let asksForWords = reasons.places.contains { list.reasons[$0].asksForWords }
    let hasWords = recorder.currentEntries(at: slot).contains { $0.other?.isBlank == false }
    return asksForWords && !hasWords ? [.otherWithoutWords(key)] : []
  }

  private static func counts(_ view: CaseView) -> [CriterionCount] {
    var counts = view.index.framework.criteria.map { CriterionCount(criterion: $0.number) }
    let places = Dictionary(
      counts.enumerated().map { ($1.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    for slot in view.states.indices where view.index.keys.slots[slot].row == nil {
      guard let place = places[view.index.question(at: slot).criterion] else { continue }
      switch view.states[slot] {
      case .notAsked: break
      case .setAside: counts[place].setAside += 1
      case .pending: counts[place].pending += 1
      case .answered: counts[place].answered += 1
      case .open, .conflict:
        if view.isRequiredAsAWhole(slot) { counts[place].open += 1 } else { counts[place].optional += 1 }
      }
    }
    return counts.filter { $0.answered + $0.open + $0.optional + $0.pending + $0.setAside > 0 }
  }
}

extension CaseView {
  /// Whether an answer is required at a slot, or at the rows of the grid that it stands for.
  package func isRequiredAsAWhole(_ slot: Int) -> Bool {
    isRequired(index.keys.slots[slot].isGrid ? slot + 1 : slot)
  }
}
