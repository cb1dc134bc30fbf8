package import InspectionModel
import StrictJSON

/// Reads and writes `inspection.json`.
///
/// Fields that are not known are refused, not kept: the file is written by people, and a misspelt field must not pass as
/// one left out.
package enum InspectionFile {
  static let form = FileForm(format: "plumbline.inspection", name: "an inspection's file")

  private static let fields = [
    "format", "version", "id", "area", "service", "framework", "layout", "dates", "team", "responsible", "comparators",
    "context", "plan",
  ]

  /// What the file says.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The file as a person would recognise it, for messages.
  /// - Returns: the inspection.
  /// - Throws: everything that is wrong with it, each with its place.
  package static func read(_ bytes: [UInt8], file: String) throws(UnusableFiles) -> Inspection {
    let problems = FieldProblems(file: file, bytes: bytes)
    let inspection = form.open(bytes, problems).flatMap(read)
    guard let inspection, problems.diagnostics.isEmpty else { throw UnusableFiles(problems.diagnostics) }
    return inspection
  }

  private static func read(_ reader: FieldReader) -> Inspection? {
    reader.refuseFields(except: fields)
    let id: InspectionID? = reader.identifier("id")
    let area = reader.line("area")
    let framework: FrameworkEdition? = reader.identifier("framework", as: .frameworkEdition)
    let team = self.team(reader)
    let plan = self.plan(reader, team: team)
    guard let id, let area, let framework else { return nil }
    var inspection = Inspection(id: id, area: area, framework: framework)
    inspection.service = service(reader) ?? inspection.service
    inspection.layout = reader.identifier("layout", .optional)
    let dates = reader.part("dates", .optional, fields: ["fieldwork", "report", "published"])
    inspection.fieldwork = dates?.month("fieldwork", .optional)
    inspection.reportDate = dates?.month("report", .optional)
    inspection.published = dates?.identifier("published", .optional, as: .day)
    inspection.context = context(reader)
    inspection.team = team
    inspection.responsible = responsible(reader)
    inspection.comparators = comparators(reader)
    inspection.plan = plan
    return inspection
  }

  /// The name of the service, in an inspection's file and in a framework's.
  static func service(_ reader: FieldReader) -> ServiceName? {
    guard let part = reader.part("service", .optional, fields: ["name", "short"]), let name = part.line("name") else {
      return nil
    }
    return ServiceName(name: name, short: part.line("short", .optional) ?? name)
  }

  private static func team(_ reader: FieldReader) -> [TeamMember] {
    var team: [TeamMember] = []
    for part in reader.parts("team", fields: ["code", "role"]) {
      guard let code: AssessorID = part.identifier("code", as: .assessorID) else { continue }
      if team.contains(where: { $0.code == code }) {
        part.problems.report(.memberTwice(code), at: part.path.key("code"))
      }
      team.append(TeamMember(code: code, role: part.line("role", .optional) ?? "assessor"))
    }
    return team
  }

  private static func responsible(_ reader: FieldReader) -> [RoleCode: String] {
    var responsible: [RoleCode: String] = [:]
    for (name, part) in reader.named("responsible") {
      guard let code = RoleCode(name) else {
        part.problems.report(.fieldMustBe(name, .code), at: part.path.key(name), ofKey: true)
        continue
      }
      responsible[code] = part.line(name)
    }
    return responsible
  }

  private static func comparators(_ reader: FieldReader) -> Comparators? {
    guard let part = reader.part("comparators", .optional, fields: ["date", "themes"]) else { return nil }
    var themes: [ThemeCode: Comparator] = [:]
    for (name, themePart) in part.named("themes", .required) {
      guard let code = ThemeCode(name) else {
        part.problems.report(.fieldMustBe(name, .code), at: themePart.path.key(name), ofKey: true)
        continue
      }
      guard let figures = themePart.part(name, fields: ["lowest", "highest", "average"]),
        let lowest = figures.number("lowest", in: 0...100), let highest = figures.number("highest", in: 0...100),
        let average = figures.number("average", in: 0...100)
      else { continue }
      themes[code] = Comparator(lowest: lowest, highest: highest, average: average)
    }
    return part.month("date").map { Comparators(date: $0, themes: themes) }
  }

  private static func context(_ reader: FieldReader) -> [ContextFact] {
    let facts = reader.named("context").compactMap { name, part -> ContextFact? in
      guard let code = Code<ContextFact>(name) else {
        part.problems.report(.fieldMustBe(name, .code), at: part.path.key(name), ofKey: true)
        return nil
      }
      return part.value(name, as: .fact, fact).map { ContextFact(code: code, value: $0) }
    }
    return facts.sorted { $0.code < $1.code }
  }

  /// A number as it was written, so that a report does not print another one than a person typed.
  private static func fact(_ value: JSONValue) -> ContextFact.Value? {
    if let number = value.integer { return number < 0 ? nil : .number(number) }
    if case .number(let number) = value {
      let isPlain = number.literal.utf8.allSatisfy { "0123456789.".utf8.contains($0) }
      return isPlain ? .decimal(number.literal) : nil
    }
    guard let text = value.string, !text.isEmpty, !text.contains(where: { $0.isNewline || $0 == "\t" }) else {
      return nil
    }
    return .text(text)
  }

  private static func plan(_ reader: FieldReader, team: [TeamMember]) -> SamplePlan {
    var rules = PlanRules(team: team)
    var plan = SamplePlan()
    for part in reader.parts("plan", fields: ["case", "assessor", "second", "reserve", "excluded"]) {
      guard let id: CaseID = part.identifier("case", as: .caseID) else { continue }
      let planned = PlannedCase(
        id: id, assessor: part.identifier("assessor", .optional, as: .assessorID),
        second: part.identifier("second", .optional, as: .assessorID),
        isReserve: part.truth("reserve", .optional) ?? false, exclusion: part.line("excluded", .optional))
      for problem in rules.problems(adding: planned) { part.problems.report(problem, at: part.path) }
      plan.cases.append(planned)
    }
    return plan
  }
}

extension FieldReader {
  /// A month or a day, `2012-03` or `2012-03-21`.
  fileprivate func month(_ name: String, _ need: FieldNeed = .required) -> String? {
    value(name, need, as: .month) { value in
      guard let text = value.string else { return nil }
      let day = text.utf8.count == 7 ? text + "-01" : text
      return CalendarDate(day) == nil ? nil : text
    }
  }

  /// The names under a field whose names are data, with the reader of the object that has them.
  fileprivate func named(_ name: String, _ need: FieldNeed = .optional) -> [(name: String, part: FieldReader)] {
    guard let object = value(name, need, as: .object, { $0.object }) else { return [] }
    let part = FieldReader(object: object, path: path.key(name), problems: problems)
    return object.keys.map { ($0, part) }
  }
}
