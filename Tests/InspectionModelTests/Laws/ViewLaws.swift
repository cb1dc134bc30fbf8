import InspectionModel
import StrictJSON

/// What must hold of a view of any record, and how the product's view and the literal one compare.
struct ViewLaws {
  let record: CaseRecord
  let view: CaseView

  init(_ record: CaseRecord) {
    self.record = record
    self.view = CaseView(record, LawFramework.index)
  }

  /// The keys of which the literal reading, right or deliberately wrong, says something else.
  func differences(from reference: ReferenceView) -> [String] {
    LawFramework.index.keys.slots.indices.compactMap { slot in
      let key = LawFramework.index.keys.slots[slot].key.text
      let (sufficient, relevant) = view.score(at: slot)
      let expected = reference.score(key, of: LawFramework.index.question(at: slot))
      return described(view.states[slot], at: slot) == reference[key] && (sufficient, relevant) == expected ? nil : key
    }
  }

  /// The names of the laws that the view breaks on its own.
  func broken() -> [String] {
    var broken: [String] = []
    for slot in view.states.indices where !LawFramework.index.keys.slots[slot].isGrid {
      let values = Set(view.current(at: slot).compactMap(\.code).filter { $0 != .text })
      let (sufficient, relevant) = view.score(at: slot)
      switch view.states[slot] {
      case .open where !view.current(at: slot).isEmpty: broken.append("law 1: open though answered")
      case .conflict where values.count < 2: broken.append("law 5: a conflict of one value")
      case .answered where values.count > 1: broken.append("law 5: somebody won")
      case .setAside where view.current(at: slot).isEmpty: broken.append("law 3: nothing to set aside")
      default: break
      }
      let isJudged = view.states[slot] == .answered(.yes) || view.states[slot] == .answered(.no)
      if !isJudged, relevant != 0 { broken.append("law 1: counted without a judgement") }
      if sufficient > relevant { broken.append("law 2: more sufficient than relevant") }
    }
    return broken
  }

  private func described(_ state: KeyState, at slot: Int) -> ReferenceView.State {
    switch state {
    case .notAsked: .notAsked
    case .setAside: .setAside
    case .pending: .pending
    case .open: .open
    case .conflict: .conflict
    case .answered(let code): .answered(described(code, at: slot))
    }
  }

  private func described(_ code: AnswerCode, at slot: Int) -> String {
    let options = LawFramework.index.question(at: slot).answer.options
    return switch code {
    case .yes: "yes"
    case .no: "no"
    case .notApplicable: "na"
    case .option(let place): options[place].code.text
    case .options(let places): places.places.map { options[$0].code.text }.joined(separator: "+")
    case .number(let number): String(number)
    case .date(let date): date.text
    case .text: "text"
    }
  }
}
