import Diagnostics
package import DurableFiles
package import InspectionModel

/// The decisions as they were read from the folder.
package struct LoadedDecisions: Sendable {
  /// What was decided.
  package let decisions: Decisions
  /// What the file was when it was read; nil where there is none.
  let stamp: FileStamp?

  /// No decisions, as in a folder without the file.
  package static let none = LoadedDecisions(decisions: Decisions(), stamp: nil)
}

extension InspectionFolder {
  /// What the lead inspector decided about findings and recommendations.
  package var decisionsFile: FilePath { path.appending("decisions.json") }
}

extension OpenedInspection {
  private static let attempts = 5

  /// Reads `decisions.json`; without the file nothing was decided.
  ///
  /// - Throws: everything that is wrong with the file.
  package func readDecisions() throws(UnusableFiles) -> LoadedDecisions {
    let contents: FileContents
    do throws(FileProblem) {
      guard try folder.files.kind(of: folder.decisionsFile) != nil else { return .none }
      contents = try folder.files.read(folder.decisionsFile)
    } catch {
      throw UnusableFiles([error.diagnostic])
    }
    let decisions = try DecisionsFile.read(contents.bytes, file: folder.decisionsFile.text, of: inspection.id)
    return LoadedDecisions(decisions: decisions, stamp: contents.stamp)
  }

  /// Adds decisions to `decisions.json`, durably.
  ///
  /// The folder should be locked. Where somebody else changed the file meanwhile, theirs come first and these after them.
  ///
  /// - Parameters:
  ///   - new: What was decided, the oldest first.
  ///   - loaded: The file as it was read or last saved.
  /// - Returns: the file as the disk has it now.
  /// - Throws: why it was not saved; the file is then as it was, or theirs.
  package func save(_ new: [Decision], after loaded: LoadedDecisions) throws(UnusableFiles) -> LoadedDecisions {
    var loaded = loaded
    for attempt in 1...Self.attempts {
      var decisions = loaded.decisions
      decisions.all += new
      do throws(FileProblem) {
        let stamp = try folder.files.save(
          DecisionsFile.bytes(of: decisions, of: inspection.id), to: folder.decisionsFile,
          replacing: loaded.stamp.map { .file($0) } ?? .absent)
        return LoadedDecisions(decisions: decisions, stamp: stamp)
      } catch {
        guard case .changedMeanwhile = error, attempt < Self.attempts else { throw UnusableFiles([error.diagnostic]) }
      }
      loaded = try readDecisions()
    }
    throw UnusableFiles([FileProblem.changedMeanwhile(folder.decisionsFile).diagnostic])
  }
}
