import Diagnostics
import InspectionModel
import Synchronization

/// The cases of one inspection, added up by whichever threads have time for a stretch of its files.
final class FolderSum<Sum: CaseSum>: Sendable {
  private struct State {
    /// What the stretches that are done came to; nil before the first.
    var sum: Sum?
    var parts: [FactsPass.Part?]
  }

  let opened: OpenedInspection
  /// The stretches of files, in order; a folder without files has one empty stretch.
  let stretches: [Range<Int>]
  private let pass: FactsPass
  private let initial: @Sendable (OpenedInspection) -> Sum
  private let puller: ScorePuller
  private let state: Mutex<State>

  init(
    _ opened: OpenedInspection, tables: PullTables, stretch: Int,
    from initial: @escaping @Sendable (OpenedInspection) -> Sum
  ) throws(UnusableFiles) {
    (self.opened, self.initial) = (opened, initial)
    puller = ScorePuller(owner: opened.owner, tables: tables)
    let pass = try FactsPass(opened)
    self.pass = pass
    let starts = pass.count == 0 ? [0] : Array(Swift.stride(from: 0, to: pass.count, by: stretch))
    stretches = starts.map { $0..<min($0 + stretch, pass.count) }
    state = Mutex(State(parts: Array(repeating: nil, count: starts.count)))
  }

  /// Goes through one stretch; whoever does the last one gets what all of them came to.
  func walk(_ number: Int) -> (sum: Sum, reading: FactsReading)? {
    var sum = initial(opened)
    let part = pass.walk(stretches[number], with: puller) { sum.add($0) }
    let done: (Sum, [FactsPass.Part])? = state.withLock { state in
      state.parts[number] = part
      if let others = state.sum { sum.add(others) }
      let parts = state.parts.compactMap(\.self)
      guard parts.count == state.parts.count else {
        state.sum = sum
        return nil
      }
      state = State(parts: [])
      return (sum, parts)
    }
    return done.map { finish($0.0, $0.1, with: puller) }
  }

  /// Adds what stands in files of other names; where that shows that a case has several files, all is read again.
  private func finish(
    _ sum: Sum, _ parts: [FactsPass.Part], with puller: ScorePuller
  ) -> (sum: Sum, reading: FactsReading) {
    var pass = pass
    var (sum, parts) = (sum, parts)
    while true {
      if let reading = pass.finish(parts, { sum.add($0) }) { return (sum, reading) }
      sum = initial(opened)
      parts = [pass.walk(0..<pass.count, with: puller) { sum.add($0) }]
    }
  }
}
