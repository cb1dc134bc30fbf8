import StrictJSON

/// Finds everything that makes a framework unusable; all of it, before it stops.
package struct FrameworkValidation {
  private let framework: Framework
  private let places: [QuestionID: Int]
  private var problems: [FrameworkProblem] = []

  /// The problems of a framework, in the order of its files; none where it can be used.
  package static func problems(in framework: Framework) -> [FrameworkProblem] {
    problemsOfScoring(in: framework) + FindingGroup.problems(in: framework) + ReportOutline.problems(in: framework)
      + Questionnaire.problems(in: framework) + ContextSentence.problems(in: framework)
      + QuantityValidation.problems(in: framework)
  }

  /// The problems of what is asked and of what it counts towards; none where cases can be scored by it.
  package static func problemsOfScoring(in framework: Framework) -> [FrameworkProblem] {
    var validation = FrameworkValidation(framework)
    validation.checkCodes()
    validation.checkPhases()
    validation.checkBands()
    for (place, question) in framework.questions.enumerated() { validation.check(question, at: place) }
    validation.checkChecks()
    validation.checkReferences()
    return validation.problems + AcrossRecords.problems(in: framework)
  }

  private init(_ framework: Framework) {
    self.framework = framework
    places = framework.placesOfQuestions
  }

  private mutating func report(_ subject: String, at field: JSONPath = [], _ kind: FrameworkProblem.Kind) {
    problems.append(FrameworkProblem(subject, at: field, kind))
  }

  private mutating func checkCodes() {
    checkUnique("section", framework.sections.map(\.number.text))
    checkUnique("criterion", framework.criteria.map(\.number.text))
    if places.count < framework.questions.count { checkUnique("question", framework.questions.map(\.id.text)) }
    checkUnique("theme", framework.themes.map(\.code.text))
    checkUnique("phase", framework.phases.map(\.code.text))
    checkUnique("characteristic", framework.characteristics.map(\.code.text))
    checkUnique("reason list", framework.reasonLists.map(\.code.text))
    checkUnique("check", framework.checks.map(\.code.text))
    checkUnique("role", framework.roles.map(\.code.text))
    checkUnique("layout", framework.layouts.map(\.name.text))
    checkUnique("recommendation", framework.recommendations.rules.map(\.code.text))
    for list in framework.reasonLists {
      let subject = "reason list \(list.code)"
      checkUnique("reason", list.reasons.map(\.code.text), in: subject, at: [.key("reasons")])
      if list.reasons.isEmpty { report(subject, at: [.key("reasons")], .empty(what: "reasons")) }
      if list.reasons.count > PlaceSet.capacity {
        report(subject, at: [.key("reasons")], .tooMany(what: "reasons", most: PlaceSet.capacity))
      }
    }
    if framework.questions.isEmpty { report("framework", .empty(what: "questions")) }
  }

  /// Things of the framework with codes of their own: the place of the later one is told.
  private mutating func checkUnique(_ what: String, _ codes: [String]) {
    // Nearly always each stands once, and then nobody needs to count them.
    guard codes.count > 1, Set(codes).count < codes.count else { return }
    var seen: [String: Int] = [:]
    for code in codes {
      if let earlier = seen[code] {
        let kind = FrameworkProblem.Kind.duplicate(what: what, code: code)
        problems.append(
          FrameworkProblem("\(what) \(code)", occurrence: earlier, at: [.key(Self.field(of: what))], kind))
      }
      seen[code, default: 0] += 1
    }
  }

  private static func field(of what: String) -> String {
    switch what {
    case "section", "criterion": "number"
    case "question": "id"
    default: "code"
    }
  }

  /// Things within one, in the list at a field of it.
  private mutating func checkUnique(_ what: String, _ codes: [String], in subject: String, at field: JSONPath) {
    guard codes.count > 1 else { return }
    var seen: Set<String> = []
    for (place, code) in codes.enumerated() where !seen.insert(code).inserted {
      report(subject, at: field.index(place).key("code"), .duplicate(what: what, code: code))
    }
  }

  private mutating func checkPhases() {
    guard let id = framework.phaseQuestion else {
      if let phase = framework.phases.first { report("phases", .phaseNotOffered(phase.code.text)) }
      return
    }
    guard let question = framework.question(id) else {
      return report("phases", at: [.key("question")], unknownQuestion(id))
    }
    for phase in framework.phases where !question.answer.options.contains(where: { $0.code.text == phase.code.text }) {
      report("phase \(phase.code)", at: [.key("code")], .phaseNotOffered(phase.code.text))
    }
  }

  private mutating func checkBands() {
    guard framework.publishesScores else { return }
    guard let lowest = framework.bands.last else { return report("bands", .empty(what: "bands")) }
    for (higher, lower) in zip(framework.bands, framework.bands.dropFirst()) where lower.from >= higher.from {
      report("band \(lower.code)", at: [.key("from")], .bandNotBelow(before: higher.code))
    }
    if lowest.from > 0 { report("band \(lowest.code)", at: [.key("from")], .bandGap(below: lowest.from)) }
  }

  private mutating func check(_ question: Question, at place: Int) {
    let subject = "question \(question.id)"
    if question.id.text == EntryKey.wholeCase.text {
      report(subject, at: [.key("id")], .reserved(code: question.id.text))
    }
    if question.isScored, !question.answer.isJudgement {
      report(subject, at: [.key("scored")], .scoredWithoutJudgement)
    }
    if question.isKey, question.themes.isEmpty { report(subject, at: [.key("key")], .keyWithoutTheme) }
    for (place, theme) in question.themes.enumerated() where !framework.themes.contains(where: { $0.code == theme }) {
      report(
        subject, at: [.key("themes"), .index(place)], unknown("theme", theme, among: framework.themes.map(\.code)))
    }
    if let list = question.reasons, framework.reasonList(list) == nil {
      report(subject, at: [.key("reasons")], unknown("reason list", list, among: framework.reasonLists.map(\.code)))
    }
    if question.isPhased, framework.phaseQuestion == nil {
      report(subject, at: [.key("phased")], .phaseNotOffered("any"))
    }
    if case .whenAnyNo(let criterion) = question.requirement, framework.criterion(criterion) == nil {
      report(
        subject, at: [.key("requiredWhenAnyNoIn")],
        unknown("criterion", criterion, among: framework.criteria.map(\.number)))
    }
    checkLists(of: question, subject)
    checkPatterns(of: question, subject)
    if let condition = question.condition { check(condition, before: place, isPhased: question.isPhased, subject) }
  }

  private mutating func checkLists(of question: Question, _ subject: String) {
    checkUnique("option", question.answer.options.map(\.code.text), in: subject, at: [.key("options")])
    checkUnique("row", question.answer.rows.map(\.code.text), in: subject, at: [.key("rows")])
    switch question.answer {
    case .choice(let options) where options.isEmpty, .choices(let options, _) where options.isEmpty:
      report(subject, at: [.key("options")], .empty(what: "options"))
    case .grid(let rows) where rows.isEmpty: report(subject, at: [.key("rows")], .empty(what: "rows"))
    case .choices(let options, let atLeast) where atLeast > max(1, options.count { !$0.isExclusive }):
      report(subject, at: [.key("atLeast")], .tooManyWanted(atLeast))
    default: break
    }
    if question.answer.options.count > PlaceSet.capacity {
      report(subject, at: [.key("options")], .tooMany(what: "options", most: PlaceSet.capacity))
    }
  }

  private static let slots = ["only", "reasons"]

  private mutating func checkPatterns(of question: Question, _ subject: String) {
    guard let patterns = question.patterns else { return }
    let needed =
      ["share", "of_cases"] + (question.isPhased ? ["phase"] : []) + (question.answer.rows.isEmpty ? [] : ["row"])
    check("strength", patterns.strength, needed, subject)
    check("improvement", patterns.improvement, needed, subject)
    check("shortfall", patterns.shortfall, needed, subject)
  }

  private mutating func check(_ name: String, _ pattern: String, _ needed: [String], _ subject: String) {
    let slots = Wording.slots(of: pattern)
    for slot in slots where !needed.contains(slot) && !Self.slots.contains(slot) {
      report(subject, at: [.key("patterns"), .key(name)], .unknownSlot(slot, among: needed + Self.slots))
    }
    for slot in needed where !slots.contains(slot) {
      report(subject, at: [.key("patterns"), .key(name)], .missingSlot(slot))
    }
  }

  private mutating func check(_ condition: Condition, before place: Int, isPhased: Bool, _ subject: String) {
    for phase in condition.phases where !framework.phases.contains(where: { $0.code == phase }) {
      report(subject, at: [.key("when")], unknown("phase", phase, among: framework.phases.map(\.code)))
    }
    if !condition.phases.isEmpty || isPhased, let phaseQuestion = framework.phaseQuestion,
      let phasePlace = places[phaseQuestion], phasePlace >= place
    {
      report(subject, at: [.key("when")], .forwardReference(phaseQuestion))
    }
    for (question, comparison) in condition.comparisons {
      guard let other = places[question] else {
        report(subject, at: [.key("when")], unknownQuestion(question, before: place))
        continue
      }
      if other >= place { report(subject, at: [.key("when")], .forwardReference(question)) }
      let compared = framework.questions[other]
      if compared.isPhased, !isPhased { report(subject, at: [.key("when")], .phasedReference(question)) }
      if comparison.impossible(for: compared.answer) != nil {
        report(subject, at: [.key("when")], .impossibleComparison(question, comparison, compared.answer))
      }
    }
  }

  private mutating func checkChecks() {
    for check in framework.checks {
      let subject = "check \(check.code)"
      let referred =
        check.condition.questions + (check.condition.phases.isEmpty ? [] : [framework.phaseQuestion].compactMap(\.self))
      let isPhased = referred.contains { framework.question($0)?.isPhased == true }
      self.check(check.condition, before: framework.questions.count, isPhased: isPhased, subject)
      let last = referred.max { places[$0, default: -1] < places[$1, default: -1] }
      if let last, places[last] != nil, last != check.last {
        report(subject, at: [.key("last")], .wrongLastQuestion(expected: last))
      }
    }
  }

  private mutating func check(_ keys: [Key], _ subject: String, at field: JSONPath) {
    for (place, key) in keys.enumerated() where !isKnown(key) {
      report(subject, at: field.index(place), .unknown(what: "key", code: key.text, among: self.keys(near: key)))
    }
  }

  private mutating func check(_ clauses: [RecommendationClause], of rule: RecommendationRule, _ subject: String) {
    checkUnique("clause", clauses.map(\.code.text), in: subject, at: [.key("clauses")])
    // A rule can neither join itself nor stand back for itself.
    let others = framework.recommendations.rules.map(\.code).filter { $0 != rule.code }
    for (place, clause) in clauses.enumerated() {
      let field: JSONPath = [.key("clauses"), .index(place)]
      check(clause.test?.keys ?? [], subject, at: field.key("keys"))
      for (name, named) in [("joins", clause.joined), ("unless", clause.unless)] {
        if let named, !others.contains(named) {
          report(subject, at: field.key(name), unknown("other recommendation", named, among: others))
        }
      }
      guard let reason = clause.test?.reason else { continue }
      let lists = clause.test?.keys.compactMap { framework.question($0.question)?.reasons } ?? []
      let known = lists.compactMap(framework.reasonList).flatMap(\.reasons).map(\.code)
      if !known.contains(reason) { report(subject, at: field.key("reason"), unknown("reason", reason, among: known)) }
    }
  }

  /// Whether there is such a key; one without a phase stands for all phases.
  private func isKnown(_ key: Key) -> Bool {
    guard let place = places[key.question] else { return false }
    // Where a question stands twice, which is a problem of its own, any will do.
    return isKey(key, of: framework.questions[place])
      || framework.questions.contains { $0.id == key.question && isKey(key, of: $0) }
  }

  private func isKey(_ key: Key, of question: Question) -> Bool {
    if let row = key.row, !question.answer.rows.contains(where: { $0.code == row }) { return false }
    guard let phase = key.phase else { return !question.isPhased || !framework.phases.isEmpty }
    return question.isPhased && framework.phases.contains { $0.code == phase }
  }

  /// What may stand in place of a key: the keys of its question, or where there is no such question, the questions.
  private func keys(near key: Key) -> [String] {
    guard let question = framework.question(key.question) else { return framework.questions.map(\.id.text) }
    return [question.id.text] + question.answer.rows.map { "\(question.id):\($0.code)" }
      + (question.isPhased ? framework.phases.map { "\(question.id)@\($0.code)" } : [])
  }

  /// A code that none of these is.
  private func unknown<ID: Identifier>(_ what: String, _ code: ID, among known: [ID]) -> FrameworkProblem.Kind {
    .unknown(what: what, code: code.text, among: known.map(\.text))
  }

  /// A question that there is not, where one that is asked before a place is meant.
  private func unknownQuestion(_ id: QuestionID, before place: Int = .max) -> FrameworkProblem.Kind {
    unknown("question", id, among: framework.questions.prefix(place).map(\.id))
  }

  private mutating func checkReferences() {
    for characteristic in framework.characteristics where places[characteristic.question] == nil {
      report(
        "characteristic \(characteristic.code)", at: [.key("question")], unknownQuestion(characteristic.question))
    }
    for rule in framework.recommendations.rules {
      let subject = "recommendation \(rule.code)"
      check(rule.keys, subject, at: [.key("keys")])
      check(rule.clauses, of: rule, subject)
      if !framework.roles.contains(where: { $0.code == rule.role }) {
        report(subject, at: [.key("role")], unknown("role", rule.role, among: framework.roles.map(\.code)))
      }
    }
  }
}
