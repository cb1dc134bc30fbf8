import StrictJSON

/// Runs of tokens that stand in nearly every entry as Plumbline writes it; the tokens tell of all others.
struct EntryRuns: ~Copyable, Sendable {
  /// Who, in which run, its number, when.
  let opening = JSONOpening(first: "by", second: "session", count: "seq", text: "at", shape: PlainMoment.shape)
  /// What was answered.
  let answer = JSONMember("answer")
  /// Why it was not sufficient.
  let reasons = JSONTextList("reasons")
  /// What supports it.
  let evidence = JSONMember("evidence")
  /// From an entry to the next.
  let turn = JSONTurn(indentation: 4)
}
