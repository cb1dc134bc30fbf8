import Analysis
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// What a merge brings together, before it is written and after: the receipt that the lead inspector keeps.
struct MergeReceipt {
  let target: FilePath
  let isDryRun: Bool
  /// The folders brought in, in the order given.
  let folders: [FilePath]
  /// The cases, by reference.
  let cases: [MergedCase]
  /// The files left out of any folder, the target among them (law 11).
  let leftOut: [Diagnostic]
  let notes: [Diagnostic]
  let filesSeen: Int
  /// The open conflicts of each case that has any, in asking order.
  let conflicts: [(id: CaseID, list: [OpenConflict])]

  /// Reads all folders and unites their cases; nothing is written.
  init(
    _ inputs: [OpenedInspection], into existing: OpenedInspection?, at target: FilePath, isDryRun: Bool
  ) throws(CommandFailure) {
    var readings: [CaseReading] = []
    for input in inputs { readings.append(try ending { () throws(UnusableFiles) in try input.readCases() }) }
    let present = try existing.map { opened throws(CommandFailure) in
      try ending { () throws(UnusableFiles) in try opened.readCases() }
    }
    let read = readings
    let cases = try ending { () throws(Diagnostic) in try CaseMerging.plan(read, into: present ?? CaseReading()) }
    let all = readings + [present].compactMap(\.self)
    (self.target, self.isDryRun, self.cases) = (target, isDryRun, cases)
    folders = inputs.map(\.folder.path)
    leftOut = all.flatMap(\.leftOut)
    notes = all.flatMap { $0.notes + $0.cases.flatMap(\.diagnostics) }
    filesSeen = readings.reduce(0) { $0 + $1.filesSeen }
    let index = inputs[0].index
    conflicts = cases.map { ($0.record.id, CaseView($0.record, index).openConflicts) }.filter { !$0.1.isEmpty }
  }

  /// The receipt as programs read it: `plumbline.merge`, version 1.
  var json: JSONValue {
    [
      "format": "plumbline.merge", "version": 1, "into": .string(target.text), "written": .bool(!isDryRun),
      "filesSeen": .number(JSONNumber(filesSeen)), "leftOut": .array(leftOut.map(\.json)),
      "notes": .array(notes.map(\.json)), "cases": .array(cases.map(json)),
      "conflicts": .array(conflicts.flatMap { id, list in list.map { json(of: $0, in: id) } }),
    ]
  }

  private func json(of merged: MergedCase) -> JSONValue {
    let origins = zip(folders, merged.brought).filter { $1 > 0 }
    return [
      "case": .string(merged.record.id.text), "entries": .number(JSONNumber(merged.record.all.count)),
      "changed": .bool(merged.isChanged),
      "new": .array(
        origins.map { ["folder": .string($0.text), "entries": .number(JSONNumber($1))] }),
    ]
  }

  private func json(of conflict: OpenConflict, in id: CaseID) -> JSONValue {
    [
      "case": .string(id.text), "key": .string(conflict.key.text),
      "answers": .array(conflict.values.map { .string($0) }),
    ]
  }
}
