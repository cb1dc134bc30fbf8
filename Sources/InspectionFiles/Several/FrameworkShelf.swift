import DurableFiles
import InspectionModel
import StrictJSON
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The frameworks of several inspections, each kept once.
///
/// Every inspection has a copy of its own, frozen when it began, and nearly all copies are alike. Reading one and making it
/// ready takes longer than comparing its bytes, and ready it takes much more room than any inspection's scores. Two copies
/// are the same only if every file in them is, byte for byte, that scores depend on: those of reports are not read.
package final class FrameworkShelf: Sendable {
  private struct Kept {
    let files: [StoredFile]
    let index: FrameworkIndex
  }

  private struct StoredFile: Equatable {
    let name: String
    let bytes: [UInt8]

    /// By bytes, and by the system's own comparison: Swift's goes element by element, which takes twenty times as long.
    static func == (lhs: StoredFile, rhs: StoredFile) -> Bool {
      lhs.bytes.count == rhs.bytes.count && lhs.name.hasSameBytes(as: rhs.name)
        && memcmp(lhs.bytes, rhs.bytes, lhs.bytes.count) == 0
    }
  }

  private let kept = Mutex<[Kept]>([])

  package init() {}

  /// The framework of an inspection, ready for views.
  ///
  /// - Throws: everything that makes the copy in this folder unusable, as reading it alone would.
  func index(of folder: InspectionFolder) throws(UnusableFiles) -> FrameworkIndex {
    guard let files = Self.files(of: folder.frameworkFolder, using: folder.files) else {
      // Something cannot be read; loading the framework says what.
      return FrameworkIndex(try OpenedInspection.framework(of: folder, .scoring))
    }
    // Compared outside the lock, so that no thread waits for another to compare.
    if let known = kept.withLock({ $0 }).first(where: { $0.files == files }) { return known.index }
    let index = FrameworkIndex(try OpenedInspection.framework(of: folder, .scoring))
    return kept.withLock { kept in
      // Another thread may have read the same meanwhile; one of the two is let go.
      if let known = kept.first(where: { $0.files == files }) { return known.index }
      kept.append(Kept(files: files, index: index))
      return index
    }
  }

  /// Everything in a framework's folder and in the folders in it, by name; nil where something cannot be read.
  private static func files(of folder: FilePath, using files: DurableFiles) -> [StoredFile]? {
    var found: [StoredFile] = []
    do throws(FileProblem) {
      try add(filesIn: folder, named: "", using: files, to: &found)
    } catch {
      return nil
    }
    return found
  }

  private static func add(
    filesIn folder: FilePath, named prefix: String, using files: DurableFiles, to found: inout [StoredFile]
  ) throws(FileProblem) {
    // Folders count too: an empty one can be a translation that nobody declared.
    found.append(StoredFile(name: prefix, bytes: []))
    let reader = files.reader(of: folder)
    let names = try files.list(folder).names
    // Words of a translation can be about every file.
    let isWhole = !prefix.isEmpty || names.contains { $0.text == "languages" }
    for name in names where !name.isHidden && (isWhole || !FrameworkFiles.Extent.ofReports.contains(name.text)) {
      do throws(FileProblem) {
        found.append(StoredFile(name: prefix + name.text, bytes: try reader.read(name).bytes))
      } catch {
        guard case .isFolder = error else { throw error }
        try add(filesIn: folder.appending(name), named: "\(prefix)\(name.text)/", using: files, to: &found)
      }
    }
  }
}
