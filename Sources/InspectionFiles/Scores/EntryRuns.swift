import StrictJSON

/// Runs of tokens that stand in nearly every entry as Plumbline writes it; the tokens tell of all others.
struct EntryRuns: Sendable {
  /// Who, in which run, its number, when.
  let opening = JSONOpening(first: "by", second: "session", count: "seq", text: "at", shape: PlainMoment.shape)
  /// What was answered.
  let answer = JSONMember("answer")
  /// From the last entry of a key to the first of the next.
  let turn = JSONTurn(indentation: 4)
}
