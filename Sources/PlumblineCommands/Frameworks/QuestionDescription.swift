import InspectionModel
import Interview

/// What there is to say of a question in words, whether on a screen, on paper or in an answers file.
struct QuestionDescription {
  let framework: Framework
  let question: Question

  /// When it is asked; nil where always.
  var condition: String? {
    let text = ConditionInWords(of: question, phase: nil, in: framework).text
    return text.isEmpty ? nil : text
  }

  /// What may be answered.
  var answer: String {
    switch question.answer {
    case .yesNo: "yes or no"
    case .yesNoNA: "yes, no or na"
    case .choice: "one of the options"
    case .choices(_, let atLeast): atLeast > 1 ? "at least \(atLeast) of the options" : "one or more of the options"
    case .number(let range): Self.number(range)
    case .date: "a day, as YYYY-MM-DD"
    case .text: "words"
    case .grid: "yes, no or na for each row"
    }
  }

  private static func number(_ range: ClosedRange<Int>) -> String {
    range.upperBound == .max
      ? "a whole number from \(range.lowerBound) on"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  /// The name of the type, as framework files have it.
  var type: String {
    switch question.answer {
    case .yesNo: "yes-no"
    case .yesNoNA: "yes-no-na"
    case .choice: "choice"
    case .choices: "choices"
    case .number: "number"
    case .date: "date"
    case .text: "text"
    case .grid: "grid"
    }
  }

  /// Whether an answer is needed.
  var need: String? {
    switch question.requirement {
    case .always: nil
    case .never: "may be left out"
    case .whenAnyNo(let criterion): "needed where an answer of \(criterion) is no"
    }
  }

  /// What it counts towards.
  var counting: String? {
    guard question.isScored else { return nil }
    guard question.isKey else { return "scored" }
    let titles = framework.themes.filter { question.themes.contains($0.code) }.map(\.title)
    return titles.isEmpty ? "scored" : "scored, key question of \(titles.joined(separator: ", "))"
  }

  /// That it is asked for each part of the work.
  var parts: String? {
    question.isPhased ? "asked for each part: \(framework.phases.map(\.label).joined(separator: ", "))" : nil
  }

  /// The reasons offered after a no.
  var reasons: ReasonList? {
    question.reasons.flatMap(framework.reasonList)
  }

  /// The questions whose conditions name this one.
  var dependents: [QuestionID] {
    let isPhaseQuestion = framework.phaseQuestion == question.id
    return framework.questions.filter { other in
      guard let condition = other.condition else { return isPhaseQuestion && other.isPhased }
      return condition.questions.contains(question.id)
        || isPhaseQuestion && (other.isPhased || !condition.phases.isEmpty)
    }.map(\.id)
  }

  /// The checks that look at it.
  var checks: [ConsistencyCheck] {
    framework.checks.filter { $0.condition.questions.contains(question.id) }
  }

  /// The recommendations that it can lead to.
  var recommendations: [RecommendationRule] {
    framework.recommendations.rules.filter { rule in
      let keys = rule.keys + rule.clauses.flatMap { $0.test?.keys ?? [] }
      return keys.contains { $0.question == question.id }
    }
  }
}
