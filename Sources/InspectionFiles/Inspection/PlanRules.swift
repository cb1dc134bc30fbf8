import Diagnostics
import InspectionModel

/// What must be so of the cases of a plan taken together, wherever the plan was read from.
struct PlanRules {
  private let team: [AssessorID]
  private var seen: Set<String> = []

  init(team: [TeamMember]) {
    self.team = team.map(\.code)
  }

  /// What is wrong with a further case of the plan.
  mutating func problems(adding planned: PlannedCase) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    if !seen.insert(planned.id.text).inserted { problems.append(.plannedTwice(planned.id)) }
    for reader in planned.readers where !team.contains(reader) {
      problems.append(.readerNotInTeam(planned.id, reader))
    }
    if let first = planned.assessor, first == planned.second { problems.append(.sameReader(planned.id, first)) }
    return problems
  }
}
