import Arguments
import Diagnostics
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline show CASE`: one case or interview, read-only, with its history.
struct ShowCommand: Command {
  static let definition = CommandDefinition(
    "show", summary: "show one case or interview with everything that was recorded, and change nothing",
    operands: [OperandDefinition("CASE", .optional, kind: OfferedList.cases.kind, help: "The case.")],
    options: [
      CommandWords.interview,
      OptionDefinition(
        "--by", value: "CODE", kind: OfferedList.assessors.kind, help: "Only what this assessor recorded."),
      CommandWords.json,
    ],
    discussion: [
      "Under every question stand its answer and, where there is more than one entry, its history: who recorded what, and "
        + "instead of what. An assessor who has not completed a case should not look at others' judgements of it."
    ])

  private let reference: RecordReference
  private let assessor: AssessorID?
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    guard let reference = try invocation.reference("CASE") else { throw .missingOperand("CASE", command: "show") }
    self.reference = reference
    assessor = try invocation.assessor("--by")
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection().records(of: reference.kind)
    let id = reference.id
    guard let loaded = try ending({ () throws(UnusableFiles) in try opened.readCase(id) }) else {
      throw CommandFailure(
        .notThere(reference.kind, id, isPlanned: opened.inspection.plan.planned(id) != nil))
    }
    let facts = CaseFacts.read(loaded.record, opened.index).facts
    let view = CaseView(assessor.map(facts.only) ?? facts, opened.index)
    if writesJSON {
      try context.write(result(loaded.record, view))
    } else {
      try context.write(
        ShowWords.text(of: loaded.record, view, planned: opened.inspection.plan.planned(id), by: assessor))
    }
    try context.report(loaded.diagnostics)
    return loaded.diagnostics.contains { $0.severity == .error } ? .problems : .done
  }

  private func result(_ record: CaseRecord, _ view: CaseView) -> JSONValue {
    let keys = view.index.keys.slots.indices.filter { view.states[$0] != .notAsked }.map { slot -> JSONValue in
      var object = JSONObject()
      object["key"] = .string(view.index.keys.slots[slot].key.text)
      object["state"] = .string(ShowWords.name(of: view.states[slot]))
      object["answers"] = .array(
        view.currentEntries(at: slot, in: record).filter { assessor == nil || $0.id.by == assessor }
          .map { .object($0.fields) })
      return .object(object)
    }
    return [
      "format": "plumbline.case-view", "version": 1, record.kind.rawValue: .string(record.id.text),
      "complete": .bool(view.isComplete), "keys": .array(keys),
    ]
  }
}
