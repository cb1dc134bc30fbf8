import StrictJSON

extension Questionnaire {
  /// What makes the questionnaires of a framework unusable.
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    var problems: [FrameworkProblem] = []
    var seen: Set<QuestionnaireCode> = []
    for questionnaire in framework.questionnaires {
      if !seen.insert(questionnaire.code).inserted {
        let kind = FrameworkProblem.Kind.duplicate(what: "questionnaire", code: questionnaire.code.text)
        problems.append(FrameworkProblem(questionnaire.subject, occurrence: 1, at: [.key("code")], kind))
      }
      problems += questionnaire.problems
    }
    return problems
  }

  /// How problems and places name it.
  var subject: String { "questionnaire \(code)" }

  private var problems: [FrameworkProblem] {
    var problems: [FrameworkProblem] = []
    if items.isEmpty { problems.append(FrameworkProblem(subject, at: [.key("items")], .empty(what: "items"))) }
    problems += slotProblems(openingMany, at: [.key("opening"), .key("many")], needed: ["count"], known: ["count"])
    for (place, item) in items.enumerated() {
      let field = JSONPath([.key("items"), .index(place)])
      if items[..<place].contains(where: { $0.id == item.id }) {
        problems.append(
          FrameworkProblem(subject, at: field.key("code"), .duplicate(what: "item", code: item.id.text)))
      }
      if item.takesOptions, item.answer.options.isEmpty {
        problems.append(FrameworkProblem(subject, at: field.key("options"), .empty(what: "options")))
      }
      if Self.reserved.contains(item.id.text) {
        problems.append(FrameworkProblem(subject, at: field.key("code"), .reserved(code: item.id.text)))
      }
      problems += conditionProblems(item, place, field.key("when"))
      problems += sentenceProblems(item, field)
    }
    return problems
  }

  /// Columns of a file of answers that are no items.
  package static let reserved = ["respondent", "quote", "about", "quotable"]

  private func conditionProblems(_ item: QuestionnaireItem, _ place: Int, _ field: JSONPath) -> [FrameworkProblem] {
    guard let condition = item.condition else { return [] }
    var problems = condition.phases.map {
      FrameworkProblem(subject, at: field, .unknown(what: "phase", code: $0.text, among: []))
    }
    for (id, comparison) in condition.comparisons {
      guard let other = items.firstIndex(where: { $0.id == id }) else {
        let known = items.prefix(place).map(\.id.text)
        problems.append(FrameworkProblem(subject, at: field, .unknown(what: "item", code: id.text, among: known)))
        continue
      }
      if other >= place { problems.append(FrameworkProblem(subject, at: field, .forwardReference(id))) }
      if comparison.impossible(for: items[other].answer) != nil {
        problems.append(
          FrameworkProblem(subject, at: field, .impossibleComparison(id, comparison, items[other].answer)))
      }
    }
    return problems
  }

  private func sentenceProblems(_ item: QuestionnaireItem, _ field: JSONPath) -> [FrameworkProblem] {
    var problems: [FrameworkProblem] = []
    for (place, code) in item.counted.enumerated() where !item.codes.contains(code.text) {
      let kind = FrameworkProblem.Kind.unknown(what: "answer", code: code.text, among: item.codes)
      problems.append(FrameworkProblem(subject, at: field.key("counts").index(place), kind))
    }
    guard let sentence = item.sentence else { return problems }
    let listsOptions = Wording.slots(of: sentence).contains("options")
    let known = item.takesOptions ? ["share", "options"] : ["share"]
    problems += slotProblems(
      sentence, at: field.key("sentence"), needed: listsOptions ? [] : ["share"], known: known)
    if item.codes.isEmpty {
      // Words are never counted; what they say is for a person to tell.
      problems.append(FrameworkProblem(subject, at: field.key("sentence"), .unknownSlot("share", among: [])))
    }
    return problems
  }

  private func slotProblems(
    _ pattern: String, at field: JSONPath, needed: [String], known: [String]
  ) -> [FrameworkProblem] {
    let slots = Wording.slots(of: pattern)
    let unknown = slots.filter { !known.contains($0) }.map { FrameworkProblem.Kind.unknownSlot($0, among: known) }
    let missing = needed.filter { !slots.contains($0) }.map { FrameworkProblem.Kind.missingSlot($0) }
    return (unknown + missing).map { FrameworkProblem(subject, at: field, $0) }
  }
}

extension QuestionnaireItem {
  fileprivate var takesOptions: Bool {
    switch answer {
    case .choice, .choices: true
    default: false
    }
  }
}
