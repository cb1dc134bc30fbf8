import StrictJSON

/// One sentence about an area, made of facts that stand in `inspection.json`.
package struct ContextSentence: Sendable, Equatable {
  /// Its code.
  package var code: Code<ContextSentence>
  /// What it tells, for the place that stays open where facts are missing: `the population of the area`.
  package var title: String
  /// The sentence; its slots are the codes of facts.
  package var sentence: String
  /// Whether a report does without it where facts are missing.
  package var isOptional: Bool

  package init(code: Code<ContextSentence>, title: String, sentence: String, isOptional: Bool = false) {
    (self.code, self.title, self.sentence, self.isOptional) = (code, title, sentence, isOptional)
  }

  /// The facts that it needs, in the order of reading.
  package var facts: [String] { Wording.slots(of: sentence) }

  /// How problems and places name it.
  var subject: String { "context \(code)" }

  /// What makes the sentences of a framework unusable.
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    framework.context.enumerated().flatMap { place, sentence -> [FrameworkProblem] in
      var problems: [FrameworkProblem] = []
      if framework.context[..<place].contains(where: { $0.code == sentence.code }) {
        let kind = FrameworkProblem.Kind.duplicate(what: "context", code: sentence.code.text)
        problems.append(FrameworkProblem(sentence.subject, occurrence: 1, at: [.key("code")], kind))
      }
      if sentence.facts.isEmpty {
        problems.append(FrameworkProblem(sentence.subject, at: [.key("sentence")], .empty(what: "facts")))
      }
      for fact in sentence.facts where Code<ContextFact>(fact) == nil {
        problems.append(
          FrameworkProblem(sentence.subject, at: [.key("sentence")], .unknownSlot(fact, among: [])))
      }
      return problems
    }
  }
}
