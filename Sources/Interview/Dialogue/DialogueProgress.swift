import InspectionModel

/// How far an assessor is, counted anew at every step: a grid counts as one question, and what does not apply as none.
struct DialogueProgress {
  /// Questions answered.
  let answered: Int
  /// Questions that apply for sure and are required, or answered though they need not be.
  let total: Int
  /// The criterion of the question asked.
  let criterion: CriterionNumber
  /// The place of the question among those of the criterion that apply, from 1.
  let place: Int
  /// How many questions of the criterion apply.
  let inCriterion: Int

  init(at slot: Int, in view: CaseView) {
    let index = view.index
    let wholes = view.states.indices.filter { index.keys.slots[$0].row == nil }
    answered = wholes.count { view.states[$0].answer != nil }
    total = wholes.count {
      switch view.states[$0] {
      case .answered: true
      case .open, .conflict: view.isRequiredAsAWhole($0)
      default: false
      }
    }
    let criterion = index.question(at: slot).criterion
    let asked = wholes.filter { index.question(at: $0).criterion == criterion && view.applies(at: $0) }
    self.criterion = criterion
    place = asked.count { $0 <= slot }
    inCriterion = asked.count
  }
}

extension CaseView {
  /// Whether the question at a slot applies for sure.
  func applies(at slot: Int) -> Bool {
    switch states[slot] {
    case .open, .conflict, .answered: true
    case .notAsked, .setAside, .pending: false
    }
  }
}
