/// What a view needs to know of a slot, in plain numbers: copying it copies no text and counts no reference.
struct SlotPlan: Sendable {
  /// When a case cannot be complete without an answer, with the criterion by its place.
  enum Requirement: Sendable {
    case always
    case never
    case whenAnyNo(criterion: Int)
  }

  /// Where its condition is, that of its phase included.
  let condition: ConditionProgram.Place
  /// How many rows follow, where this is a grid as a whole; otherwise 0.
  let rowCount: Int
  /// Whether it is a row of a grid.
  let isRow: Bool
  /// Whether its answers are judgements that count.
  let isScored: Bool
  let requirement: Requirement
}
