/// One sentence for findings about several questions that would read alike one after the other.
///
/// Slots: each question's own id for its share, `{of_cases}`, `{only}`, and `{reasons}` of the first question.
package struct JoinedPattern: Sendable, Equatable {
  /// The questions, in the order of the sentence; two at least, of one criterion.
  package var questions: [QuestionID]
  /// The sentence when all of the work was mostly done well; nil where such findings stay apart.
  package var strength: String?
  /// The sentence when none of it was, told by the shares that were.
  package var improvement: String?
  /// The sentence when none of it was, told by the shares that were not.
  package var shortfall: String?

  package init(
    questions: [QuestionID], strength: String? = nil, improvement: String? = nil, shortfall: String? = nil
  ) {
    (self.questions, self.strength, self.improvement, self.shortfall) = (questions, strength, improvement, shortfall)
  }

  /// How problems and places name it: `joined 1.1c1, 1.1c2`.
  package var subject: String { "joined " + questions.map(\.text).joined(separator: ", ") }
}

extension JoinedPattern {
  /// What makes the joined patterns of a framework unusable.
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    framework.joinedPatterns.flatMap { $0.problems(in: framework) }
  }

  private func problems(in framework: Framework) -> [FrameworkProblem] {
    var kinds: [FrameworkProblem.Kind] = questions.count < 2 ? [.empty(what: "questions to join")] : []
    let criterion = questions.first.flatMap(framework.question)?.criterion
    for id in questions {
      let question = framework.question(id)
      if question?.patterns == nil || question?.criterion != criterion || question?.answer.rows.isEmpty == false {
        kinds.append(.unknown(what: "question to join", code: id.text))
      }
    }
    let needed = questions.map(\.text) + ["of_cases"]
    for pattern in [strength, improvement, shortfall].compactMap(\.self) {
      let slots = Wording.slots(of: pattern)
      kinds += slots.filter { !(needed + ["only", "reasons"]).contains($0) }.map { .unknownSlot($0) }
      kinds += needed.filter { !slots.contains($0) }.map { .missingSlot($0) }
    }
    return kinds.map { FrameworkProblem(subject, $0) }
  }
}
