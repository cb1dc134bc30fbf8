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
    let (one, two) = (other.inspection, first.inspection)
    if one.id != two.id {
      return .otherInspectionFolder(other, "the inspection '\(one.id)'", "'\(two.id)'", first)
    }
    if one.framework != two.framework {
      return .otherInspectionFolder(other, "the framework '\(one.framework)'", "'\(two.framework)'", first)
    }
    guard other.index.framework == first.index.framework else {
      return .otherInspectionFolder(
        other, "other content of the framework '\(one.framework)'", "what it was frozen with", first)
    }
    return nil
  }
}

extension Diagnostic {
  static func otherInspectionFolder(
    _ other: OpenedInspection, _ found: String, _ expected: String, _ first: OpenedInspection
  ) -> Diagnostic {
    Diagnostic(
      "other-inspection-folder",
      "\(other.folder.path.asFolder) holds \(found), and \(first.folder.path.asFolder) holds \(expected)",
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
