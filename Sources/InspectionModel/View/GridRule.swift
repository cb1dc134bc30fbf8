/// The one answer of a grid, derived from its rows (design, section 6).
enum GridRule {
  static func state(_ applies: Truth, rows: ArraySlice<KeyState>) -> KeyState {
    switch applies {
    case .no: return rows.contains(.setAside) ? .setAside : .notAsked
    case .unknown: return .pending
    case .yes:
      if rows.contains(.conflict) { return .conflict }
      if rows.contains(.open) { return .open }
      if rows.contains(.answered(.no)) { return .answered(.no) }
      return .answered(rows.contains(.answered(.yes)) ? .yes : .notApplicable)
    }
  }
}
