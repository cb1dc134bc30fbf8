import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel

/// One case being written in: the folder locked, the file as it was loaded, and every save durable.
struct CaseSession {
  let opened: OpenedInspection
  /// The case as it stands on disk; empty where no file holds it yet.
  private(set) var record: CaseRecord
  private var loaded: LoadedCase?
  private let lock: FolderLock

  /// Whether a file held the case when the session began.
  var isNew: Bool { loaded == nil }

  /// What deserves a look in the case as it was read.
  var diagnostics: [Diagnostic] { loaded?.diagnostics ?? [] }

  /// Locks the folder, finds out whether it can be written in, and reads the case.
  ///
  /// - Parameter mayBeUnplanned: Whether a case that the plan does not have may be begun.
  init(_ id: CaseID, in opened: OpenedInspection, mayBeUnplanned: Bool) throws(CommandFailure) {
    self.opened = opened
    lock = try ending { () throws(FileProblem) in try opened.folder.lock() }
    try ending { () throws(FileProblem) in
      try opened.folder.probeWritable()
      if try opened.folder.files.kind(of: opened.folder.casesFolder) == .folder {
        try opened.folder.files.sweepLeftovers(in: opened.folder.casesFolder, holding: lock)
      }
    }
    loaded = try ending { () throws(UnusableFiles) in try opened.readCase(id) }
    let inspection = opened.inspection
    record = loaded?.record ?? CaseRecord(inspection: inspection.id, framework: inspection.framework, id: id)
    if loaded == nil, !mayBeUnplanned, inspection.plan.planned(id) == nil {
      throw CommandFailure(.caseNotPlanned(id))
    }
  }

  /// Saves what was recorded; returns what deserves a look, such as changes made elsewhere that were taken in.
  mutating func save(_ record: CaseRecord) throws(Diagnostic) -> [Diagnostic] {
    let saved = try opened.save(record, replacing: loaded)
    loaded = saved.loaded
    self.record = saved.loaded.record
    return saved.diagnostics
  }
}
