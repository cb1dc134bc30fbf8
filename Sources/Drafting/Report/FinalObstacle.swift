import Analysis
package import InspectionModel

/// Something that forbids a final report (design, section 7).
package enum FinalObstacle: Sendable, Hashable {
  /// Judgements differ, and nobody has settled them.
  case conflict(CaseID, Key)
  /// So many questions of a case or an interview wait for another to be answered or settled.
  case pending(CaseID, count: Int)
  /// A case or an interview is not complete.
  case incompleteCase(CaseID)
  /// A planned case has neither a file nor an explanation.
  case missingCase(CaseID)
  /// A file could not be used and was left out.
  case fileLeftOut(String)
  /// A finding or recommendation was decided on when its figures were others.
  case decisionMoved(MovedDecision)
  /// Something was decided about a finding or a recommendation that there is no more.
  case decisionWithoutSubject(String)
  /// A part of the report is not written.
  case unfilledSlot(UnfilledSlot)

  /// All that forbids a final report, in one list; none where it can be made.
  ///
  /// By kind in the order above, and within a kind by case and asking order.
  package static func all(
    in sample: DraftSample, _ inspection: Inspection, filesLeftOut: [String], movedDecisions: [MovedDecision] = [],
    decisionsWithoutSubject: [String] = [],
    unfilledSlots: [UnfilledSlot]
  ) -> [FinalObstacle] {
    let unsettled = sample.unsettled
    return unsettled.flatMap { one in one.conflicts.map { .conflict(one.id, $0.key) } }
      + unsettled.filter { $0.pending > 0 }.map { .pending($0.id, count: $0.pending) }
      + unsettled.filter { !$0.isComplete }.map { .incompleteCase($0.id) }
      + sample.missingCases(of: inspection).map { .missingCase($0) }
      + filesLeftOut.sorted(by: precedesByBytes).map { .fileLeftOut($0) }
      + movedDecisions.map { .decisionMoved($0) }
      + decisionsWithoutSubject.map { .decisionWithoutSubject($0) } + unfilledSlots.map { .unfilledSlot($0) }
  }

  private static func precedesByBytes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension DraftSample {
  /// The cases that the plan expects and that were never given, in the order of the plan.
  package func missingCases(of inspection: Inspection) -> [CaseID] {
    let given = Set(ledger.cases).union(unsettled.filter { $0.kind == .case }.map(\.id))
    return inspection.plan.expected.map(\.id).filter { !given.contains($0) }
  }
}
