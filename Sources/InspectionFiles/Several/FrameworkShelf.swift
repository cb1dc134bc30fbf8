import DurableFiles
import InspectionModel
import Synchronization

/// The frameworks of several inspections, each kept once.
///
/// Every inspection has a copy of its own, frozen when it began, and nearly all copies are alike. Reading one and making it
/// ready takes longer than comparing its bytes, and ready it takes much more room than any inspection's scores. Two copies
/// are the same only if every file in them is, byte for byte.
package final class FrameworkShelf: Sendable {
  private struct Kept {
    let files: [StoredFile]
    let index: FrameworkIndex
  }

  private struct StoredFile: Equatable {
    let name: String
    let bytes: [UInt8]
  }

  private let kept = Mutex<[Kept]>([])

  package init() {}

  /// The framework of an inspection, ready for views.
  ///
  /// - Throws: everything that makes the copy in this folder unusable, as reading it alone would.
  func index(of folder: InspectionFolder) throws(UnusableFiles) -> FrameworkIndex {
    guard let files = Self.files(of: folder.frameworkFolder, using: folder.files) else {
      // Something cannot be read; loading the framework says what.
      return FrameworkIndex(try OpenedInspection.framework(of: folder))
    }
    if let known = kept.withLock({ $0.first { $0.files == files } }) { return known.index }
    let index = FrameworkIndex(try OpenedInspection.framework(of: folder))
    return kept.withLock { kept in
      // Another thread may have read the same meanwhile; one of the two is let go.
      if let known = kept.first(where: { $0.files == files }) { return known.index }
      kept.append(Kept(files: files, index: index))
      return index
    }
  }

  /// All files of a framework's folder and of the folders in it, by name; nil where one of them cannot be read.
  private static func files(of folder: FilePath, using files: DurableFiles) -> [StoredFile]? {
    var found: [StoredFile] = []
    do throws(FileProblem) {
      for name in try files.list(folder).names where !name.isHidden {
        let path = folder.appending(name)
        do throws(FileProblem) {
          found.append(StoredFile(name: name.text, bytes: try files.read(path).bytes))
        } catch {
          guard case .isFolder = error else { throw error }
          for inner in try files.list(path).names where !inner.isHidden {
            let bytes = try files.read(path.appending(inner)).bytes
            found.append(StoredFile(name: "\(name.text)/\(inner.text)", bytes: bytes))
          }
        }
      }
    } catch {
      return nil
    }
    return found
  }
}
