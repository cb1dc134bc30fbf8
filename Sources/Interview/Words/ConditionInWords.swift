package import InspectionModel

/// When a question is asked, as people read it: `1.1d1 is yes or no, and the case has the part 'in custody'`.
package struct ConditionInWords: Equatable, Sendable {
  /// The condition in words; empty where the question is always asked.
  package let text: String

  /// The words for when a question is asked, for a phase where it is asked for each.
  package init(of question: Question, phase: PhaseCode?, in framework: Framework) {
    var parts: [String] = []
    if let phase { parts.append(Self.words(phase: phase, framework)) }
    if let condition = question.condition {
      parts.append(Self.words(for: condition, framework, isInner: !parts.isEmpty))
    }
    text = parts.joined(separator: ", and ")
  }

  private static func words(for condition: Condition, _ framework: Framework, isInner: Bool) -> String {
    switch condition {
    case .compare(let question, let comparison): words(for: comparison, of: question, framework)
    case .phase(let phase): words(phase: phase, framework)
    case .not(.phase(let phase)): words(phase: phase, framework, verb: "has not")
    case .not(let inner): "not (\(words(for: inner, framework, isInner: false)))"
    case .all(let parts): parts.map { words(for: $0, framework, isInner: true) }.joined(separator: " and ")
    case .any(let parts): enclosed(parts.map { words(for: $0, framework, isInner: true) }, if: isInner)
    }
  }

  private static func enclosed(_ parts: [String], if isInner: Bool) -> String {
    let text = parts.joined(separator: " or ")
    return isInner ? "(\(text))" : text
  }

  private static func words(phase: PhaseCode, _ framework: Framework, verb: String = "has") -> String {
    let label = framework.phases.first { $0.code == phase }?.label ?? phase.text
    return "the \(framework.unit.one) \(verb) a part '\(label)'"
  }

  private static func words(for comparison: Condition.Comparison, of id: QuestionID, _ framework: Framework) -> String {
    let type = framework.question(id)?.answer
    return switch comparison {
    case .isEqual(let code): "\(id) is \(words(for: code, type))"
    case .isNot(let code): "\(id) is answered, but not \(words(for: code, type))"
    case .isOneOf(let codes): "\(id) is \(codes.map { words(for: $0, type) }.joined(separator: " or "))"
    case .has(let option): "\(id) has '\(label(of: option.text, type))'"
    case .atLeast(let number): "\(id) is \(number) or more"
    case .atMost(let number): "\(id) is \(number) or less"
    }
  }

  private static func words(for code: Code<Answer>, _ type: AnswerType?) -> String {
    guard case .choice = type else { return code.text }
    return "'\(label(of: code.text, type))'"
  }

  private static func label(of code: String, _ type: AnswerType?) -> String {
    type?.options.first { $0.code.text == code }?.label ?? code
  }
}
