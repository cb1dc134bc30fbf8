package import Diagnostics
package import DurableFiles
package import InspectionModel

/// A file that a case was read from.
package struct LoadedFile: Equatable, Sendable {
  /// Where it is.
  package let path: FilePath
  /// What it was when it was read, for the save that replaces it.
  package let stamp: FileStamp

  package init(path: FilePath, stamp: FileStamp) {
    (self.path, self.stamp) = (path, stamp)
  }
}

/// A case as it was read, from one file or, united, from several.
package struct LoadedCase: Equatable, Sendable {
  /// All its entries.
  package let record: CaseRecord
  /// The files that it was read from, the one to save it in first.
  package let files: [LoadedFile]
  /// What deserves a look: entries not counted, two files for one case, a name that differs.
  package let diagnostics: [Diagnostic]

  /// How often an entry was found that is kept but not counted (law 11).
  package var entriesNotCounted: Int { diagnostics.count { $0.severity == .error } }

  package init(record: CaseRecord, files: [LoadedFile] = [], diagnostics: [Diagnostic] = []) {
    (self.record, self.files, self.diagnostics) = (record, files, diagnostics)
  }
}

/// What came of reading a folder's cases.
///
/// Nothing is ever changed by reading.
package struct CaseReading: Equatable, Sendable {
  /// The cases, by reference.
  package internal(set) var cases: [LoadedCase] = []
  /// The files left out, each with its reason (law 11: named and counted aloud).
  package internal(set) var leftOut: [Diagnostic] = []
  /// The names of those that a name alone tells, for whoever looks for the case of that name.
  var leftOutNames: Set<FileName> = []
  /// What else was seen in the folder.
  package internal(set) var notes: [Diagnostic] = []
  /// How many case files there are, those left out included.
  package internal(set) var filesSeen = 0

  /// A reading that found nothing, or these cases and nothing else.
  package init(cases: [LoadedCase] = []) {
    self.cases = cases
    filesSeen = cases.reduce(0) { $0 + $1.files.count }
  }

  /// The case with this reference.
  package func loaded(_ id: CaseID) -> LoadedCase? {
    cases.first { $0.record.id == id }
  }

  /// Whether a file of the name that this case's has was left out.
  package func isLeftOut(_ id: CaseID) -> Bool {
    FileName("\(id.text).json").map(leftOutNames.contains) ?? false
  }

  /// How often an entry was found that is kept but not counted; the diagnostics of the cases name each.
  package var entriesNotCounted: Int { cases.reduce(0) { $0 + $1.entriesNotCounted } }

  /// Everything there is to say, files left out first.
  package var diagnostics: [Diagnostic] {
    leftOut + notes + cases.flatMap(\.diagnostics)
  }
}
