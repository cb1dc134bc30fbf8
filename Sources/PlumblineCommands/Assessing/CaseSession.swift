import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel

/// One case or interview being written in: the folder locked, the file as it was loaded, and every save durable.
struct CaseSession {
  let opened: OpenedInspection
  /// The case as it stands on disk; empty where no file holds it yet.
  private(set) var record: CaseRecord
  private var loaded: LoadedCase?
  /// Nil in a dry run, which leaves nothing behind, not even the file of the lock.
  private let lock: FolderLock?

  /// Whether a file held the case when the session began.
  var isNew: Bool { loaded == nil }

  /// What deserves a look in the case as it was read.
  var diagnostics: [Diagnostic] { loaded?.diagnostics ?? [] }

  /// Locks the folder, finds out whether it can be written in, and reads the case.
  ///
  /// A case that the plan does not have is begun only where it may be unplanned; interviews never are planned. A dry run only reads, and nothing may be
  /// saved in it.
  init(
    _ id: CaseID, in opened: OpenedInspection, mayBeUnplanned: Bool, isDryRun: Bool = false
  ) throws(CommandFailure) {
    self.opened = opened
    lock = isDryRun ? nil : try Self.prepare(opened)
    let loaded = try ending { () throws(UnusableFiles) in try opened.readCase(id) }
    let inspection = opened.inspection
    self.loaded = loaded
    record =
      loaded?.record
      ?? CaseRecord(
        inspection: inspection.id, framework: inspection.framework, kind: opened.index.kind, id: id)
    if loaded == nil, !mayBeUnplanned, record.kind == .case, inspection.plan.planned(id) == nil {
      throw CommandFailure(.caseNotPlanned(id))
    }
  }

  /// Locks the folder, sees that it can be written in, and sweeps what a crash left behind.
  private static func prepare(_ opened: OpenedInspection) throws(CommandFailure) -> FolderLock {
    try ending { () throws(FileProblem) in
      let (folder, files) = (opened.folder, opened.folder.files)
      let lock = try folder.lock()
      try folder.probeWritable(for: opened.index.kind)
      if try files.kind(of: opened.recordsFolder) == .folder {
        try files.sweepLeftovers(in: opened.recordsFolder, holding: lock)
      }
      return lock
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
