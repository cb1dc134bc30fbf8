/// Turns the names in conditions into slots and places.
struct ConditionCompiler {
  let framework: Framework
  let keys: KeyTable
  let places: [QuestionID: Int]
  /// The slot of the phase question; nil where nothing is asked for each phase.
  let phaseSlot: Int?

  /// Adds the steps of a condition, where phased questions in it refer to `phase`.
  func add(_ condition: Condition, phase: Int?, to steps: inout [ConditionProgram.Step]) {
    switch condition {
    case .compare(let question, let comparison):
      if let place = places[question], let slot = keys.slot(question: place, phase: phase) {
        add(comparison, at: slot, framework.questions[place].answer, to: &steps)
      } else {
        steps.append(.put(.unknown))
      }
    case .phase(let code):
      steps.append(framework.phases.firstIndex { $0.code == code }.map(step(forPhase:)) ?? .put(.unknown))
    case .not(let inner):
      add(inner, phase: phase, to: &steps)
      steps.append(.not)
    case .all(let parts): add(parts, .both, empty: .yes, to: &steps) { add($0, phase: phase, to: &$1) }
    case .any(let parts): add(parts, .either, empty: .no, to: &steps) { add($0, phase: phase, to: &$1) }
    }
  }

  /// Whether the case has the phase at this place of the framework's list.
  func step(forPhase phase: Int) -> ConditionProgram.Step {
    guard let slot = phaseSlot else { return .put(.unknown) }
    let question = framework.questions[keys.slots[slot].question]
    let option = question.answer.options.firstIndex { $0.code.text == framework.phases[phase].code.text }
    return option.map { .compare(slot: slot, .includes($0)) } ?? .put(.unknown)
  }

  private func add(
    _ comparison: Condition.Comparison, at slot: Int, _ type: AnswerType, to steps: inout [ConditionProgram.Step]
  ) {
    switch comparison {
    case .isEqual(let code): steps.append(.compare(slot: slot, equals(code, type)))
    case .isNot(let code):
      let test = AnswerCode(conditionCode: code.text, type).map(AnswerTest.differs) ?? .always(true)
      steps.append(.compare(slot: slot, test))
    case .isOneOf(let codes):
      add(codes, .either, empty: .no, to: &steps) { $1.append(.compare(slot: slot, equals($0, type))) }
    case .has(let option):
      let place = type.options.firstIndex { $0.code == option }
      steps.append(place.map { .compare(slot: slot, .includes($0)) } ?? .put(.unknown))
    case .atLeast(let number): steps.append(.compare(slot: slot, .isWithin(number, .max)))
    case .atMost(let number): steps.append(.compare(slot: slot, .isWithin(.min, number)))
    }
  }

  private func equals(_ code: Code<Answer>, _ type: AnswerType) -> AnswerTest {
    AnswerCode(conditionCode: code.text, type).map(AnswerTest.equals) ?? .always(false)
  }

  /// Adds the steps of each part, joined with those before it.
  private func add<Part>(
    _ parts: [Part], _ joint: ConditionProgram.Step, empty: Truth, to steps: inout [ConditionProgram.Step],
    _ addPart: (Part, inout [ConditionProgram.Step]) -> Void
  ) {
    if parts.isEmpty { steps.append(.put(empty)) }
    for (place, part) in parts.enumerated() {
      addPart(part, &steps)
      if place > 0 { steps.append(joint) }
    }
  }
}
