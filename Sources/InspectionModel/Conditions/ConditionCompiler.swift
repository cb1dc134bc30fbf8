/// Turns the names in conditions into slots and places.
struct ConditionCompiler {
  let framework: Framework
  let keys: KeyTable
  let places: [QuestionID: Int]
  /// The slot of the phase question; nil where nothing is asked for each phase.
  let phaseSlot: Int?

  /// The steps of a condition, where phased questions in it refer to `phase`.
  func steps(of condition: Condition, phase: Int?) -> [ConditionProgram.Step] {
    switch condition {
    case .compare(let question, let comparison):
      guard let place = places[question], let slot = keys.slot(question: place, phase: phase) else {
        return [.put(.unknown)]
      }
      return steps(of: comparison, at: slot, framework.questions[place].answer)
    case .phase(let code):
      return [framework.phases.firstIndex { $0.code == code }.map(step(forPhase:)) ?? .put(.unknown)]
    case .not(let inner): return steps(of: inner, phase: phase) + [.not]
    case .all(let parts): return joined(parts.map { steps(of: $0, phase: phase) }, .both, empty: .yes)
    case .any(let parts): return joined(parts.map { steps(of: $0, phase: phase) }, .either, empty: .no)
    }
  }

  /// Whether the case has the phase at this place of the framework's list.
  func step(forPhase phase: Int) -> ConditionProgram.Step {
    guard let slot = phaseSlot else { return .put(.unknown) }
    let question = framework.questions[keys.slots[slot].question]
    let option = question.answer.options.firstIndex { $0.code.text == framework.phases[phase].code.text }
    return option.map { .compare(slot: slot, .includes($0)) } ?? .put(.unknown)
  }

  private func steps(
    of comparison: Condition.Comparison, at slot: Int, _ type: AnswerType
  ) -> [ConditionProgram.Step] {
    switch comparison {
    case .isEqual(let code): [.compare(slot: slot, equals(code, type))]
    case .isNot(let code):
      [.compare(slot: slot, AnswerCode(conditionCode: code.text, type).map(AnswerTest.differs) ?? .always(true))]
    case .isOneOf(let codes):
      joined(codes.map { [.compare(slot: slot, equals($0, type))] }, .either, empty: .no)
    case .has(let option):
      [type.options.firstIndex { $0.code == option }.map { .compare(slot: slot, .includes($0)) } ?? .put(.unknown)]
    case .atLeast(let number): [.compare(slot: slot, .isWithin(number, .max))]
    case .atMost(let number): [.compare(slot: slot, .isWithin(.min, number))]
    }
  }

  private func equals(_ code: Code<Answer>, _ type: AnswerType) -> AnswerTest {
    AnswerCode(conditionCode: code.text, type).map(AnswerTest.equals) ?? .always(false)
  }

  private func joined(
    _ parts: [[ConditionProgram.Step]], _ joint: ConditionProgram.Step, empty: Truth
  ) -> [ConditionProgram.Step] {
    guard let first = parts.first else { return [.put(empty)] }
    return parts.dropFirst().reduce(first) { $0 + $1 + [joint] }
  }
}
