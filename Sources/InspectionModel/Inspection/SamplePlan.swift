/// Which cases are to be judged, and by whom (design, section 8: the plan says who has which case).
package struct SamplePlan: Sendable, Equatable {
  /// The planned cases, in the order of the plan.
  package var cases: [PlannedCase]

  package init(cases: [PlannedCase] = []) {
    self.cases = cases
  }

  /// The plan for one case; nil where the case is not planned.
  package func planned(_ id: CaseID) -> PlannedCase? {
    cases.first { $0.id == id }
  }

  /// The cases that are to be judged: neither excluded nor waiting in reserve.
  package var expected: [PlannedCase] {
    cases.filter { $0.exclusion == nil && !$0.isReserve }
  }
}
