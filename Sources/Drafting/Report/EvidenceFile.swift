package import Documents

/// What stands beside a draft for the lead inspector alone: each figure, what the draft says of it, and all that is behind
/// it.
package struct EvidenceFile: Sendable {
  /// One explanation for each claim, in the order in which the draft was made.
  package let entries: [Explanation]
  /// What the whole sample lacks.
  package let gaps: SampleGaps
  /// The judgements behind the claims, each once although several claims rest on it: all that found the work insufficient,
  /// and of the others those with words to read.
  package let judgements: [RecordedJudgement]

  /// What the draft recommends.
  package let recommendations: [Recommendation]
  /// What became of each rule for recommendations, made or not.
  package let rules: [RuleStanding]

  package init(_ explainer: Explainer) {
    (recommendations, rules) = explainer.recommended
    let entries = explainer.ofDraft
    (self.entries, gaps) = (entries, explainer.lacks)
    judgements = explainer.judgements(behind: entries.map(\.claim)).filter { $0.isInsufficient || $0.hasWords }
  }

  /// The words and figures that a draft marks with each claim, each once, in the order of reading.
  package static func said(in draft: Draft) -> [ClaimID: [String]] {
    var said: [ClaimID: [String]] = [:]
    for (id, words) in draft.document.claimsSaid where said[id]?.contains(words) != true {
      said[id, default: []].append(words)
    }
    return said
  }
}
