import Diagnostics
package import InspectionModel

/// Reads a sample's plan from a table: a line for each case, under a heading.
///
/// ```
/// case,assessor,second,reserve,excluded
/// WA-001,A3,A1,,
/// WA-002,A4,,yes,
/// WA-003,,,,"moved to another area, 3 May"
/// ```
///
/// The columns stand in any order; `second`, `reserve` and `excluded` may be missing.
package enum PlanFile {
  private static let columns = ["case", "assessor", "second", "reserve", "excluded"]
  private static let neededColumns = ["case", "assessor"]

  /// The plan that the table holds.
  ///
  /// - Throws: everything that is wrong with it, each with its line.
  package static func read(
    _ bytes: [UInt8], file: String, team: [TeamMember]
  ) throws(UnusableFiles) -> SamplePlan {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw UnusableFiles([.planNotText().located(at: SourcePlace(file: file))])
    }
    let table = CSVTable(bytes)
    var problems = table.faults.map {
      Diagnostic.planFault($0.fault).located(at: SourcePlace(file: file, line: $0.line))
    }
    guard problems.isEmpty else { throw UnusableFiles(problems) }
    guard let heading = table.rows.first else {
      throw UnusableFiles([.planWithoutHeading().located(at: SourcePlace(file: file))])
    }
    let names = heading.fields.map { $0.withoutSpacesAround.lowercased() }
    problems = headingProblems(names).map { $0.located(at: SourcePlace(file: file, line: heading.line)) }
    guard problems.isEmpty else { throw UnusableFiles(problems) }

    var rules = PlanRules(team: team)
    var plan = SamplePlan()
    for row in table.rows.dropFirst() {
      var reader = PlanRow(row, names)
      let planned = reader.read()
      var found = reader.problems
      if let planned {
        found += rules.problems(adding: planned)
        plan.cases.append(planned)
      }
      problems += found.map { $0.located(at: SourcePlace(file: file, line: row.line)) }
    }
    guard problems.isEmpty else { throw UnusableFiles(problems) }
    return plan
  }

  private static func headingProblems(_ names: [String]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for name in neededColumns where !names.contains(name) { problems.append(.planColumnMissing(name)) }
    for (place, name) in names.enumerated() {
      if !columns.contains(name) { problems.append(.planColumnUnknown(name)) }
      if names[..<place].contains(name) { problems.append(.planColumnTwice(name)) }
    }
    return problems
  }
}

/// One line of a plan, read field by field.
private struct PlanRow {
  private let row: CSVTable.Row
  private let names: [String]
  private(set) var problems: [Diagnostic] = []

  init(_ row: CSVTable.Row, _ names: [String]) {
    (self.row, self.names) = (row, names)
  }

  mutating func read() -> PlannedCase? {
    guard row.fields.count == names.count else {
      problems.append(.planFieldCount(row.fields.count, expected: names.count))
      return nil
    }
    guard let text = text("case"), let id = CaseID(text) else {
      problems.append(.planCaseInvalid())
      return nil
    }
    let assessor = self.assessor("assessor", id)
    let second = self.assessor("second", id)
    let reserve = cell("reserve")
    if !["", "yes"].contains(reserve) { problems.append(.planReserveInvalid(id)) }
    let exclusion = self.text("excluded")
    if let exclusion, exclusion.utf8.contains(where: { $0 < 0x20 }) { problems.append(.planExclusionInvalid(id)) }
    return PlannedCase(
      id: id, assessor: assessor, second: second, isReserve: reserve == "yes", exclusion: exclusion)
  }

  private func cell(_ name: String) -> String {
    names.firstIndex(of: name).map { row.fields[$0].withoutSpacesAround } ?? ""
  }

  private func text(_ name: String) -> String? {
    let text = cell(name)
    return text.isEmpty ? nil : text
  }

  private mutating func assessor(_ name: String, _ id: CaseID) -> AssessorID? {
    guard let text = text(name) else { return nil }
    guard let assessor = AssessorID(text) else {
      problems.append(.planAssessorInvalid(id, column: name))
      return nil
    }
    return assessor
  }
}
