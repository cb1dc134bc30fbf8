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
  /// A file for each interview with a member of staff.
  package var interviewsFolder: FilePath { path.appending("interviews") }
  /// The lead inspector's own prose.
  package var commentaryFolder: FilePath { path.appending("commentary") }
  /// The answers of service users, a table for each questionnaire.
  package var questionnairesFolder: FilePath { path.appending("questionnaires") }
  /// Drafts, and the evidence behind them.
  package var reportFolder: FilePath { path.appending("report") }

  /// Where the files of records of a kind are.
  package func recordsFolder(of kind: RecordKind) -> FilePath {
    kind == .case ? casesFolder : interviewsFolder
  }

  /// Where the file of a case or an interview is, unless somebody gave it another name.
  package func recordFile(_ id: CaseID, of kind: RecordKind = .case) -> FilePath {
    recordsFolder(of: kind).appending("\(id.text).json")
  }

  /// Locks the folder for this session, before anything is written in it.
  ///
  /// - Throws: `FileProblem.inUse` where another session has it.
  package func lock() throws(FileProblem) -> FolderLock {
    try files.lock(path)
  }

  /// Finds out whether files of records can be written, before the first question is asked.
  package func probeWritable(for kind: RecordKind = .case) throws(FileProblem) {
    let folder = recordsFolder(of: kind)
    if try files.kind(of: folder, followingLinks: true) == nil {
      try files.probeWritable(path)
    } else {
      try files.probeWritable(folder)
    }
  }
}
