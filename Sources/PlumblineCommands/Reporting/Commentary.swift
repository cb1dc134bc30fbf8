import Diagnostics
import DurableFiles
import InspectionFiles

/// The lead inspector's own prose, by the name of the place that it fills.
enum Commentary {
  /// All of `commentary/NAME.md`; none where there is no such folder.
  static func read(_ folder: InspectionFolder) throws(CommandFailure) -> [String: String] {
    try ending { () throws(Diagnostic) in try texts(folder) }
  }

  private static func texts(_ folder: InspectionFolder) throws(Diagnostic) -> [String: String] {
    var texts: [String: String] = [:]
    for path in try files(folder) {
      let bytes: [UInt8]
      do throws(FileProblem) {
        bytes = try folder.files.read(path).bytes
      } catch {
        throw error.diagnostic
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .commentaryNotText(path) }
      texts[String(path.lastComponent.dropLast(suffix.count))] = text
    }
    return texts
  }

  private static let suffix = ".md"

  private static func files(_ folder: InspectionFolder) throws(Diagnostic) -> [FilePath] {
    do throws(FileProblem) {
      guard try folder.files.kind(of: folder.commentaryFolder, followingLinks: true) == .folder else { return [] }
      let names = try folder.files.list(folder.commentaryFolder).names
      return names.filter { $0.text.hasSuffix(suffix) && !$0.isHidden }.map(folder.commentaryFolder.appending)
    } catch {
      throw error.diagnostic
    }
  }
}
