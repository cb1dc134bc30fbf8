package import InspectionModel

/// Judgements that a figure does not count, all for one cause.
package struct NotCounted: Sendable, Equatable {
  /// Why a key of a case is not counted.
  package enum Cause: Sendable, Hashable {
    /// It was not asked, because of these answers.
    case notAsked([RoutingTrace.Cause])
    /// It does not concern the case.
    case notApplicable
    /// Nobody has answered it yet.
    case open
    /// Whether it applies hangs on these.
    case pending([RoutingTrace.Cause])
    /// Judgements differ, and nobody has settled them.
    case conflict
    /// It was answered, and no longer applies because of these answers.
    case setAside([RoutingTrace.Cause])
    /// It was answered otherwise: the answer is no judgement, or is another than the one that is counted.
    case otherAnswer
  }

  /// The cause.
  package let cause: Cause
  /// How many keys of cases it keeps from being counted.
  package let count: Int
  /// The cases, by id and each once.
  package let cases: [CaseID]
}

extension NotCounted.Cause {
  /// The answers that it rests on.
  package var answers: [RoutingTrace.Cause] {
    switch self {
    case .notAsked(let answers), .pending(let answers), .setAside(let answers): answers
    case .notApplicable, .open, .conflict, .otherAnswer: []
    }
  }

  /// A lasting name, for programs.
  package var name: String {
    switch self {
    case .notAsked: "not-asked"
    case .notApplicable: "not-applicable"
    case .open: "open"
    case .pending: "pending"
    case .conflict: "conflict"
    case .setAside: "set-aside"
    case .otherAnswer: "other-answer"
    }
  }

  /// Where it stands in a list of causes.
  var rank: Int {
    switch self {
    case .notAsked: 0
    case .notApplicable: 1
    case .open: 2
    case .pending: 3
    case .conflict: 4
    case .setAside: 5
    case .otherAnswer: 6
    }
  }
}

/// What the whole sample lacks, whatever the figure.
package struct SampleGaps: Sendable, Equatable {
  /// The cases that were passed over because only complete ones count, by id.
  package let passedOver: [CaseID]
  /// The planned cases that no file holds, in the order of the plan.
  package let missing: [CaseID]
  /// The files that could not be used, by name.
  package let filesLeftOut: [String]

  package init(passedOver: [CaseID] = [], missing: [CaseID] = [], filesLeftOut: [String] = []) {
    (self.passedOver, self.missing, self.filesLeftOut) = (passedOver, missing, filesLeftOut)
  }

  /// Whether nothing is lacking.
  package var isEmpty: Bool { passedOver.isEmpty && missing.isEmpty && filesLeftOut.isEmpty }
}
