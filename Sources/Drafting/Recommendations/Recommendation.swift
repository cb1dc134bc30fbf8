package import Analysis
package import Documents
package import InspectionModel

/// What must change, and who is responsible for it.
package struct Recommendation: Sendable, Equatable {
  /// What a recommendation that follows from judgements rests on.
  package struct Basis: Sendable, Equatable {
    /// How the rule that calls for it stands to its threshold, with its clauses.
    package let rule: RuleStanding
    /// The judgements behind everything that it says, pooled.
    package let tally: Tally
    /// The claim for them.
    package let claim: ClaimID
    /// The addresses of the findings, strengths apart, that share a judgement with it, in the order in which they were given.
    package let findings: [String]
    /// How far scores would move if all of these judgements became sufficient.
    package let movements: [ScoreMovement]
  }

  /// The code: of its rule, or one that an inspector chose.
  package let code: Code<RecommendationRule>
  /// What must change, to follow the stem: the core, and the clauses that the figures call for.
  package let text: String
  /// The role, in the inspection's own words where it has any.
  package let role: String
  /// What it rests on; nil where an inspector wrote it, about systems or policies that no judgement of cases is about.
  package let basis: Basis?

  /// A recommendation of an inspector's own, which rests on no judgement of cases.
  package init(code: Code<RecommendationRule>, text: String, role: String) {
    self.init(code: code, text: text, role: role, basis: nil)
  }

  private init(code: Code<RecommendationRule>, text: String, role: String, basis: Basis?) {
    (self.code, self.text, self.role, self.basis) = (code, text, role, basis)
  }

  /// The address by which decisions name it: `recommendation:reviews`.
  package var address: String { "recommendation:\(code)" }

  /// The judgements that it rests on; nil for an inspector's own.
  package var tally: Tally? { basis?.tally }

  /// The claim for these judgements; nil for an inspector's own.
  package var claim: ClaimID? { basis?.claim }

  /// The recommendations that a sample calls for, heaviest first and of equals in the framework's order.
  ///
  /// `findings` are those of the draft, from which each recommendation picks what it rests on.
  package static func all(
    for sample: DraftSample, _ inspection: Inspection, findings: [Finding] = [], _ book: inout ClaimBook
  ) -> [Recommendation] {
    let framework = sample.index.framework
    return RuleStandings(sample).rules.filter { $0.outcome == .offered }.map { standing in
      let rule = standing.rule
      let slots = sample.slots(matching: standing.keys(in: framework.recommendations.rules))
      let behind = Set(slots)
      let resting = findings.filter { $0.kind != .strength && $0.slots.contains(where: behind.contains) }
      let basis = Basis(
        rule: standing, tally: sample.tally.pooled(slots),
        claim: book.claim(.recommendation(rule.code), slots: slots), findings: resting.map(\.address),
        movements: ScoreMovement.all(of: slots, in: sample.tally))
      return Recommendation(
        code: rule.code, text: framework.wording.list([rule.text] + standing.saidClauses.map(\.clause.text)),
        role: framework.title(of: rule.role, in: inspection), basis: basis)
    }
  }
}

extension Framework {
  /// What a role is called: in the inspection's own words, else in the framework's.
  fileprivate func title(of role: RoleCode, in inspection: Inspection) -> String {
    inspection.responsible[role] ?? roles.first { $0.code == role }?.title ?? role.text
  }
}
