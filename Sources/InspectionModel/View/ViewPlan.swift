/// A framework as views need it: for each slot what decides its state, in plain numbers and in one place.
struct ViewPlan: Sendable {
  /// When a case cannot be complete without an answer at a slot, with the criterion by its place.
  enum Requirement: Sendable {
    case always
    case never
    case whenAnyNo(criterion: Int)
  }

  /// What a view needs to know of a slot; copying it copies no text and counts no reference.
  struct Slot: Sendable {
    /// When it applies, its phase included.
    let condition: ConditionProgram.Place
    /// How many rows follow, where this is a grid as a whole; otherwise 0.
    let rowCount: Int
    /// The place of its criterion in asking order; -1 where the framework has no such criterion.
    let criterion: Int
    /// Whether its answers are judgements that count.
    let isScored: Bool
    let requirement: Requirement
  }

  private(set) var slots: [Slot] = []
  /// Conditions of slots and checks.
  private(set) var program = ConditionProgram()
  /// For each check, its condition without a phase and then for each phase.
  private var checks: [[ConditionProgram.Place]] = []

  init(_ framework: Framework, _ keys: KeyTable, _ places: [QuestionID: Int]) {
    let phaseSlot = framework.phaseQuestion.flatMap { places[$0] }.flatMap { keys.slot(question: $0, phase: nil) }
    let compiler = ConditionCompiler(framework: framework, keys: keys, places: places, phaseSlot: phaseSlot)
    let criteria = framework.criteria.map(\.number)
    slots.reserveCapacity(keys.slots.count)
    for place in framework.questions.indices {
      let criterion = criteria.firstIndex(of: framework.questions[place].criterion) ?? -1
      let requirement = Requirement(framework.questions[place].requirement, criteria)
      for slot in keys.slots(ofQuestion: place) {
        // The rows of a grid apply where the grid does.
        let isRow = keys.slots[slot].row != nil
        let condition = isRow ? 0..<0 : program.add { compiler.add(place, phase: keys.slots[slot].phase, to: &$0) }
        slots.append(
          Slot(
            condition: condition, rowCount: keys.slots[slot].rowCount, criterion: criterion,
            isScored: framework.questions[place].isScored, requirement: requirement))
      }
    }
    let phases = [nil] + framework.phases.indices.map(Optional.some)
    for check in framework.checks {
      checks.append(phases.map { phase in program.add { compiler.add(check.condition, phase: phase, to: &$0) } })
    }
  }

  /// The condition of a check, for a phase where it refers to phased questions.
  func condition(ofCheck place: Int, phase: Int?) -> ConditionProgram.Place {
    checks[place][phase.map { $0 + 1 } ?? 0]
  }
}

extension ViewPlan.Requirement {
  fileprivate init(_ requirement: Question.Requirement, _ criteria: [CriterionNumber]) {
    switch requirement {
    case .always: self = .always
    case .never: self = .never
    case .whenAnyNo(let criterion): self = .whenAnyNo(criterion: criteria.firstIndex(of: criterion) ?? -1)
    }
  }
}

extension ConditionCompiler {
  /// Adds when a question is asked: where the case has the phase, and its condition holds.
  fileprivate func add(_ question: Int, phase: Int?, to steps: inout [ConditionProgram.Step]) {
    if let phase { steps.append(step(forPhase: phase)) }
    guard let condition = framework.questions[question].condition else { return }
    add(condition, phase: phase, to: &steps)
    if phase != nil { steps.append(.both) }
  }
}
