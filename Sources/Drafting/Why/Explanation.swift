package import InspectionModel

/// Everything behind one figure of a draft or of a sample: for the lead inspector alone.
///
/// It names cases and assessors and holds evidence, quotable or not.
package struct Explanation: Sendable {
  /// Why insufficient work was insufficient.
  package struct ReasonCount: Sendable, Equatable {
    /// The reason's code.
    package let code: ReasonCode
    /// Its words in a list.
    package let label: String
    /// How many insufficient judgements carry it.
    package let count: Int
  }

  /// What is explained.
  package let address: Address
  /// Its figure and the cases behind it.
  package let claim: Claim
  /// The words of the draft that rest on it, each once.
  package let said: [String]
  /// The findings that tell it, listed in the draft or not.
  package let findings: [Finding]
  /// What is not counted, by cause.
  package let notCounted: [NotCounted]
  /// What the whole sample lacks.
  package let gaps: SampleGaps
  /// The reasons of the insufficient judgements, the most frequent first.
  package let reasons: [ReasonCount]
  /// What was recorded, by case and then in asking order; nothing where cases are counted and not judgements,
  /// and in an evidence file, where each judgement stands once for all claims.
  package let judgements: [RecordedJudgement]
  /// What one judgement would do; nil where nothing is relevant or cases are counted.
  package let whatIf: WhatIf?

  /// The judgements that found the work insufficient.
  package var insufficient: [RecordedJudgement] { judgements.filter(\.isInsufficient) }

  /// Whether judgements are counted, and not cases or answers.
  package var countsJudgements: Bool {
    switch claim.filter {
    case .score, .keys, .recommendation: true
    default: false
    }
  }
}
