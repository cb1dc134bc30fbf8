/// When a question is asked, or when a check speaks: and, or and not over comparisons with earlier answers.
package indirect enum Condition: Sendable, Equatable {
  /// What an answer is compared with.
  package enum Comparison: Sendable, Equatable {
    /// The answer is this one.
    case isEqual(Code<Answer>)
    /// The answer is another one.
    case isNot(Code<Answer>)
    /// The answer is one of these.
    case isOneOf([Code<Answer>])
    /// The option is among those chosen.
    case has(OptionCode)
    /// The number is at least this.
    case atLeast(Int)
    /// The number is at most this.
    case atMost(Int)
  }

  /// A comparison with the answer to an earlier question; of a phased question, the answer for the same phase.
  case compare(QuestionID, Comparison)
  /// The case has this phase.
  case phase(PhaseCode)
  /// It is not so.
  case not(Condition)
  /// All are so.
  case all([Condition])
  /// Any is so.
  case any([Condition])

  /// The comparisons that it is made of, in the order of reading.
  package var comparisons: [(question: QuestionID, comparison: Comparison)] {
    switch self {
    case .compare(let question, let comparison): [(question, comparison)]
    case .phase: []
    case .not(let inner): inner.comparisons
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    }
  }

  /// The questions that it refers to, in the order of reading; `phase` refers to the phase question, which is not named here.
  package var questions: [QuestionID] { comparisons.map(\.question) }

  /// The phases that it refers to, in the order of reading.
  package var phases: [PhaseCode] {
    switch self {
    case .compare: []
    case .phase(let phase): [phase]
    case .not(let inner): inner.phases
    case .all(let parts), .any(let parts): parts.flatMap(\.phases)
    }
  }
}

extension Condition.Comparison {
  /// What the comparison names that can never be an answer of this type; nil where it makes sense.
  package func impossible(for type: AnswerType) -> String? {
    switch self {
    case .isEqual(let code), .isNot(let code): AnswerCode(conditionCode: code.text, type) == nil ? code.text : nil
    case .isOneOf(let codes): codes.first { AnswerCode(conditionCode: $0.text, type) == nil }?.text
    case .has(let option):
      if case .choices(let options, _) = type, options.contains(where: { $0.code == option }) {
        nil
      } else {
        option.text
      }
    case .atLeast(let number), .atMost(let number): if case .number = type { nil } else { String(number) }
    }
  }
}

/// An answer as a condition names it: yes, no, na, or an option's code.
///
/// It marks codes and has no values.
package enum Answer {}
