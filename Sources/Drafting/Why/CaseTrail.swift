package import Analysis
package import InspectionModel

/// The records behind a sample, kept whole so that every figure can be followed back to who wrote what.
///
/// Unlike a tally it grows with the sample; only what explains figures keeps one. What is answered is decided by `CaseView`
/// alone.
package struct CaseTrail: Sendable {
  /// One record with the view over it.
  private struct Step {
    let record: CaseRecord
    let view: CaseView
    /// For each slot without an answer that stands, the place of the cause among all causes.
    let causes: [Int?]
  }

  /// The framework that the slots belong to.
  package let index: FrameworkIndex
  private let selection: CaseSelection
  /// By case.
  private var steps: [Step] = []
  private var passed: [CaseID] = []
  /// Every cause that was met; the first two can only be told when it is known which answers count.
  private var causes: [NotCounted.Cause] = [.notApplicable, .otherAnswer]
  private var placeOfCause: [NotCounted.Cause: Int] = [:]

  package init(_ index: FrameworkIndex, _ selection: CaseSelection = .all) {
    (self.index, self.selection) = (index, selection)
  }

  /// Takes a record in, in whatever order they come.
  package mutating func add(_ record: CaseRecord) {
    let view = CaseView(record, index)
    guard selection == .all || view.isComplete else { return passed.append(record.id) }
    let trace = RoutingTrace(view)
    let causes = view.states.indices.map { slot in
      Self.cause(view.states[slot], at: slot, trace).map { place(of: $0) }
    }
    let next = steps.firstIndex { record.id < $0.record.id } ?? steps.endIndex
    steps.insert(Step(record: record, view: view, causes: causes), at: next)
  }

  /// The records that were passed over because only complete ones count, by id.
  package var passedOver: [CaseID] { passed.sorted() }

  private mutating func place(of cause: NotCounted.Cause) -> Int {
    if let place = placeOfCause[cause] { return place }
    causes.append(cause)
    placeOfCause[cause] = causes.count - 1
    return causes.count - 1
  }

  private static func cause(_ state: KeyState, at slot: Int, _ trace: RoutingTrace) -> NotCounted.Cause? {
    switch state {
    case .notAsked: .notAsked(trace.causes(at: slot))
    case .setAside: .setAside(trace.causes(at: slot))
    case .pending: .pending(trace.causes(at: slot))
    case .open: .open
    case .conflict: .conflict
    case .answered: nil
    }
  }

  /// What at these slots is not counted, by cause; counted are the answers that `counts` admits.
  package func notCounted(at slots: [Int], where counts: (AnswerCode) -> Bool) -> [NotCounted] {
    var found = Array(repeating: (count: 0, cases: [CaseID]()), count: causes.count)
    for step in steps {
      for slot in slots {
        let place: Int
        if let answer = step.view.states[slot].answer {
          if counts(answer) { continue }
          place = answer == .notApplicable ? 0 : 1
        } else {
          place = step.causes[slot] ?? 1
        }
        found[place].count += 1
        if found[place].cases.last != step.record.id { found[place].cases.append(step.record.id) }
      }
    }
    let all = found.indices.filter { found[$0].count > 0 }.map {
      NotCounted(cause: causes[$0], count: found[$0].count, cases: found[$0].cases)
    }
    return all.sorted { Self.order(of: $0).lexicographicallyPrecedes(Self.order(of: $1)) }
  }

  private static func order(of entry: NotCounted) -> [String] {
    // The most frequent first within a kind; ten digits put any count into its order.
    let falling = String(9_999_999_999 - entry.count)
    return [String(entry.cause.rank), falling] + entry.cause.answers.flatMap { [$0.key.text, $0.answer ?? ""] }
  }

  /// What was recorded at these slots, by case and then in asking order; of grids the rows.
  ///
  /// Of a resolution also the judgements under it that it agrees with: they hold the evidence.
  package func judgements(at slots: [Int]) -> [RecordedJudgement] {
    let slots = index.rowsOfGrids(in: slots)
    return steps.flatMap { step in slots.flatMap { judgements(of: step, at: $0) } }
  }

  private func judgements(of step: Step, at slot: Int) -> [RecordedJudgement] {
    guard let answer = step.view.states[slot].answer else { return [] }
    let text = index.text(of: answer, at: slot)
    var entries = step.view.currentEntries(at: slot, in: step.record)
    var next = entries
    while !next.isEmpty {
      let replaced = Set(next.filter { $0.kind == .resolve }.flatMap(\.replaces))
      let agreed = step.view.entries(at: slot).filter { $0.isReplaced && replaced.contains($0.id) && $0.code == answer }
      next = agreed.compactMap { step.record.entry($0.id, under: EntryKey(index.keys.slots[slot].key)) }
        .filter { !entries.contains($0) }
      entries += next
    }
    return entries.map { RecordedJudgement($0, of: step.record.id, at: slot, answer: text, in: index) }
  }
}

extension FrameworkIndex {
  /// These slots, of grids the rows in place of the whole, each once.
  package func rowsOfGrids(in slots: [Int]) -> [Int] {
    var result: [Int] = []
    for slot in slots {
      let count = keys.slots[slot].rowCount
      let own = count > 0 ? Array(slot + 1..<slot + 1 + count) : [slot]
      result += own.filter { !result.contains($0) }
    }
    return result
  }
}
