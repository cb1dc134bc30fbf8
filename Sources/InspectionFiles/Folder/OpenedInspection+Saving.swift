package import Diagnostics
import DurableFiles
package import InspectionModel

/// What came of saving a case.
package struct SavedCase: Equatable, Sendable {
  /// The case as the disk has it now, for the next save.
  ///
  /// It may hold more than was to be saved.
  package let loaded: LoadedCase
  /// What deserves a look: that changes made elsewhere were taken in.
  package let diagnostics: [Diagnostic]
}

extension OpenedInspection {
  /// How often a file that keeps changing is read anew.
  private static let attempts = 5

  /// Saves a case durably, in the file that it was loaded from or, if it is new, in one of its own name.
  ///
  /// Where somebody else changed the file meanwhile, their entries are taken in, and it is saved again.
  ///
  /// - Parameters:
  ///   - record: The case as it is to be; it must hold every entry that was loaded.
  ///   - loaded: The case as it was loaded or last saved; nil for one that no file held.
  /// - Returns: the case as the disk has it now.
  /// - Throws: why it was not saved; the file is then as it was, or theirs.
  package func save(_ record: CaseRecord, replacing loaded: LoadedCase?) throws(Diagnostic) -> SavedCase {
    let target = loaded?.files.first?.path ?? folder.recordFile(record.id, of: record.kind)
    var record = record
    var expected = loaded?.files.first.map { Expected.file($0.stamp) } ?? .absent
    if let loaded { try guardAgainstLoss(of: loaded.record, in: record) }
    try makeRecordsFolder()
    for attempt in 1...Self.attempts {
      do throws(FileProblem) {
        let stamp = try folder.files.save(CaseFile.bytes(of: record), to: target, replacing: expected)
        let files = [LoadedFile(path: target, stamp: stamp)] + (loaded?.files.dropFirst() ?? [])
        return SavedCase(
          loaded: LoadedCase(record: record, files: files, diagnostics: loaded?.diagnostics ?? []),
          diagnostics: attempt > 1 ? [.changesTakenIn(record)] : [])
      } catch {
        guard case .changedMeanwhile = error, attempt < Self.attempts else { throw error.diagnostic }
      }
      (record, expected) = try takeIn(target, record)
    }
    throw FileProblem.changedMeanwhile(target).diagnostic
  }

  /// The record united with what stands at a path now.
  private func takeIn(_ path: FilePath, _ record: CaseRecord) throws(Diagnostic) -> (CaseRecord, Expected) {
    do throws(FileProblem) {
      guard try folder.files.kind(of: path) != nil else { return (record, .absent) }
    } catch {
      throw error.diagnostic
    }
    let theirs = try read(path)
    let united: CaseRecord
    do throws(UnionError) {
      united = try record.union(theirs.record)
    } catch {
      throw .notUnited(error)
    }
    try guardAgainstLoss(of: theirs.record, in: united)
    return (united, .file(theirs.contents.stamp))
  }

  /// The last guard before the disk: no entry that was loaded is missing in what is saved.
  private func guardAgainstLoss(of loaded: CaseRecord, in record: CaseRecord) throws(Diagnostic) {
    let redacted = Set(record[.wholeCase].filter { $0.kind == .redact }.flatMap(\.replaces))
    for (key, entry) in loaded.all where !record[key].contains(entry) {
      let isRedacted = redacted.contains(entry.id) && record.entry(entry.id, under: key) != nil
      if !isRedacted { throw .entryWouldBeLost(entry.id) }
    }
  }

  private func makeRecordsFolder() throws(Diagnostic) {
    do throws(FileProblem) {
      if try folder.files.kind(of: recordsFolder, followingLinks: true) == nil {
        try folder.files.createFolder(recordsFolder)
      }
    } catch {
      throw error.diagnostic
    }
  }
}
