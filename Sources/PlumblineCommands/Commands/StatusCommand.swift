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
    let cases = CaseStatus.all(reading, in: opened)
    if writesJSON {
      try context.write(Self.result(cases, reading, opened))
    } else {
      try context.write(StatusWords.heading(opened))
      try context.write(StatusWords.concerns(cases))
      try context.write(StatusWords.table(cases))
      try context.write(StatusWords.queries(cases))
      try context.write(StatusWords.totals(cases, reading))
    }
    return try context.reportLeftOut(reading.leftOut, entries: reading.entriesNotCounted)
  }

  private static func result(_ cases: [CaseStatus], _ reading: CaseReading, _ opened: OpenedInspection) -> JSONValue {
    [
      "format": "plumbline.status", "version": 1, "inspection": .string(opened.inspection.id.text),
      "filesSeen": .number(JSONNumber(reading.filesSeen)), "leftOut": .array(reading.leftOut.map(\.json)),
      "cases": .array(cases.map(\.json)),
    ]
  }
}

extension CaseStatus {
  fileprivate var json: JSONValue {
    [
      "case": .string(id.text), "state": .string(state.rawValue), "complete": .bool(isComplete),
      "readers": .array(readers.map { .string($0.assessor.text) }), "answered": .number(JSONNumber(answered)),
      "open": .number(JSONNumber(open)), "conflicts": .number(JSONNumber(conflicts)),
      "pending": .number(JSONNumber(pending)), "concerns": .number(JSONNumber(concerns.count)),
      "planned": .bool(planned != nil),
    ]
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
