import StrictJSON

/// Finds whatever refers from cases to interviews or back.
///
/// A case file and an interview file know nothing of each other: who is interviewed is asked about all of their cases.
/// A question, check or rule that depended on both could never be answered.
struct AcrossRecords {
  private let framework: Framework
  private let kinds: [CriterionNumber: RecordKind]

  /// The problems of a framework, in the order of its files.
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    framework.hasInterviews ? AcrossRecords(framework).problems : []
  }

  private init(_ framework: Framework) {
    self.framework = framework
    kinds = Dictionary(
      framework.sections.flatMap { section in section.criteria.map { ($0.number, section.kind.recordKind) } },
      uniquingKeysWith: { first, _ in first })
  }

  private var problems: [FrameworkProblem] {
    phases + framework.questions.flatMap(problems) + framework.checks.flatMap(problems)
      + framework.characteristics.flatMap { characteristic in
        refers("characteristic \(characteristic.code)", "question", of: .case, to: [characteristic.question])
      }
      + framework.recommendations.rules.flatMap { rule in
        let clauses = rule.clauses.enumerated().flatMap { place, clause in
          refers(
            "recommendation \(rule.code)", at: [.key("clauses"), .index(place), .key("keys")], of: .case,
            to: clause.test?.keys.map(\.question) ?? [])
        }
        return refers("recommendation \(rule.code)", "keys", of: .case, to: rule.keys.map(\.question)) + clauses
      }
  }

  private var phases: [FrameworkProblem] {
    refers("phases", "question", of: .case, to: [framework.phaseQuestion].compactMap(\.self))
  }

  private func problems(of question: Question) -> [FrameworkProblem] {
    let kind = self.kind(of: question)
    let subject = "question \(question.id)"
    var problems = refers(subject, "when", of: kind, to: question.condition?.questions ?? [])
    if kind == .interview, question.isPhased || question.condition?.phases.isEmpty == false {
      problems.append(FrameworkProblem(subject, at: [.key("when")], .acrossRecords(what: "the phases of cases")))
    }
    if case .whenAnyNo(let criterion) = question.requirement, kinds[criterion, default: kind] != kind {
      problems.append(
        FrameworkProblem(subject, at: [.key("requiredWhenAnyNoIn")], .acrossRecords(what: "criterion '\(criterion)'")))
    }
    if kind == .interview, question.isScored || question.isKey {
      problems.append(FrameworkProblem(subject, at: [.key("scored")], .scoredInterview))
    }
    return problems
  }

  /// A check belongs where the last question is asked that it refers to.
  private func problems(of check: ConsistencyCheck) -> [FrameworkProblem] {
    guard let last = framework.question(check.last) else { return [] }
    let kind = self.kind(of: last)
    let subject = "check \(check.code)"
    let phases = kind == .interview && !check.condition.phases.isEmpty
    return refers(subject, "when", of: kind, to: check.condition.questions)
      + (phases ? [FrameworkProblem(subject, at: [.key("when")], .acrossRecords(what: "the phases of cases"))] : [])
  }

  private func refers(_ subject: String, _ field: String, of kind: RecordKind, to questions: [QuestionID])
    -> [FrameworkProblem]
  {
    refers(subject, at: [.key(field)], of: kind, to: questions)
  }

  private func refers(_ subject: String, at field: JSONPath, of kind: RecordKind, to questions: [QuestionID])
    -> [FrameworkProblem]
  {
    questions.compactMap { id in
      guard let other = framework.question(id), self.kind(of: other) != kind else { return nil }
      return FrameworkProblem(subject, at: field, .acrossRecords(what: "question '\(id)'"))
    }
  }

  private func kind(of question: Question) -> RecordKind {
    kinds[question.criterion, default: .case]
  }
}
