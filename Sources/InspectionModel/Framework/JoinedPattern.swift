import StrictJSON

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
    var problems: [FrameworkProblem] = []
    func report(_ field: JSONPath, _ kind: FrameworkProblem.Kind) {
      problems.append(FrameworkProblem(subject, at: field, kind))
    }
    if questions.count < 2 { report([.key("questions")], .empty(what: "questions to join")) }
    let criterion = questions.first.flatMap(framework.question)?.criterion
    for (place, id) in questions.enumerated() {
      let question = framework.question(id)
      if question?.patterns == nil || question?.criterion != criterion || question?.answer.rows.isEmpty == false {
        let among = framework.questions.filter {
          $0.criterion == criterion && $0.patterns != nil && $0.answer.rows.isEmpty
        }
        report(
          [.key("questions"), .index(place)],
          .unknown(what: "question to join", code: id.text, among: among.map(\.id.text)))
      }
    }
    let needed = questions.map(\.text) + ["of_cases"]
    for (name, pattern) in [("strength", strength), ("improvement", improvement), ("shortfall", shortfall)] {
      guard let pattern else { continue }
      let slots = Wording.slots(of: pattern)
      for slot in slots where !(needed + ["only", "reasons"]).contains(slot) {
        report([.key(name)], .unknownSlot(slot, among: needed + ["only", "reasons"]))
      }
      for slot in needed where !slots.contains(slot) { report([.key(name)], .missingSlot(slot)) }
    }
    return problems
  }
}
