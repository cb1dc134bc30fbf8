import Diagnostics
import DurableFiles
import InspectionFiles

/// The lead inspector's own prose, by the name of the place that it fills.
enum Commentary {
  /// All of `commentary/NAME.md`, in another language than the framework's own `commentary/LANGUAGE/NAME.md`; none where
  /// there is no such folder.
  static func read(_ folder: InspectionFolder, language: String? = nil) throws(CommandFailure) -> [String: String] {
    let place = language.map { folder.commentaryFolder.appending($0) } ?? folder.commentaryFolder
    return try ending { () throws(Diagnostic) in try texts(in: place, folder.files) }
  }

  private static func texts(in folder: FilePath, _ disk: DurableFiles) throws(Diagnostic) -> [String: String] {
    var texts: [String: String] = [:]
    for path in try files(in: folder, disk) {
      let bytes: [UInt8]
      do throws(FileProblem) {
        bytes = try disk.read(path).bytes
      } catch {
        throw error.diagnostic
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .commentaryNotText(path) }
      texts[String(path.lastComponent.dropLast(suffix.count))] = text
    }
    return texts
  }

  private static let suffix = ".md"

  private static func files(in folder: FilePath, _ disk: DurableFiles) throws(Diagnostic) -> [FilePath] {
    do throws(FileProblem) {
      guard try disk.kind(of: folder, followingLinks: true) == .folder else { return [] }
      return try disk.list(folder).names.filter { $0.text.hasSuffix(suffix) && !$0.isHidden }.map(folder.appending)
    } catch {
      throw error.diagnostic
    }
  }
}
