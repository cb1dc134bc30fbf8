package import Analysis
package import InspectionModel

/// A decision that was made on other figures than there are now.
package struct MovedDecision: Sendable, Hashable {
  /// One figure, then and now.
  package struct Figure: Sendable, Hashable {
    /// The address of its claim.
    package let claim: String
    /// What it was; nil where there was none.
    package let then: Tally?
    /// What it is; nil where there is none any more.
    package let now: Tally?
  }

  /// What was decided on.
  package let about: String
  /// What stands about it.
  package let decision: StandingDecision
  /// The figures that are not what they were, in the order in which they were decided on, then those that came in.
  package let figures: [Figure]

  /// The decision with the figures that differ; nil where none does.
  init?(_ decision: StandingDecision, now: [DecidedFigure]) {
    let then = decision.figures
    // What nobody based on a figure, such as the inspector's own findings, cannot move.
    guard !then.isEmpty else { return nil }
    let old = then.compactMap { figure -> Figure? in
      let current = now.first { $0.claim == figure.claim }
      return current == figure
        ? nil : Figure(claim: figure.claim, then: figure.tally, now: current?.tally)
    }
    let new = now.filter { figure in !then.contains { $0.claim == figure.claim } }
      .map { Figure(claim: $0.claim, then: nil, now: $0.tally) }
    guard !old.isEmpty || !new.isEmpty else { return nil }
    (about, self.decision, figures) = (decision.about, decision, old + new)
  }
}

extension DecidedFigure {
  /// The figure as a tally.
  package var tally: Tally { Tally(sufficient: sufficient, relevant: relevant) }
}
