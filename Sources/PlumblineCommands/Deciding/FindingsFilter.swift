import Drafting
import InspectionModel

/// Which findings are listed; everything where nothing is said.
struct FindingsFilter: Equatable {
  /// Only those of one criterion.
  var criterion: CriterionNumber?
  /// Only those that are neither strength nor weakness.
  var undecided = false
  /// Only those whose figures are not what they were when they were decided on, and those that are no more.
  var moved = false
  /// Only what was typed as other reasons.
  var reasons = false

  func findings(_ draft: DecidedDraft) -> [DecidedFinding] {
    guard !reasons else { return [] }
    return draft.findings.filter { finding in
      criterion.map { $0 == finding.criterion } ?? true && (!undecided || finding.kind == .undecided)
        && (!moved || draft.moved(finding.address) != nil)
    }
  }

  func recommendations(_ draft: DecidedDraft) -> [DecidedRecommendation] {
    guard !reasons, !undecided, criterion == nil else { return [] }
    return draft.recommendations.filter { !moved || draft.moved($0.address) != nil }
  }

  func withoutSubject(_ draft: DecidedDraft) -> [StandingDecision] {
    reasons || undecided || criterion != nil ? [] : draft.unknown
  }
}

extension DecidedDraft {
  /// How the figures of something decided on have moved; nil where they have not.
  func moved(_ address: String) -> MovedDecision? { moved.first { $0.about == address } }
}
