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
  /// What a case is called.
  let unit: UnitName
  /// The cases, by reference.
  let cases: [MergedCase]
  /// The interviews, by reference; nil where nobody is interviewed.
  let interviews: [MergedCase]?
  /// The files left out of any folder, the target among them (law 11).
  let leftOut: [Diagnostic]
  let notes: [Diagnostic]
  let filesSeen: Int
  /// The open conflicts of each case that has any, and then of each interview, in asking order.
  let conflicts: [(record: CaseRecord, list: [OpenConflict])]

  /// The cases and the interviews.
  var all: [MergedCase] { cases + (interviews ?? []) }

  /// Reads all folders and unites their cases; nothing is written.
  init(
    _ inputs: [OpenedInspection], into existing: OpenedInspection?, at target: FilePath, isDryRun: Bool
  ) throws(CommandFailure) {
    let cases = try Union(inputs, into: existing) { opened throws(UnusableFiles) in try opened.readCases() }
    let interviews = try Union(inputs, into: existing) { opened throws(UnusableFiles) in try opened.readInterviews() }
    let isAsked = inputs[0].interviews != nil
    (self.target, self.isDryRun, self.cases) = (target, isDryRun, cases.merged)
    unit = inputs[0].index.framework.unit
    self.interviews = isAsked ? interviews.merged : nil
    folders = inputs.map(\.folder.path)
    leftOut = cases.leftOut + interviews.leftOut
    notes = cases.notes + interviews.notes
    filesSeen = cases.filesSeen + interviews.filesSeen
    conflicts =
      cases.conflicts(inputs[0].index) + (inputs[0].interviews.map { interviews.conflicts($0.index) } ?? [])
  }

  /// What comes of bringing together the cases of all folders, or the interviews.
  private struct Union {
    let merged: [MergedCase]
    let leftOut: [Diagnostic]
    let notes: [Diagnostic]
    let filesSeen: Int

    init(
      _ inputs: [OpenedInspection], into existing: OpenedInspection?,
      reading read: (OpenedInspection) throws(UnusableFiles) -> CaseReading
    ) throws(CommandFailure) {
      var readings: [CaseReading] = []
      for input in inputs { readings.append(try ending { () throws(UnusableFiles) in try read(input) }) }
      filesSeen = readings.reduce(0) { $0 + $1.filesSeen }
      let present = try existing.map { opened throws(CommandFailure) in
        try ending { () throws(UnusableFiles) in try read(opened) }
      }
      let inputReadings = readings
      merged = try ending { () throws(Diagnostic) in
        try CaseMerging.plan(inputReadings, into: present ?? CaseReading())
      }
      let all = readings + [present].compactMap(\.self)
      leftOut = all.flatMap(\.leftOut)
      notes = all.flatMap { $0.notes + $0.cases.flatMap(\.diagnostics) }
    }

    func conflicts(_ index: FrameworkIndex) -> [(record: CaseRecord, list: [OpenConflict])] {
      merged.map { ($0.record, CaseView($0.record, index).openConflicts) }.filter { !$0.1.isEmpty }
    }
  }

  /// The receipt as programs read it: `plumbline.merge`, version 1.
  var json: JSONValue {
    var object = JSONObject()
    object["format"] = "plumbline.merge"
    object["version"] = 1
    object["into"] = .string(target.text)
    object["written"] = .bool(!isDryRun)
    object["filesSeen"] = .number(JSONNumber(filesSeen))
    object["leftOut"] = .array(leftOut.map(\.json))
    object["notes"] = .array(notes.map(\.json))
    object["cases"] = .array(cases.map(json))
    object["interviews"] = interviews.map { .array($0.map(json)) }
    object["conflicts"] = .array(conflicts.flatMap { record, list in list.map { json(of: $0, in: record) } })
    return .object(object)
  }

  private func json(of merged: MergedCase) -> JSONValue {
    let origins = zip(folders, merged.brought).filter { $1 > 0 }
    return [
      merged.record.kind.rawValue: .string(merged.record.id.text),
      "entries": .number(JSONNumber(merged.record.all.count)),
      "changed": .bool(merged.isChanged),
      "new": .array(
        origins.map { ["folder": .string($0.text), "entries": .number(JSONNumber($1))] }),
    ]
  }

  private func json(of conflict: OpenConflict, in record: CaseRecord) -> JSONValue {
    [
      record.kind.rawValue: .string(record.id.text), "key": .string(conflict.key.text),
      "answers": .array(conflict.values.map { .string($0) }),
    ]
  }
}
