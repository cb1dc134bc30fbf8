import InspectionModel

/// What an answer changed in which other questions are asked.
///
/// That a question comes whose turn was not decided before is the way of every assessment and is not told.
struct RoutingChange: Equatable {
  /// Questions that did not apply and may now.
  private(set) var came: [Key] = []
  /// Questions that applied, or were answered, and do not now.
  private(set) var went: [Key] = []
  /// How many answers are newly set aside and kept.
  private(set) var setAside = 0
  /// How many answers that were set aside count again.
  private(set) var cameBack = 0

  init(from before: CaseView, to after: CaseView) {
    for slot in after.states.indices {
      let (old, new) = (before.states[slot], after.states[slot])
      let isGrid = after.index.keys.slots[slot].isGrid
      let isGone = new == .notAsked || new == .setAside
      let wasGone = old == .notAsked || old == .setAside
      if !isGrid, new == .setAside, old != .setAside { setAside += 1 }
      if !isGrid, old == .setAside, new.answer != nil { cameBack += 1 }
      guard after.index.keys.slots[slot].row == nil else { continue }
      let wasThere = before.applies(at: slot) || (old == .pending && new == .setAside)
      if isGone, wasThere { went.append(after.index.keys.slots[slot].key) }
      if wasGone, after.applies(at: slot) { came.append(after.index.keys.slots[slot].key) }
    }
  }
}
