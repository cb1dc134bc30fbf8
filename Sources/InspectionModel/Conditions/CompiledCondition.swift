/// A condition with names turned into numbers, so that a view can evaluate it without comparing strings.
package indirect enum CompiledCondition: Sendable, Equatable {
  /// The answer to the question at this place is one of these; none fits where the list is empty.
  case isOneOf(question: Int, [AnswerCode])
  /// The answer to the question at this place is none of these.
  case isNoneOf(question: Int, [AnswerCode])
  /// The option at this place is among those chosen.
  case has(question: Int, option: Int)
  /// The number lies in the range.
  case isWithin(question: Int, ClosedRange<Int>)
  /// The case has the phase at this place.
  case phase(Int)
  /// It is not so.
  case not(CompiledCondition)
  /// All are so.
  case all([CompiledCondition])
  /// Any is so.
  case any([CompiledCondition])
  /// It refers to nothing that the framework has; `FrameworkValidation` names it.
  case undefined
}

/// Turns the names in conditions into numbers.
struct ConditionCompiler {
  let framework: Framework
  let places: [QuestionID: Int]

  func compile(_ condition: Condition) -> CompiledCondition {
    switch condition {
    case .compare(let question, let comparison):
      guard let place = places[question] else { return .undefined }
      return compile(comparison, of: place)
    case .phase(let code):
      return framework.phases.firstIndex { $0.code == code }.map(CompiledCondition.phase) ?? .undefined
    case .not(let inner): return .not(compile(inner))
    case .all(let parts): return .all(parts.map(compile))
    case .any(let parts): return .any(parts.map(compile))
    }
  }

  private func compile(_ comparison: Condition.Comparison, of place: Int) -> CompiledCondition {
    let type = framework.questions[place].answer
    switch comparison {
    case .isEqual(let code): return .isOneOf(question: place, answers([code], type))
    case .isNot(let code): return .isNoneOf(question: place, answers([code], type))
    case .isOneOf(let codes): return .isOneOf(question: place, answers(codes, type))
    case .has(let option):
      guard let index = type.options.firstIndex(where: { $0.code == option }) else { return .undefined }
      return .has(question: place, option: index)
    case .atLeast(let number): return .isWithin(question: place, number...Int.max)
    case .atMost(let number): return .isWithin(question: place, Int.min...number)
    }
  }

  private func answers(_ codes: [Code<Answer>], _ type: AnswerType) -> [AnswerCode] {
    codes.compactMap { AnswerCode(conditionCode: $0.text, type) }
  }
}
