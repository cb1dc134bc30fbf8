import DurableFiles
import Diagnostics
import InspectionFiles
import InspectionModel

/// Finds folders that cannot be merged with the first, and says what differs.
enum FolderComparison {
  static func refuseStrangers(_ folders: [OpenedInspection]) throws(CommandFailure) {
    guard let first = folders.first else { return }
    let problems = folders.dropFirst().compactMap { difference($0, from: first) }
    guard problems.isEmpty else { throw CommandFailure(problems) }
  }

  private static func difference(_ other: OpenedInspection, from first: OpenedInspection) -> Diagnostic? {
    if other.inspection.id != first.inspection.id {
      return .otherInspectionFolder(other, "inspection '\(other.inspection.id)'", "'\(first.inspection.id)'", first)
    }
    if other.inspection.framework != first.inspection.framework {
      return .otherInspectionFolder(
        other, "framework '\(other.inspection.framework)'", "'\(first.inspection.framework)'", first)
    }
    guard other.index.framework == first.index.framework else {
      return .otherInspectionFolder(
        other, "another content of framework '\(other.inspection.framework)'", "its own", first)
    }
    return nil
  }
}

extension Diagnostic {
  static func otherInspectionFolder(
    _ other: OpenedInspection, _ found: String, _ expected: String, _ first: OpenedInspection
  ) -> Diagnostic {
    Diagnostic(
      "other-inspection-folder", "the folder has \(found), and '\(first.folder.path)' has \(expected)",
      at: SourcePlace(file: other.folder.path.text), safe: "Nothing was merged; no folder was changed.",
      remedy: "merge folders of one inspection only; leave this one out.")
  }

  /// The same diagnostic, said before anything was merged.
  var nothingMerged: Diagnostic {
    var copy = self
    copy.safe = "Nothing was merged; no folder was changed."
    return copy
  }
}
