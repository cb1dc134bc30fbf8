import Analysis
import Documents
import Drafting
import InspectionModel
import StrictJSON

/// What became of each rule for recommendations, made or not, with how far it stands from its threshold.
enum RecommendationJSON {
  /// The rules, in the order in which recommendations are offered; `made` are the recommendations of the same draft.
  static func value(of rules: [RuleStanding], made: [Recommendation]) -> JSONValue {
    .array(rules.map { rule in value(of: rule, made.first { $0.basis?.rule == rule }?.basis) })
  }

  private static func value(of rule: RuleStanding, _ basis: Recommendation.Basis?) -> JSONValue {
    var object = figures(rule.standing)
    object["address"] = .string(address(rule.rule.code))
    switch rule.outcome {
    case .offered: object["outcome"] = "offered"
    case .joined(let host):
      object["outcome"] = "joined"
      object["within"] = .string(address(host))
    case .notCalledFor: object["outcome"] = "not-called-for"
    }
    object["clauses"] = .array(rule.clauses.map(value))
    if let basis {
      object["findings"] = .array(basis.findings.map { .string($0) })
      object["moves"] = .array(basis.movements.compactMap(value))
    }
    return .object(object)
  }

  private static func value(of clause: RuleStanding.Clause) -> JSONValue {
    var object = figures(clause.standing)
    object["code"] = .string(clause.clause.code.text)
    switch clause.outcome {
    case .said: object["outcome"] = "said"
    case .left(let rule):
      object["outcome"] = "left"
      object["within"] = .string(address(rule))
    case .notCalledFor: object["outcome"] = "not-called-for"
    }
    return .object(object)
  }

  private static func figures(_ standing: RecommendationStanding) -> JSONObject {
    var object = JSONObject()
    object["sufficient"] = .number(JSONNumber(standing.tally.sufficient))
    object["relevant"] = .number(JSONNumber(standing.tally.relevant))
    object["below"] = .number(JSONNumber(standing.below))
    object["fewest"] = .number(JSONNumber(standing.fewest))
    if let points = standing.points { object["points"] = .number(JSONNumber(points)) }
    if let judgements = standing.judgementsToCross { object["judgementsToCross"] = .number(JSONNumber(judgements)) }
    return object
  }

  private static func value(of movement: ScoreMovement) -> JSONValue? {
    guard let now = movement.now.score, let then = movement.then.score else { return nil }
    return [
      "address": .string(Claim.Filter.score(movement.subject).address.rawValue),
      "now": .number(JSONNumber(now.percentage)), "then": .number(JSONNumber(then.percentage)),
    ]
  }

  private static func address(_ code: Code<RecommendationRule>) -> String {
    Claim.Filter.recommendation(code).address.rawValue
  }
}
