package import InspectionModel

/// What scores need of a case, and no text.
package struct PulledCase: Equatable, Sendable {
  /// Which case.
  package let id: CaseID
  /// Its facts, the same as those of its whole record.
  package let facts: CaseFacts
  /// How often an entry was found that is kept but not counted (law 11); `readCases` names each.
  package let notCounted: Int

  init(id: CaseID, facts: CaseFacts, notCounted: Int) {
    (self.id, self.facts, self.notCounted) = (id, facts, notCounted)
  }

  /// What scores need of a whole record.
  package init(_ record: CaseRecord, _ index: FrameworkIndex) {
    let (facts, problems) = CaseFacts.read(record, index)
    self.init(id: record.id, facts: facts, notCounted: problems.count { $0.kind.excludesEntry })
  }
}
