import Diagnostics
import DurableFiles
import InspectionModel

/// The names in a folder of cases or of interviews, told apart.
struct CaseFileList {
  /// The case files, by bytes.
  private(set) var names: [FileName] = []
  /// Names that nobody can open: left out.
  private(set) var leftOut: [Diagnostic] = []
  /// Files that are no case files.
  private(set) var notes: [Diagnostic] = []

  /// The files in a folder; none where there is no folder, for a copy may have lost it while it was empty.
  init(_ folder: InspectionFolder, _ kind: RecordKind) throws(UnusableFiles) {
    let path = folder.recordsFolder(of: kind)
    let listing: FolderListing
    do throws(FileProblem) {
      listing = try folder.files.list(path)
    } catch {
      if case .missing = error { return }
      throw UnusableFiles([error.diagnostic])
    }
    for name in listing.names where !name.isHidden {
      if name.isCaseFile {
        names.append(name)
      } else {
        notes.append(.notACaseFileName(path.appending(name)))
      }
    }
    leftOut = listing.unreadableNames.map { _ in FileProblem.nameUnreadable(path).diagnostic }
  }
}

extension FileName {
  /// Whether it ends as the names of case files do.
  var isCaseFile: Bool { text.utf8.count > 5 && text.hasSuffix(".json") }
}
