import Diagnostics
import DurableFiles
package import InspectionModel

extension OpenedInspection {
  /// Stores what other areas reached in `inspection.json`, durably; nothing else in the file changes.
  ///
  /// The folder should be locked. The file must still say what it said when the inspection was opened.
  ///
  /// - Throws: why it was not stored; the file is then as it was, or somebody else's.
  package func save(_ comparators: Comparators) throws(UnusableFiles) {
    do throws(FileProblem) {
      let contents = try folder.files.read(folder.inspectionFile)
      let file = folder.inspectionFile.text
      guard (try? InspectionFile.read(contents.bytes, file: file)) == inspection else {
        throw .changedMeanwhile(folder.inspectionFile)
      }
      guard let bytes = try? InspectionFile.bytes(contents.bytes, with: comparators, file: file) else { return }
      try folder.files.save(bytes, to: folder.inspectionFile, replacing: .file(contents.stamp))
    } catch {
      throw UnusableFiles([error.diagnostic])
    }
  }
}
