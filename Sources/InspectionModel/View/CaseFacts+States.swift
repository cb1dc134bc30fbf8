extension CaseFacts {
  /// The state of every slot (design, section 6).
  func states(_ plan: ViewPlan) -> [KeyState] {
    var states: [KeyState] = []
    states.reserveCapacity(plan.slots.count)
    var slot = 0
    while slot < plan.slots.count {
      let planned = plan.slots[slot]
      let applies = planned.condition.isEmpty ? .yes : plan.program.evaluate(planned.condition, states)
      guard planned.rowCount > 0 else {
        states.append(state(applies, at: slot))
        slot += 1
        continue
      }
      let rows = slot + 1..<slot + 1 + planned.rowCount
      states.append(.notAsked)
      for row in rows { states.append(state(applies, at: row)) }
      states[slot] = GridRule.state(applies, rows: states[rows])
      slot = rows.upperBound
    }
    return states
  }

  @inline(__always)
  private func state(_ applies: Truth, at slot: Int) -> KeyState {
    if applies == .unknown { return .pending }
    let places = range(of: slot)
    if places.isEmpty { return applies == .yes ? .open : .notAsked }
    if places.count > 1 { return state(applies, of: places) }
    guard let code = facts[places.lowerBound].code else { return applies == .yes ? .open : .notAsked }
    return applies == .yes ? .answered(code) : .setAside
  }

  /// The same where somebody answered more than once.
  private func state(_ applies: Truth, of places: Range<Int>) -> KeyState {
    var first: AnswerCode?
    var isAgreed = true
    for place in places where !facts[place].isReplaced {
      guard let code = facts[place].code else { continue }
      if let first { isAgreed = isAgreed && (code == first || !first.isCoded) } else { first = code }
    }
    guard let first else { return applies == .yes ? .open : .notAsked }
    if applies == .no { return .setAside }
    return isAgreed ? .answered(first) : .conflict
  }
}
