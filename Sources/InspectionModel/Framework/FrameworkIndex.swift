/// A framework made ready for views: questions by number, conditions compiled, criteria and themes by place.
///
/// Made once for a run and handed to everything that reads cases; one object, so that handing it on copies nothing.
package final class FrameworkIndex: Sendable {
  /// The framework as far as the records are concerned that this index is for.
  package let framework: Framework
  /// The framework with everything, what is asked in other records included.
  package let whole: Framework
  /// The records whose questions these are.
  package let kind: RecordKind
  /// Every key that a case can have.
  package let keys: KeyTable
  /// What views need to know of each slot, in plain numbers.
  let plan: ViewPlan
  /// The slots that each score pools.
  package let scored: ScoredSlots
  private let places: [QuestionID: Int]

  /// The framework must be valid (`FrameworkValidation`); in one that is not, a condition that refers to nothing is unknown.
  package init(_ whole: Framework, of kind: RecordKind = .case) {
    let framework = whole.asked(in: kind)
    (self.framework, self.whole, self.kind) = (framework, whole, kind)
    keys = KeyTable(framework)
    let places = framework.placesOfQuestions
    self.places = places
    plan = ViewPlan(framework, keys, places)
    scored = ScoredSlots(framework, keys)
  }

  /// The place of a question in asking order; nil where there is no such question.
  package func place(of question: QuestionID) -> Int? {
    places[question]
  }

  /// Whether what stands at a slot is a grid as a whole, which nobody answers directly.
  package func isGrid(at slot: Int) -> Bool {
    plan.slots[slot].rowCount > 0
  }

  /// The question that a slot belongs to.
  package func question(at slot: Int) -> Question {
    framework.questions[keys.slots[slot].question]
  }

  /// A coded answer as case files hold it: `yes`, `first_tier`, `community, custody`, `15`.
  package func text(of answer: AnswerCode, at slot: Int) -> String {
    let options = question(at: slot).answer.options
    return switch answer {
    case .yes: "yes"
    case .no: "no"
    case .notApplicable: "na"
    case .option(let place): options[place].code.text
    case .options(let places): places.places.map { options[$0].code.text }.joined(separator: ", ")
    case .number(let number): String(number)
    case .date(let date): date.text
    case .text: ""
    }
  }

  /// The list of reasons for a `no` at a slot.
  package func reasons(at slot: Int) -> ReasonList? {
    framework.questions[keys.slots[slot].question].reasons.flatMap(framework.reasonList)
  }
}
