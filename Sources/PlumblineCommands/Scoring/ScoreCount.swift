import Analysis
import InspectionFiles
import InspectionModel

/// The counting of a sample, streamed case by case: as a whole, and by groups where those are wanted.
struct ScoreCount {
  private(set) var sample: SampleTally
  private(set) var groups: GroupedTally?
  let breakdown: Breakdown?
  init(_ index: FrameworkIndex, _ breakdown: Breakdown?, _ selection: CaseSelection) {
    self.breakdown = breakdown
    sample = SampleTally(index, selection)
    if case .cases(let grouping) = breakdown { groups = GroupedTally(grouping, index, selection) }
  }

  /// Counts the cases of a folder, each forgotten as soon as it is counted; returns what else was found.
  mutating func add(casesOf opened: OpenedInspection) throws(CommandFailure) -> FactsReading {
    let initial = self
    let (counted, reading) = try ending { () throws(UnusableFiles) in
      try opened.reduceFacts(into: initial) { count, pulled in count.add(CaseView(pulled.facts, opened.index)) }
    }
    self = counted
    return reading
  }

  private mutating func add(_ view: CaseView) {
    sample.add(view)
    groups?.add(view)
  }
}
