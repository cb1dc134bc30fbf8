import Diagnostics
package import DurableFiles
package import InspectionModel

extension InspectionFolder {
  /// Makes the folder of a new inspection: its file, its frozen framework, and room for what comes.
  ///
  /// `inspection.json` comes last, so that a folder that was not finished is not taken for one.
  ///
  /// - Parameters:
  ///   - inspection: What `inspection.json` will say.
  ///   - source: The folder of the framework to copy.
  /// - Throws: that there is something in the folder already (exit code 73), that the framework cannot be used, or what
  ///   the disk says.
  package func create(_ inspection: Inspection, framework source: FilePath) throws(UnusableFiles) {
    let framework = try FrameworkFiles.load(folder: source, using: files).usable()
    guard framework.edition == inspection.framework else {
      throw UnusableFiles([.frameworkDiffers(named: inspection.framework, found: framework.edition)])
    }
    do throws(FileProblem) {
      guard try isFree() else { throw .alreadyExists(path) }
      try files.createFolder(path, parents: true)
      for part in [casesFolder, commentaryFolder, reportFolder] { try files.createFolder(part) }
      try files.copyTree(from: source, to: frameworkFolder)
      try files.save(InspectionFile.bytes(of: inspection), to: inspectionFile, replacing: .absent)
    } catch {
      // What is to be made cannot be missing: its name is one that the disk does not take.
      if case .missing(let name) = error, name == path {
        throw UnusableFiles([FileProblem.cannotCreate(path).diagnostic])
      }
      if case .alreadyExists(let taken) = error, taken == path { throw UnusableFiles([.folderNotEmpty(path)]) }
      throw UnusableFiles([error.diagnostic])
    }
  }

  /// Whether nothing is there, or a folder with nothing in it but hidden files.
  private func isFree() throws(FileProblem) -> Bool {
    guard let kind = try files.kind(of: path, followingLinks: true) else { return true }
    guard kind == .folder else { return false }
    let listing = try files.list(path)
    return listing.unreadableNames.isEmpty && listing.names.allSatisfy(\.isHidden)
  }
}
