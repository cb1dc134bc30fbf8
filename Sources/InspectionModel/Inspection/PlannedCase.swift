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
