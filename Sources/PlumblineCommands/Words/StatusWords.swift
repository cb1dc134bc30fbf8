import InspectionFiles
import InspectionModel
import Terminal

/// What `plumbline status` shows.
enum StatusWords {
  static func heading(_ opened: OpenedInspection) -> String {
    let inspection = opened.inspection
    return "\(inspection.area) (\(inspection.id)): \(opened.index.framework.title), \(inspection.framework)\n\n"
  }

  /// Somebody in immediate danger is shown before anything else.
  static func concerns(_ cases: [CaseStatus]) -> String {
    let urgent = cases.flatMap { status in status.concerns.map { (status.id, $0) } }
    guard !urgent.isEmpty else { return "" }
    return urgent.map { id, entry in
      """
      URGENT \(id): somebody in immediate danger, recorded by \(entry.id.by) at \(entry.at)
        Seen: \(entry.text ?? "")
        Done: \(entry.done ?? "nothing recorded")

      """
    }.joined() + "\n"
  }

  static func table(_ cases: [CaseStatus], _ unit: UnitName) -> String {
    cases.isEmpty ? "No \(unit.one) is planned or begun.\n" : table(cases, of: unit.oneAtBeginning)
  }

  static func interviews(_ interviews: [CaseStatus]) -> String {
    "\n" + (interviews.isEmpty ? "No interview is begun.\n" : table(interviews, of: "Interview"))
  }

  private static func table(_ cases: [CaseStatus], of kind: String) -> String {
    var table = TextTable([.left, .left, .left, .right, .right, .right, .right])
    table.append([kind, "Assessors", "State", "Answered", "Open", "Differing", "Pending"])
    for status in cases {
      table.append([
        status.id.text, Self.readers(of: status),
        status.state.rawValue, String(status.answered), String(status.open), String(status.conflicts),
        String(status.pending),
      ])
    }
    return table.text
  }

  private static func readers(of status: CaseStatus) -> String {
    let isBegun = status.readers.contains { $0.progress != nil }
    return status.readers.map { reader($0.assessor, $0.progress, isBegun) }.joined(separator: ", ")
  }

  /// Who has begun is told apart where somebody has: of a second reader, the state of the case says nothing.
  private static func reader(_ assessor: AssessorID, _ progress: AssessorProgress?, _ isBegun: Bool) -> String {
    switch progress {
    case nil: isBegun ? "\(assessor) (nothing yet)" : assessor.text
    case .complete: assessor.text
    case .inProgress: "\(assessor) (going on)"
    case .outdated: "\(assessor) (changed)"
    case .reopened: "\(assessor) (reopened)"
    }
  }

  static func queries(_ cases: [CaseStatus]) -> String {
    let lines = cases.flatMap { status in status.queries.map { "  \($0.to): \(status.id) \($0.key)\n" } }
    return lines.isEmpty ? "" : "\nQueries, to whom and where:\n" + lines.joined()
  }

  static func totals(_ cases: [CaseStatus], _ unit: UnitName, _ reading: CaseReading) -> String {
    "\n" + totals(of: cases.filter { $0.state != .excluded && $0.state != .reserve }, unit, reading)
  }

  static func totals(interviews: [CaseStatus], _ reading: CaseReading) -> String {
    totals(of: interviews, UnitName(one: "interview", many: "interviews"), reading)
  }

  private static func totals(of expected: [CaseStatus], _ unit: UnitName, _ reading: CaseReading) -> String {
    let complete = expected.count(where: \.isComplete)
    let conflicts = expected.reduce(0) { $0 + $1.conflicts }
    let pending = expected.reduce(0) { $0 + $1.pending }
    return "\(complete) of \(unit.counted(expected.count)) complete; "
      + "\(CommandWords.count(conflicts, "differing judgement", "differing judgements")); "
      + "\(CommandWords.count(pending, "question", "questions")) pending; "
      + "\(CommandWords.count(reading.filesSeen, "file", "files")) seen, \(reading.leftOut.count) left out.\n"
  }
}
