import Analysis
import Diagnostics
import InspectionFiles
import InspectionModel

/// The counting of a sample, streamed case by case: as a whole, and by groups where those are wanted.
struct ScoreCount {
  private(set) var sample: SampleTally
  private(set) var groups: GroupedTally?
  let breakdown: Breakdown?
  /// How many entries were not counted because they cannot be (law 11).
  private(set) var entriesNotCounted = 0

  init(_ index: FrameworkIndex, _ breakdown: Breakdown?, _ selection: CaseSelection) {
    self.breakdown = breakdown
    sample = SampleTally(index, selection)
    if case .cases(let grouping) = breakdown { groups = GroupedTally(grouping, index, selection) }
  }

  /// Counts the cases of a folder; returns what was left out.
  mutating func add(casesOf opened: OpenedInspection) throws(CommandFailure) -> [Diagnostic] {
    let reading = try ending { () throws(UnusableFiles) in try opened.readCases() }
    for loaded in reading.cases { add(CaseView(loaded.record, opened.index)) }
    return reading.leftOut
  }

  private mutating func add(_ view: CaseView) {
    sample.add(view)
    groups?.add(view)
  }
}
