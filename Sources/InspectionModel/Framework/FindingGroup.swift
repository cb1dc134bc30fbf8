import StrictJSON

/// Questions whose findings are told in one sentence, each with the few words that the sentence has for it.
///
/// Any two or more of them can be told together: the sentence is put together from what is said once and the words for each.
package struct FindingGroup: Sendable, Equatable {
  /// One of the questions, and its part of the sentence; `{quantity}` stands for the share.
  package struct Member: Sendable, Equatable {
    /// The question.
    package var question: QuestionID
    /// Its part, told by the share that was sufficient: `completed in {quantity}`.
    package var done: String
    /// The same where another part precedes it; nil where it is no different.
    package var doneNext: String?
    /// Its part, told by the share that was not; nil where the sentence around it makes all the difference.
    package var missed: String?
    /// The same where another part precedes it; nil where it is no different.
    package var missedNext: String?

    package init(
      _ question: QuestionID, done: String, next doneNext: String? = nil, missed: String? = nil,
      next missedNext: String? = nil
    ) {
      (self.question, self.done, self.doneNext) = (question, done, doneNext)
      (self.missed, self.missedNext) = (missed, missedNext)
    }

    /// The words for it, told by either share, as the first part of the sentence or after another.
    package func words(missed isMissed: Bool, isFirst: Bool) -> String {
      guard isMissed, let missed else { return isFirst ? done : doneNext ?? done }
      return isFirst ? missed : missedNext ?? missed
    }
  }

  /// What is said once, with `{parts}` and `{reasons}`, where shares are those of the sufficient answers.
  package var sentence: String
  /// The same where shares are those of the insufficient answers.
  package var shortfall: String
  /// The questions, in the order of the sentence; two at least, of one criterion.
  package var members: [Member]

  package init(sentence: String, shortfall: String, members: [Member]) {
    (self.sentence, self.shortfall, self.members) = (sentence, shortfall, members)
  }

  /// How problems and places name it: `group 1.1c1, 1.1c2`.
  package var subject: String { "group " + members.map(\.question.text).joined(separator: ", ") }
}

extension FindingGroup {
  /// What makes the groups of a framework unusable.
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    framework.findingGroups.flatMap { $0.problems(in: framework) }
  }

  private func problems(in framework: Framework) -> [FrameworkProblem] {
    var problems: [FrameworkProblem] = []
    if members.count < 2 {
      problems.append(FrameworkProblem(subject, at: [.key("questions")], .empty(what: "questions to join")))
    }
    let criterion = members.first.flatMap { framework.question($0.question) }?.criterion
    for (place, member) in members.enumerated() {
      let field = JSONPath([.key("questions"), .index(place)])
      problems += self.problems(of: member, at: field, criterion, in: framework)
    }
    for (name, pattern) in [("sentence", sentence), ("shortfall", shortfall)] {
      problems += slotProblems(of: pattern, at: [.key(name)], needed: "parts", allowed: ["parts", "reasons"])
    }
    return problems
  }

  private func problems(
    of member: Member, at field: JSONPath, _ criterion: CriterionNumber?, in framework: Framework
  ) -> [FrameworkProblem] {
    var problems: [FrameworkProblem] = []
    let question = framework.question(member.question)
    if question?.patterns == nil || question?.criterion != criterion || question?.answer.rows.isEmpty == false {
      let among = framework.questions.filter {
        $0.criterion == criterion && $0.patterns != nil && $0.answer.rows.isEmpty
      }
      problems.append(
        FrameworkProblem(
          subject, at: field.key("id"),
          .unknown(what: "question to join", code: member.question.text, among: among.map(\.id.text))))
    }
    let words = [
      ("done", member.done), ("doneNext", member.doneNext), ("missed", member.missed),
      ("missedNext", member.missedNext),
    ]
    for (name, pattern) in words {
      guard let pattern else { continue }
      problems += slotProblems(of: pattern, at: field.key(name), needed: "quantity", allowed: ["quantity"])
    }
    return problems
  }

  private func slotProblems(
    of pattern: String, at field: JSONPath, needed: String, allowed: [String]
  ) -> [FrameworkProblem] {
    let slots = Wording.slots(of: pattern)
    let unknown = slots.filter { !allowed.contains($0) }.map {
      FrameworkProblem(subject, at: field, .unknownSlot($0, among: allowed))
    }
    return unknown + (slots.contains(needed) ? [] : [FrameworkProblem(subject, at: field, .missingSlot(needed))])
  }
}
