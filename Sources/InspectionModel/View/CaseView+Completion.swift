/// How far one assessor is with a case.
package enum AssessorProgress: Sendable, Hashable {
  /// Answers, and no declaration that they are all.
  case inProgress
  /// Declared complete, and the declaration covers everything.
  case complete
  /// Declared complete, but answered or withdrew something afterwards: reported, never dropped.
  case outdated
  /// Declared complete, and opened again with a reason.
  case reopened
}

extension CaseView {
  /// Whether the case cannot be complete without an answer at this slot.
  ///
  /// Of a grid, the rows are required, not the whole.
  package func isRequired(_ slot: Int) -> Bool {
    let plan = index.plan.slots[slot]
    guard plan.rowCount == 0 else { return false }
    switch plan.requirement {
    case .always: return true
    case .never: return false
    case .whenAnyNo(let criterion): return hasAnyNo(in: criterion)
    }
  }

  /// The slots that keep the case from being complete, in asking order.
  package var blockingSlots: [Int] {
    states.indices.filter { states[$0].blocksCompletion && isRequired($0) }
  }

  /// The slots in a state, in asking order; of grids the rows.
  package func slots(in wanted: KeyState) -> [Int] {
    states.indices.filter { states[$0] == wanted && !index.keys.slots[$0].isGrid }
  }

  /// Everybody who has an answer among the heads, by code: those whose declaration the case waits for.
  package var answeringAssessors: [AssessorID] {
    // One or two of them in hundreds of heads: a list beats a set.
    var assessors: [AssessorID] = []
    for fact in facts.facts where !fact.isReplaced && fact.isOwnAnswer && fact.id.by != assessors.last {
      if !assessors.contains(fact.id.by) { assessors.append(fact.id.by) }
    }
    return assessors.sorted()
  }

  /// How far an assessor is.
  package func progress(of assessor: AssessorID) -> AssessorProgress {
    let declared = facts.completions.filter { $0.id.by == assessor }
    let standing = declared.filter { !facts.reopened.contains($0.id) }
    if standing.contains(where: { covers(everythingBy: assessor, $0.covers) }) { return .complete }
    if !standing.isEmpty { return .outdated }
    return declared.isEmpty ? .inProgress : .reopened
  }

  /// Whether nothing required is missing, differing or pending, and everybody who answered has declared it complete.
  ///
  /// A case without an answer is not complete.
  package var isComplete: Bool {
    for slot in states.indices where states[slot].blocksCompletion && isRequired(slot) { return false }
    let assessors = answeringAssessors
    return !assessors.isEmpty && assessors.allSatisfy { progress(of: $0) == .complete }
  }

  private func covers(everythingBy assessor: AssessorID, _ covers: [SessionToken: Int]) -> Bool {
    facts.runs.allSatisfy { $0.by != assessor || $0.latest <= covers[$0.session, default: 0] }
  }

  private func hasAnyNo(in criterion: Int) -> Bool {
    let slots = index.plan.slots
    return states.indices.contains { slot in
      guard slots[slot].criterion == criterion, slots[slot].isScored else { return false }
      return states[slot] == .answered(.no)
    }
  }
}
