import Arguments
import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline status`: who has which case, how far, what is open; a child in danger comes first.
struct StatusCommand: Command {
  static let definition = CommandDefinition(
    "status", summary: "show who has which case and how far it is, urgent concerns first",
    options: [CommandWords.json],
    discussion: [
      "A case is complete when everybody who judged it has declared it complete and nothing required is open, in conflict "
        + "or pending. Exit code 1 says that a file had to be left out."
    ])

  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection()
    let reading = try ending { () throws(UnusableFiles) in try opened.readCases() }
    let told = try ending { () throws(UnusableFiles) in try opened.readInterviews() }
    let cases = CaseStatus.all(reading, in: opened)
    let interviews = opened.interviews.map { CaseStatus.all(told, in: $0) }
    let leftOut = reading.leftOut + told.leftOut
    if writesJSON {
      try context.write(
        Self.result(cases, interviews, filesSeen: reading.filesSeen + told.filesSeen, leftOut, opened))
    } else {
      let all = cases + (interviews ?? [])
      let unit = opened.index.framework.unit
      try context.write(StatusWords.heading(opened))
      try context.write(StatusWords.concerns(all))
      try context.write(StatusWords.table(cases, unit))
      if let interviews { try context.write(StatusWords.interviews(interviews)) }
      try context.write(StatusWords.queries(all))
      try context.write(StatusWords.totals(cases, unit, reading))
      if interviews != nil || told.filesSeen > 0 {
        try context.write(StatusWords.totals(interviews: interviews ?? [], told))
      }
    }
    return try context.reportLeftOut(leftOut, entries: reading.entriesNotCounted + told.entriesNotCounted)
  }

  private static func result(
    _ cases: [CaseStatus], _ interviews: [CaseStatus]?, filesSeen: Int, _ leftOut: [Diagnostic],
    _ opened: OpenedInspection
  ) -> JSONValue {
    var object = JSONObject()
    object["format"] = "plumbline.status"
    object["version"] = 1
    object["inspection"] = .string(opened.inspection.id.text)
    object["filesSeen"] = .number(JSONNumber(filesSeen))
    object["leftOut"] = .array(leftOut.map(\.json))
    object["cases"] = .array(cases.map(\.json))
    object["interviews"] = interviews.map { .array($0.map(\.json)) }
    return .object(object)
  }
}

extension CaseStatus {
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object[kind.rawValue] = .string(id.text)
    object["state"] = .string(state.rawValue)
    object["complete"] = .bool(isComplete)
    object["readers"] = .array(readers.map { .string($0.assessor.text) })
    let counts = [
      ("answered", answered), ("open", open), ("conflicts", conflicts), ("pending", pending),
      ("concerns", concerns.count),
    ]
    for (name, count) in counts { object[name] = .number(JSONNumber(count)) }
    if kind == .case { object["planned"] = .bool(planned != nil) }
    return .object(object)
  }
}

extension Diagnostic {
  /// A diagnostic as programs read it.
  var json: JSONValue {
    var object = JSONObject()
    object["severity"] = .string(severity.rawValue)
    object["identifier"] = .string(identifier.rawValue)
    object["summary"] = .string(summary)
    object["place"] = place.map { .string($0.description) }
    return .object(object)
  }
}
