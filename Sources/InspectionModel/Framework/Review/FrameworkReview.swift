import StrictJSON

/// Finds what the author of a framework will not have meant: what can never happen, and what nothing uses.
///
/// It takes longer than `FrameworkValidation`, and is done when somebody checks a framework or begins an inspection with
/// it, not whenever an inspection is opened. Of a framework that is not valid it may miss things, but claims nothing false.
package struct FrameworkReview {
  private let framework: Framework
  /// The framework without the conditions that cannot be judged, since they name what is not there.
  private let sound: Framework
  private let solver: ConditionSolver
  private var problems: [FrameworkProblem] = []
  private var neverAsked: Set<QuestionID> = []

  /// What deserves a look, in the order of the framework's files; errors and advice.
  ///
  /// `phrases` says what reports do with the framework's phrases; without it, nothing is said of these.
  package static func problems(in framework: Framework, phrases: PhraseUse? = nil) -> [FrameworkProblem] {
    var review = FrameworkReview(framework)
    review.reviewSections()
    review.reviewCharacteristics()
    for (place, question) in framework.questions.enumerated() { review.review(question, at: place) }
    review.reviewUses()
    for check in review.sound.checks { review.review(check) }
    for rule in framework.recommendations.rules { review.review(rule) }
    if let phrases { review.reviewPhrases(phrases) }
    return review.problems + QuantityReview.problems(in: framework) + TranslationReview.problems(in: framework)
  }

  private init(_ framework: Framework) {
    self.framework = framework
    sound = framework.withSoundConditions
    solver = ConditionSolver(sound)
  }

  private mutating func report(_ subject: String, at field: JSONPath = [], _ kind: FrameworkProblem.Kind) {
    problems.append(FrameworkProblem(subject, at: field, kind))
  }

  private mutating func reviewSections() {
    for section in framework.sections {
      if section.criteria.isEmpty {
        report("section \(section.number)", at: [.key("criteria")], .without(what: "criteria"))
      }
      for criterion in section.criteria {
        let questions = framework.questions.filter { $0.criterion == criterion.number }
        let subject = "criterion \(criterion.number)"
        if questions.isEmpty { report(subject, .without(what: "questions")) }
        let isSilent = section.kind == .scored && !questions.contains(where: \.isScored)
        if isSilent, !questions.isEmpty { report(subject, .without(what: "scored questions")) }
      }
    }
    for theme in framework.themes
    where framework.publishesScores
      && !framework.questions.contains(where: { $0.isKey && $0.themes.contains(theme.code) })
    {
      report("theme \(theme.code)", .themeWithoutKey)
    }
  }

  /// What scores are set out by beside characteristics, and what therefore comes before one of the same code.
  private static let taken: Set<String> = ["question", "criterion", "section", "theme", "assessor"]

  private func isTaken(_ characteristic: Characteristic) -> Bool {
    if Self.taken.contains(characteristic.code.text) { return true }
    guard characteristic.code.text == "phases", let phaseQuestion = framework.phaseQuestion else { return false }
    return characteristic.question != phaseQuestion
  }

  private mutating func reviewCharacteristics() {
    for characteristic in framework.characteristics {
      let subject = "characteristic \(characteristic.code)"
      guard let question = framework.question(characteristic.question) else { continue }
      if isTaken(characteristic) {
        report(subject, at: [.key("code")], .takenCharacteristic(characteristic.code.text))
      }
      if question.answer == .text {
        report(subject, at: [.key("question")], .withoutGroups(question.id, .words))
      } else if question.isPhased {
        report(subject, at: [.key("question")], .withoutGroups(question.id, .phased))
      }
    }
  }

  private mutating func reviewPhrases(_ known: PhraseUse) {
    let lacking = known.names.filter { framework.wording.phrases[$0] == nil }.sorted()
    for name in framework.wording.phrases.keys.sorted() {
      if !known.names.contains(name) { report("phrase \(name)", .unusedPhrase(name, lacking: lacking)) }
      guard let fillable = known.slots[name], let phrase = framework.wording.phrases[name] else { continue }
      for slot in Wording.slots(of: phrase) where !fillable.contains(slot) {
        report("phrase \(name)", .unfilledSlot(slot))
      }
    }
  }

  private mutating func reviewUses() {
    let usedLists = Set(framework.questions.compactMap(\.reasons))
    for list in framework.reasonLists where !usedLists.contains(list.code) {
      report("reason list \(list.code)", .unused(what: "list of reasons"))
    }
    let conditions = framework.questions.compactMap(\.condition) + framework.checks.map(\.condition)
    let named = Set(conditions.flatMap(\.phases))
    let isPhased = framework.questions.contains(where: \.isPhased)
    for phase in framework.phases where !isPhased && !named.contains(phase.code) {
      report("phase \(phase.code)", .unused(what: "phase"))
    }
  }

  private mutating func review(_ question: Question, at place: Int) {
    let subject = "question \(question.id)"
    reviewCondition(of: sound.questions[place], subject)
    guard question.isScored else { return }
    if question.patterns == nil { report(subject, .withoutPatterns) }
    if question.reasons == nil { report(subject, .withoutReasons) }
  }

  // MARK: Conditions

  private mutating func reviewCondition(of question: Question, _ subject: String) {
    let condition = question.condition ?? .all([])
    if !canBeAsked(condition, question) {
      neverAsked.insert(question.id)
      if let part = contradiction(in: condition, question) {
        report(subject, at: [.key("when")], .contradiction(part))
      } else {
        report(subject, at: [.key("when")], .neverAsked(because: causes(of: condition, question)))
      }
      return
    }
    for (variant, part) in condition.ways where !canBeAsked(variant, question) {
      report(subject, at: [.key("when")], .deadPart(part))
    }
  }

  private func canBeAsked(_ condition: Condition, _ question: Question, free: Set<Int> = []) -> Bool {
    guard question.isPhased else { return solver.canHold(condition, free: free) }
    return framework.phases.isEmpty
      || framework.phases.contains { phase in
        solver.canHold(.all([.phase(phase.code), condition]), phase: phase.code, free: free)
      }
  }

  /// The smallest part of a condition that is false whether or not the questions apply that it names.
  private func contradiction(in condition: Condition, _ question: Question) -> Condition? {
    let free = Set(framework.questions.indices)
    guard !canBeAsked(condition, question, free: free) else { return nil }
    guard case .all(var parts) = condition else { return condition }
    for part in parts.indices.reversed() where parts.count > 1 {
      var fewer = parts
      fewer.remove(at: part)
      if !canBeAsked(.all(fewer), question, free: free) { parts = fewer }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// The questions whose conditions together exclude this one: without any one of them it could be asked.
  private func causes(of condition: Condition, _ question: Question) -> [QuestionID] {
    let goal: Condition = question.isPhased ? .all([.phase(framework.phases[0].code), condition]) : condition
    let phase = question.isPhased ? framework.phases[0].code : nil
    let roots = solver.roots(of: goal, phase: phase).filter {
      sound.questions[$0].condition != nil || framework.questions[$0].isPhased
    }
    var free: Set<Int> = []
    for root in roots where !canBeAsked(condition, question, free: free.union([root])) { free.insert(root) }
    return roots.filter { !free.contains($0) }.map { framework.questions[$0].id }
  }

  // MARK: Checks and recommendations

  private mutating func review(_ check: ConsistencyCheck) {
    let subject = "check \(check.code)"
    guard canSpeak(check.condition) else {
      return report(subject, at: [.key("when")], .neverSpeaks)
    }
    for (variant, part) in check.condition.ways where !canSpeak(variant) {
      report(subject, at: [.key("when")], .deadPart(part))
    }
    let isPhased = check.condition.questions.contains { framework.question($0)?.isPhased == true }
    if check.kind == .hard, !isPhased, !solver.canHold(.not(check.condition)) {
      report(subject, at: [.key("when")], .alwaysSpeaks)
    }
  }

  private func canSpeak(_ condition: Condition) -> Bool {
    let isPhased = condition.questions.contains { framework.question($0)?.isPhased == true }
    guard isPhased else { return solver.canHold(condition) }
    return framework.phases.contains { solver.canHold(condition, phase: $0.code) }
  }

  private mutating func review(_ rule: RecommendationRule) {
    let subject = "recommendation \(rule.code)"
    review(rule.test, subject, at: [])
    for (place, clause) in rule.clauses.enumerated() {
      if let test = clause.test { review(test, subject, at: [.key("clauses"), .index(place)]) }
    }
  }

  private mutating func review(_ test: RecommendationTest, _ subject: String, at field: JSONPath) {
    if test.below == 0 { report(subject, at: field.key("below"), .neverRecommended(.belowNothing)) }
    let judged = test.keys.contains { key in
      guard let question = framework.question(key.question) else { return true }
      return question.answer.isJudgement && !neverAsked.contains(question.id)
    }
    if !judged { report(subject, at: field.key("keys"), .neverRecommended(.nothingJudged)) }
  }
}

extension Condition {
  /// The ways in which it can be true, where it has several: the condition with one part of an `or` alone, and that part.
  fileprivate var ways: [(condition: Condition, part: Condition)] {
    switch self {
    case .any(let parts):
      parts.flatMap { part in
        let ways = part.ways
        return ways.isEmpty ? [(part, part)] : ways
      }
    case .all(let parts):
      parts.indices.flatMap { place in
        parts[place].ways.map { way in
          var variant = parts
          variant[place] = way.condition
          return (.all(variant), way.part)
        }
      }
    case .compare, .phase, .not: []
    }
  }
}
