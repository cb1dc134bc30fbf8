package import InspectionModel

/// Which cases stand behind each figure, for claims and for `why`.
///
/// Unlike a `SampleTally` it grows with the sample, by a few bytes for each judgement; only what traces figures keeps one.
package struct CaseLedger: Sendable {
  /// One judgement of one case.
  package struct Judgement: Sendable, Hashable {
    /// The case.
    package let id: CaseID
    /// Whether the work was found sufficient.
    package let isSufficient: Bool

    package init(id: CaseID, isSufficient: Bool) {
      self.id = id
      self.isSufficient = isSufficient
    }
  }

  private struct Mark {
    let place: Int32
    let isSufficient: Bool
  }

  private var ids: [CaseID] = []
  private var marks: [[Mark]]

  package init(_ index: FrameworkIndex) {
    marks = Array(repeating: [], count: index.keys.slots.count)
  }

  /// Notes every judgement of a case.
  package mutating func add(_ id: CaseID, _ view: CaseView) {
    let place = Int32(ids.count)
    ids.append(id)
    for slot in marks.indices {
      let judged = view.judgement(at: slot)
      if judged.relevant > 0 { marks[slot].append(Mark(place: place, isSufficient: judged.sufficient > 0)) }
    }
  }

  /// All cases, by id.
  package var cases: [CaseID] { ids.sorted() }

  /// The judgements at a slot, by case.
  package func judgements(at slot: Int) -> [Judgement] {
    marks[slot].map { Judgement(id: ids[Int($0.place)], isSufficient: $0.isSufficient) }.sorted { $0.id < $1.id }
  }

  /// The cases with a judgement at any of these slots, by id and each once.
  package func cases(relevantAt slots: some Sequence<Int>) -> [CaseID] {
    Set(slots.flatMap { marks[$0].map { ids[Int($0.place)] } }).sorted()
  }
}
