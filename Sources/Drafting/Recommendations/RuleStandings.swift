package import InspectionModel

/// Decides for a sample which rules are made recommendations, which are joined, and which clauses are said.
package struct RuleStandings: Sendable {
  /// All rules, heaviest first and of equals in the framework's order.
  package let rules: [RuleStanding]

  /// How the rules stand in a sample: the framework's own, unless others are given to be tried on it.
  package init(_ sample: DraftSample, trying rules: [RecommendationRule]? = nil) {
    let all = (rules ?? sample.index.framework.recommendations.rules).enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    let ranked = all.map(\.element)
    let standings = ranked.map { RecommendationStanding($0.test, sample) }
    let called = Set(zip(ranked, standings).filter { $1.isCalledFor }.map(\.0.code))
    let joined = Self.joined(ranked, called)
    self.rules = ranked.indices.map { place in
      let rule = ranked[place]
      let host = joined[rule.code]
      let outcome: RuleStanding.Outcome =
        !called.contains(rule.code) ? .notCalledFor : host.map { .joined(to: $0) } ?? .offered
      let clauses = rule.clauses.compactMap { clause -> RuleStanding.Clause? in
        let other = ranked.firstIndex { $0.code == clause.joined }
        guard let standing = clause.test.map({ RecommendationStanding($0, sample) }) ?? other.map({ standings[$0] })
        else { return nil }
        let isCalled = clause.joined.map { joined[$0] == rule.code } ?? standing.isCalledFor
        let left = clause.unless.flatMap { called.contains($0) ? $0 : nil }
        let outcome: RuleStanding.ClauseOutcome = !isCalled ? .notCalledFor : left.map { .left(to: $0) } ?? .said
        return RuleStanding.Clause(clause: clause, standing: standing, outcome: outcome)
      }
      return RuleStanding(rule: rule, standing: standings[place], outcome: outcome, clauses: clauses)
    }
  }

  /// Which rule is said within which, the heaviest choosing first; one that another is said in stays on its own.
  private static func joined(_ ranked: [RecommendationRule], _ called: Set<Code<RecommendationRule>>)
    -> [Code<RecommendationRule>: Code<RecommendationRule>]
  {
    var hosts: [Code<RecommendationRule>: Code<RecommendationRule>] = [:]
    for rule in ranked where called.contains(rule.code) && hosts[rule.code] == nil {
      for other in rule.clauses.compactMap(\.joined)
      where called.contains(other) && other != rule.code && hosts[other] == nil && !hosts.values.contains(other) {
        hosts[other] = rule.code
      }
    }
    return hosts
  }
}

extension RuleStanding {
  /// The clauses that its recommendation says.
  package var saidClauses: [Clause] { clauses.filter { $0.outcome == .said } }

  /// The keys that the recommendation rests on: its own, and those behind the clauses that it says.
  ///
  /// A clause about one reason adds none: what fell short there may have done so for other reasons, which it does not mend.
  func keys(in rules: [RecommendationRule]) -> [Key] {
    rule.keys
      + saidClauses.flatMap { said -> [Key] in
        guard let test = said.clause.test else { return rules.first { $0.code == said.clause.joined }?.keys ?? [] }
        return test.reason == nil ? test.keys : []
      }
  }
}
