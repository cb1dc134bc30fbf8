package import InspectionModel

/// The judgements of a sample, added up case by case for each group of cases.
package struct GroupedTally: Sendable {
  /// How cases are put into groups.
  package let grouping: CaseGrouping
  private let index: FrameworkIndex
  private let selection: CaseSelection
  private var tallies: [CaseGroup: SampleTally] = [:]

  package init(_ grouping: CaseGrouping, _ index: FrameworkIndex, _ selection: CaseSelection = .all) {
    self.grouping = grouping
    self.index = index
    self.selection = selection
  }

  /// The groups that occur, in a table's order.
  package var groups: [(group: CaseGroup, tally: SampleTally)] {
    tallies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The tally of a group; nil where no case belongs to it.
  package subscript(_ group: CaseGroup) -> SampleTally? { tallies[group] }

  /// The question whose answers the groups are; nil for assessors and phases.
  package var question: QuestionID? {
    guard case .characteristic(let code) = grouping else { return nil }
    return index.framework.characteristics.first { $0.code == code }?.question
  }

  /// Counts a case under each group that it belongs to.
  package mutating func add(_ view: CaseView) {
    switch grouping {
    case .assessor:
      for assessor in view.facts.assessors {
        let own = CaseView(view.facts.only(by: assessor), index)
        add(own, to: .assessor(assessor)) { _ in true }
      }
    case .phases:
      for group in view.phaseGroups {
        add(view, to: group) { slot in slot.phase == nil || slot.phase.map(CaseGroup.phase) == group }
      }
    case .characteristic:
      for group in question.map(view.groups(byQuestion:)) ?? [.unanswered] { add(view, to: group) { _ in true } }
    }
  }

  /// Adds another part of the sample, put into groups in the same way.
  package mutating func add(_ other: GroupedTally) {
    for (group, tally) in other.tallies { tallies[group, default: SampleTally(index, selection)].add(tally) }
  }

  private mutating func add(_ view: CaseView, to group: CaseGroup, where counts: (KeyTable.Slot) -> Bool) {
    // A group in which every case is passed over is still a group: the table shows that it has none.
    tallies[group, default: SampleTally(index, selection)].add(view, where: counts)
  }
}
