package import DurableFiles
package import InspectionModel

/// The folder of an inspection: what stands where (design, section 5).
package struct InspectionFolder: Sendable {
  /// The folder itself.
  package let path: FilePath
  /// What reads and writes in it.
  package let files: DurableFiles

  package init(_ path: FilePath, using files: DurableFiles) {
    self.path = path
    self.files = files
  }

  /// Its id, area, framework, team and plan.
  package var inspectionFile: FilePath { path.appending("inspection.json") }
  /// The framework as frozen for this inspection.
  package var frameworkFolder: FilePath { path.appending("framework") }
  /// A file for each case.
  package var casesFolder: FilePath { path.appending("cases") }
  /// The lead inspector's own prose.
  package var commentaryFolder: FilePath { path.appending("commentary") }
  /// Drafts, and the evidence behind them.
  package var reportFolder: FilePath { path.appending("report") }

  /// Where a case's file is, unless somebody gave it another name.
  package func caseFile(_ id: CaseID) -> FilePath {
    casesFolder.appending("\(id.text).json")
  }

  /// Locks the folder for this session, before anything is written in it.
  ///
  /// - Throws: `FileProblem.inUse` where another session has it.
  package func lock() throws(FileProblem) -> FolderLock {
    try files.lock(path)
  }

  /// Finds out whether case files can be written, before the first question is asked.
  package func probeWritable() throws(FileProblem) {
    if try files.kind(of: casesFolder, followingLinks: true) == nil {
      try files.probeWritable(path)
    } else {
      try files.probeWritable(casesFolder)
    }
  }
}
