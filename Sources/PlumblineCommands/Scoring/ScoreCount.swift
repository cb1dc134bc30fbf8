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
  mutating func add(casesOf opened: OpenedInspection, hands: Hands) throws(CommandFailure) -> FactsReading {
    let initial = self
    let (counted, reading) = try ending { () throws(UnusableFiles) in
      try opened.sumFacts(from: initial, hands: hands)
    }
    self = counted
    return reading
  }
}

extension ScoreCount: CaseSum {
  mutating func add(_ pulled: PulledCase) {
    let view = CaseView(pulled.facts, sample.index)
    sample.add(view)
    groups?.add(view)
  }

  mutating func add(_ other: ScoreCount) {
    sample.add(other.sample)
    if let others = other.groups { groups?.add(others) }
  }
}
