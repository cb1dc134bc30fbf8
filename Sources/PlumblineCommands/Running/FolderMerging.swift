import Analysis
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// A folder to be merged, as it was read.
struct MergeInput {
  let opened: OpenedInspection
  let reading: CaseReading

  init(_ opened: OpenedInspection) throws(CommandFailure) {
    self.opened = opened
    reading = try ending { () throws(UnusableFiles) in try opened.readCases() }
  }
}

/// One case brought together from several folders.
struct MergedCase {
  private(set) var record: CaseRecord
  /// What the target held; nil where it held nothing.
  private(set) var target: LoadedCase?
  /// From which folder how many entries came that no folder before it had.
  private(set) var origins: [(folder: FilePath, entries: Int)] = []

  init(_ loaded: LoadedCase, from folder: FilePath, isTarget: Bool) {
    record = loaded.record
    if isTarget { target = loaded }
    origins = [(folder, loaded.record.all.count)]
  }

  mutating func add(_ loaded: LoadedCase, from folder: FilePath, isTarget: Bool) throws(UnionError) {
    let before = record.all.count
    record = try record.union(loaded.record)
    if isTarget { target = loaded }
    origins.append((folder, record.all.count - before))
  }

  var isChanged: Bool { target?.record != record || (target?.files.count ?? 0) > 1 }
}

/// Several folders brought together, case by case.
struct FolderMerging {
  private let index: FrameworkIndex
  private var byID: [CaseID: MergedCase] = [:]
  private(set) var leftOut: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []
  private(set) var filesSeen = 0

  init(_ index: FrameworkIndex) {
    self.index = index
  }

  /// The cases, by reference.
  var cases: [MergedCase] { byID.values.sorted { $0.record.id < $1.record.id } }

  mutating func add(_ input: MergeInput, isTarget: Bool) {
    leftOut += input.reading.leftOut
    notes += input.reading.notes
    filesSeen += input.reading.filesSeen
    let folder = input.opened.folder.path
    for loaded in input.reading.cases {
      notes += loaded.diagnostics
      guard var merged = byID[loaded.record.id] else {
        byID[loaded.record.id] = MergedCase(loaded, from: folder, isTarget: isTarget)
        continue
      }
      // Both are of the same inspection and framework, or they would not have been read.
      try? merged.add(loaded, from: folder, isTarget: isTarget)
      byID[loaded.record.id] = merged
    }
  }

  /// The open conflicts of all cases, in asking order within each.
  var conflicts: [(id: CaseID, conflicts: [OpenConflict])] {
    cases.map { ($0.record.id, CaseView($0.record, index).openConflicts) }.filter { !$0.1.isEmpty }
  }

  func json(target: FilePath, isDryRun: Bool) -> JSONValue {
    [
      "format": "plumbline.merge", "version": 1, "into": .string(target.text), "written": .bool(!isDryRun),
      "filesSeen": .number(JSONNumber(filesSeen)), "leftOut": .array(leftOut.map(\.json)),
      "notes": .array(notes.map(\.json)),
      "cases": .array(
        cases.map { merged in
          [
            "case": .string(merged.record.id.text), "entries": .number(JSONNumber(merged.record.all.count)),
            "changed": .bool(merged.isChanged),
            "from": .array(
              merged.origins.map { ["folder": .string($0.folder.text), "entries": .number(JSONNumber($0.entries))] }),
          ]
        }),
      "conflicts": .array(
        conflicts.flatMap { id, list in
          list.map { conflict -> JSONValue in
            [
              "case": .string(id.text), "key": .string(conflict.key.text),
              "answers": .array(conflict.values.map { .string($0) }),
            ]
          }
        }),
    ]
  }
}
