import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline new DIR`: starts the folder of an inspection, with its framework frozen in it.
struct NewCommand: Command {
  static let definition = CommandDefinition(
    "new", summary: "start the folder of an inspection",
    operands: [
      OperandDefinition("DIR", kind: .folder, help: "The folder to make. Its last name is the inspection's id.")
    ],
    options: [
      OptionDefinition(
        "--framework", value: "ID", kind: .listedOrFolder(OfferedList.frameworks.rawValue),
        help: "The framework, such as cci; or the path of a framework's folder."),
      OptionDefinition("--area", value: "NAME", help: "The area inspected, in words."),
      OptionDefinition("--id", value: "ID", help: "The inspection's id, if it is not the folder's name."),
      OptionDefinition("--team", value: "CODES", help: "Who judges, by code: A1,A2,A3."),
      OptionDefinition("--lead", value: "CODE", help: "Who leads, by code."),
      OptionDefinition(
        "--plan", value: "FILE", kind: .file,
        help: "The sample's plan: a CSV file with the columns case,assessor and, if needed, second,reserve,excluded."),
      OptionDefinition("--layout", value: "NAME", help: "The layout of the report; otherwise the framework's first."),
      OptionDefinition(
        "--fieldwork", value: "DATE", help: "When the fieldwork was: a month or a day, as 2012-03 or 2012-03-21."),
      OptionDefinition("--report-date", value: "DATE", help: "The date on the report, likewise."),
      CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "The framework is copied into the folder, so that a later edition changes nothing in an inspection that has begun. "
        + "Give every assessor a copy of the folder; bring the copies together with `plumbline merge`.",
      "The service's name, the responsible roles and what other areas reached can be added to inspection.json with any editor.",
    ],
    examples: [
      CommandDefinition.Example(
        "plumbline new wandsworth-2012 --framework cci --area Wandsworth --team A1,A2 --lead L1 --plan plan.csv",
        "Makes the folder wandsworth-2012 for two assessors and their lead inspector.")
    ])

  private let target: FilePath
  private let framework: String
  private let area: String
  private let id: InspectionID
  private let team: [TeamMember]
  private let plan: String?
  private let layout: LayoutName?
  private let fieldwork: String?
  private let reportDate: String?
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    target = FilePath(invocation.operand("DIR") ?? "")
    guard let framework = invocation.value("--framework") else {
      throw .missingOption("--framework ID", command: "new")
    }
    guard let area = invocation.value("--area"), !area.isEmpty else {
      throw .missingOption("--area NAME", command: "new")
    }
    (self.framework, self.area) = (framework, area)
    let name = invocation.value("--id") ?? target.lastComponent
    guard let id = InspectionID(name) else {
      throw .invalidValue(
        name: "inspection id", given: name, expected: "use letters, digits, `.`, `-` and `_`, or give one with --id",
        command: "new")
    }
    self.id = id
    team = try Self.team(invocation)
    plan = invocation.value("--plan")
    layout = try invocation.value("--layout").map { name throws(UsageError) in
      guard let layout = LayoutName(name) else {
        throw .invalidValue(name: "layout", given: name, expected: "use a name such as 2012", command: "new")
      }
      return layout
    }
    fieldwork = try Self.month("--fieldwork", invocation)
    reportDate = try Self.month("--report-date", invocation)
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let source = try FrameworkFolders(context).find(framework)
    let framework = try ending { () throws(UnusableFiles) in
      try FrameworkFiles.load(folder: source, using: context.files, care: .everything).usable()
    }
    try checkLayouts(of: framework, in: source, context)
    let inspection = try inspection(framework, context)
    if !isDryRun {
      let folder = InspectionFolder(target, using: context.files)
      try ending { () throws(UnusableFiles) in try folder.create(inspection, framework: source) }
    }
    if writesJSON {
      try context.write(result(inspection))
    } else {
      try context.write(NewWords.done(inspection, framework, at: target, isDryRun: isDryRun))
    }
    return .done
  }

  /// What would keep a draft from being made is said now: later the framework is frozen.
  private func checkLayouts(
    of framework: Framework, in source: FilePath, _ context: CommandContext
  ) throws(CommandFailure) {
    let problems = ReportLayouts.problems(of: framework, in: source)
    let errors = problems.filter { $0.severity == .error }
    try ending { () throws(UnusableFiles) in if !errors.isEmpty { throw UnusableFiles(errors) } }
    try context.report(problems)
  }

  private static func team(_ invocation: Invocation) throws(UsageError) -> [TeamMember] {
    var team: [TeamMember] = []
    for (option, role) in [("--lead", "lead inspector"), ("--team", "inspector")] {
      for code in (invocation.value(option) ?? "").split(separator: ",") {
        let code = code.filter { $0 != " " }
        guard let assessor = AssessorID(code) else {
          throw .invalidValue(
            name: "assessor code", given: code,
            expected: "use a capital letter and up to seven more capitals or digits",
            command: "new")
        }
        guard !team.contains(where: { $0.code == assessor }) else {
          throw .invalidValue(
            name: "further member of the team", given: code, expected: "every code stands once", command: "new")
        }
        team.append(TeamMember(code: assessor, role: role))
      }
    }
    return team
  }

  private static func month(_ option: String, _ invocation: Invocation) throws(UsageError) -> String? {
    guard let text = invocation.value(option) else { return nil }
    guard CalendarDate(text.utf8.count == 7 ? text + "-01" : text) != nil else {
      throw .invalidValue(name: "month or day", given: text, expected: "use 2012-03 or 2012-03-21", command: "new")
    }
    return text
  }

  private func inspection(_ framework: Framework, _ context: CommandContext) throws(CommandFailure) -> Inspection {
    var inspection = Inspection(id: id, area: area, framework: framework.edition)
    inspection.service = framework.service
    inspection.team = team
    inspection.layout = layout ?? framework.layouts.first?.name
    inspection.fieldwork = fieldwork
    inspection.reportDate = reportDate
    if let layout, !framework.layouts.contains(where: { $0.name == layout }) {
      let known = framework.layouts.map(\.name.text).joined(separator: ", ")
      throw CommandFailure(
        .invalidValue(
          name: "layout of this framework", given: layout.text, expected: "use \(known)", command: "new"))
    }
    if let plan {
      let bytes = try context.contents(of: plan)
      inspection.plan = try ending { () throws(UnusableFiles) in
        try PlanFile.read(bytes, file: plan, team: team)
      }
    }
    return inspection
  }

  private func result(_ inspection: Inspection) -> JSONValue {
    [
      "format": "plumbline.new", "version": 1, "folder": .string(target.text), "id": .string(inspection.id.text),
      "framework": .string(inspection.framework.text), "cases": .number(JSONNumber(inspection.plan.cases.count)),
      "written": .bool(!isDryRun),
    ]
  }
}
