package import Analysis
package import Documents
package import InspectionModel

/// One sentence about one question, one of its phases, a row of a grid, or the rows that stand out.
package struct Finding: Sendable, Equatable {
  /// On which side it stands.
  package enum Kind: String, Sendable, CaseIterable {
    /// The work was mostly good enough.
    case strength
    /// It was not.
    case improvement
    /// In between: the lead inspector decides.
    case undecided
  }

  /// On which side it stands.
  package let kind: Kind
  /// The criterion under which it is listed.
  package let criterion: CriterionNumber
  /// The question.
  package let question: QuestionID
  /// The slots whose answers are pooled.
  package let slots: [Int]
  /// What they come to; of several rows, the first row's.
  package let tally: Tally
  /// The claims in the sentence, in the order of reading.
  package let claims: [ClaimID]
  /// The sentence, its figures marked with their claims.
  package let sentence: [Inline]
  /// Whether the draft lists it; what is undecided, and what goes beyond the number that the framework allows for a
  /// criterion, waits for the lead inspector.
  package internal(set) var isListed: Bool

  /// What each claim comes to, where the sentence has several; else empty.
  package var tallies: [Tally] = []

  /// The address of the finding, by which decisions name it: the claim of its first figure.
  package var address: String { claims.first?.rawValue ?? question.text }
}

extension Finding {
  /// Whether too few cases were relevant for anybody to say on which side it stands.
  package func isTooFew(for thresholds: FindingThresholds) -> Bool {
    tally.relevant < thresholds.fewestCases
  }

  /// Whether one judgement more, or one fewer, would change the side of one of its figures, or leave too few cases for it.
  package func hangsOnOneCase(by thresholds: FindingThresholds) -> Bool {
    (tallies.isEmpty ? [tally] : tallies).contains { tally in
      let others = [
        Tally(sufficient: tally.sufficient + 1, relevant: tally.relevant + 1),
        Tally(sufficient: tally.sufficient, relevant: tally.relevant + 1),
        Tally(sufficient: tally.sufficient - 1, relevant: tally.relevant - 1),
        Tally(sufficient: tally.sufficient, relevant: tally.relevant - 1),
      ]
      return others.contains { other in
        guard other.sufficient >= 0, other.insufficient >= 0 else { return false }
        return thresholds.side(of: other) != kind
      }
    }
  }
}
