import Documents

/// What stands beside a draft for the lead inspector alone: each figure, what the draft says of it, and the cases behind it.
package struct EvidenceFile: Sendable, Equatable {
  /// One claim.
  package struct Entry: Sendable, Equatable {
    /// What it rests on.
    package let claim: Claim
    /// The words and figures that the draft marks with it, each once, in the order of reading.
    package let said: [String]
  }

  /// The claims, in the order in which the draft was made.
  package let entries: [Entry]
  /// What it recommends.
  package let recommendations: [Recommendation]
  /// What became of each rule for recommendations, made or not.
  package let rules: [RuleStanding]

  package init(_ draft: Draft) {
    var said: [ClaimID: [String]] = [:]
    for (id, words) in draft.document.claimsSaid where said[id]?.contains(words) != true {
      said[id, default: []].append(words)
    }
    (recommendations, rules) = (draft.recommendations, draft.rules)
    entries = draft.claims.map { Entry(claim: $0, said: said[$0.id] ?? []) }
  }
}
