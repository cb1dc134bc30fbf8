/// Finds the answers because of which a key of a case is not asked, or because of which that is not known.
///
/// It follows conditions back to what somebody answered: where 1.1c hangs on 1.1b, and 1.1b is not asked because 1.1a is
/// `no`, the answer to 1.1a is named.
package struct RoutingTrace {
  /// What decides.
  package struct Cause: Sendable, Hashable {
    /// The key.
    package let key: Key
    /// Its answer as files code it; nil where it is open or judgements of it differ.
    package let answer: String?
  }

  private let view: CaseView
  private let compiler: ConditionCompiler

  /// A trace through one case.
  package init(_ view: CaseView) {
    self.view = view
    let (framework, keys) = (view.index.framework, view.index.keys)
    let places = framework.placesOfQuestions
    let phaseSlot = framework.phaseQuestion.flatMap { places[$0] }.flatMap { keys.slot(question: $0, phase: nil) }
    compiler = ConditionCompiler(framework: framework, keys: keys, places: places, phaseSlot: phaseSlot)
  }

  /// The answers that decide whether the key at a slot is asked, each once, in the order of reading.
  ///
  /// None where it is asked of everybody.
  package func causes(at slot: Int) -> [Cause] {
    var causes: [Cause] = []
    for decider in deciders(of: slot) {
      let found = trace(decider)
      causes += found.filter { !causes.contains($0) }
    }
    return causes
  }

  /// A question that does not apply leads on to what decided about it; conditions refer to earlier questions only.
  private func trace(_ slot: Int) -> [Cause] {
    let key = view.index.keys.slots[slot].key
    switch view.states[slot] {
    case .answered(let code): return [Cause(key: key, answer: view.index.text(of: code, at: slot))]
    case .open, .conflict: return [Cause(key: key, answer: nil)]
    case .notAsked, .setAside, .pending:
      let further = causes(at: slot)
      return further.isEmpty ? [Cause(key: key, answer: nil)] : further
    }
  }

  private func deciders(of slot: Int) -> [Int] {
    let place = view.index.keys.slots[slot]
    if let phase = place.phase, let phaseSlot = compiler.phaseSlot, holds([compiler.step(forPhase: phase)]) != .yes {
      return [phaseSlot]
    }
    guard let condition = view.index.framework.questions[place.question].condition else { return [] }
    return slots(deciding: condition, phase: place.phase)
  }

  private func slots(deciding condition: Condition, phase: Int?) -> [Int] {
    switch condition {
    case .compare(let question, _):
      guard let place = compiler.places[question] else { return [] }
      return compiler.keys.slot(question: place, phase: phase).map { [$0] } ?? []
    case .phase: return compiler.phaseSlot.map { [$0] } ?? []
    case .not(let inner): return slots(deciding: inner, phase: phase)
    case .all(let parts): return slots(deciding: condition, among: parts, oneSuffices: .no, phase: phase)
    case .any(let parts): return slots(deciding: condition, among: parts, oneSuffices: .yes, phase: phase)
    }
  }

  /// The parts that have the truth of the whole; only the first where one of them is enough to decide it.
  private func slots(
    deciding whole: Condition, among parts: [Condition], oneSuffices decisive: Truth, phase: Int?
  ) -> [Int] {
    let truth = truth(of: whole, phase: phase)
    let alike = parts.filter { self.truth(of: $0, phase: phase) == truth }
    let chosen = truth == decisive ? Array(alike.prefix(1)) : alike
    return chosen.flatMap { slots(deciding: $0, phase: phase) }
  }

  private func truth(of condition: Condition, phase: Int?) -> Truth {
    var steps: [ConditionProgram.Step] = []
    compiler.add(condition, phase: phase, to: &steps)
    return holds(steps)
  }

  private func holds(_ steps: [ConditionProgram.Step]) -> Truth {
    var program = ConditionProgram()
    let place = program.add { $0 += steps }
    return program.evaluate(place, view.states)
  }
}
