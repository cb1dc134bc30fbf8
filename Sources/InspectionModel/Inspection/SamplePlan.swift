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

/// One case of the plan.
package struct PlannedCase: Sendable, Equatable {
  /// The case.
  package var id: CaseID
  /// Who judges it; nil while nobody has it.
  package var assessor: AssessorID?
  /// Who reads it too, where it is read twice.
  package var second: AssessorID?
  /// Whether it stands by for a case that falls out.
  package var isReserve: Bool
  /// Why it is not part of the sample after all.
  package var exclusion: String?

  package init(
    id: CaseID, assessor: AssessorID? = nil, second: AssessorID? = nil, isReserve: Bool = false,
    exclusion: String? = nil
  ) {
    self.id = id
    self.assessor = assessor
    self.second = second
    self.isReserve = isReserve
    self.exclusion = exclusion
  }

  /// Who has the case, the first reader first.
  package var readers: [AssessorID] {
    [assessor, second].compactMap(\.self)
  }
}
