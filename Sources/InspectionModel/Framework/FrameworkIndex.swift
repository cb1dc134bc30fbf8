/// A framework made ready for views: questions by number, conditions compiled, criteria and themes by place.
///
/// Made once for a run and handed to everything that reads cases.
package struct FrameworkIndex: Sendable {
  /// The framework as far as the records are concerned that this index is for.
  package let framework: Framework
  /// The framework with everything, what is asked in other records included.
  package let whole: Framework
  /// The records whose questions these are.
  package let kind: RecordKind
  /// Every key that a case can have.
  package let keys: KeyTable
  /// The slot of the phase question; nil where nothing is asked for each phase.
  let phaseSlot: Int?
  /// For each phase, the place of its option in the phase question; nil where the question does not offer it.
  let phaseOptions: [Int?]
  /// For each question, its condition with names turned into numbers.
  let conditions: [CompiledCondition?]
  /// For each check, its condition.
  package let checks: [CompiledCondition]
  private let places: [QuestionID: Int]

  /// The framework must be valid (`FrameworkValidation`); in one that is not, a condition that refers to nothing is unknown.
  package init(_ whole: Framework, of kind: RecordKind = .case) {
    let framework = whole.asked(in: kind)
    (self.framework, self.whole, self.kind) = (framework, whole, kind)
    keys = KeyTable(framework)
    let places = Dictionary(
      framework.questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    let phasePlace = framework.phaseQuestion.flatMap { places[$0] }
    phaseSlot = phasePlace.flatMap { [keys] in keys.slot(question: $0, phase: nil) }
    let options = phasePlace.map { framework.questions[$0].answer.options } ?? []
    phaseOptions = framework.phases.map { phase in options.firstIndex { $0.code.text == phase.code.text } }
    let compiler = ConditionCompiler(framework: framework, places: places)
    conditions = framework.questions.map { $0.condition.map(compiler.compile) }
    checks = framework.checks.map { compiler.compile($0.condition) }
  }

  /// The place of a question in asking order; nil where there is no such question.
  package func place(of question: QuestionID) -> Int? {
    places[question]
  }

  /// The question that a slot belongs to.
  package func question(at slot: Int) -> Question {
    framework.questions[keys.slots[slot].question]
  }

  /// The list of reasons for a `no` at a slot.
  package func reasons(at slot: Int) -> ReasonList? {
    question(at: slot).reasons.flatMap(framework.reasonList)
  }
}
