/// What the evidence files behind a draft say of themselves.
enum EvidenceWords {
  static let about =
    "The cases and judgements behind each figure of the draft. For the lead inspector alone; it must not leave with the draft."
  static let mark = "Private: must not leave with the draft."
  static let readers =
    "For the lead inspector alone. It names cases and assessors, and holds evidence that may not be quoted."
  static let figures = "The figures of the draft"
  static let judgements = "The judgements behind them"
  static let chosen =
    "All judgements that found the work insufficient, and of the others those with words. `plumbline why ADDRESS --all` shows "
    + "every one."
  static let lacking = "What the whole sample lacks"

  static func title(_ area: String) -> String { "Evidence behind the draft: \(area)" }
}
