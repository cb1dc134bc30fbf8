import Diagnostics
import DurableFiles
import InspectionModel

/// What is said where several inspections are set beside each other.
extension Diagnostic {
  static func folderPassedOver(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "folder-passed-over", "'\(path)' was passed over: there is no 'inspection.json' in it", severity: .note,
      safe: "Nothing was changed.")
  }

  static func inspectionTwice(_ id: InspectionID, _ paths: [FilePath]) -> Diagnostic {
    let names = paths.map { "'\($0)'" }
    return Diagnostic(
      "inspection-twice",
      "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "") hold one inspection, '\(id)'",
      safe: "Nothing was counted.",
      remedy: "name each inspection once; `plumbline merge` brings the copies of one together.")
  }

  static func areaOfOtherFramework(
    _ path: FilePath, _ found: FrameworkEdition, expected: FrameworkEdition
  ) -> Diagnostic {
    Diagnostic(
      "area-other-framework", "'\(path)' uses the framework '\(found)', and not '\(expected)'",
      safe: "It was left out; nothing was changed.", remedy: "compare only inspections of one framework and edition.")
  }

  static func areaScoresDifferently(_ path: FilePath, than other: FilePath) -> Diagnostic {
    Diagnostic(
      "area-scores-differently",
      "the copy of the framework in '\(path)' scores other questions than that in '\(other)'",
      severity: .warning, safe: "Each area is counted by its own copy.",
      remedy: "compare the two folders `framework` before you rely on the comparison.")
  }

  static func frameworksMixed(_ counts: [(edition: FrameworkEdition, count: Int)]) -> Diagnostic {
    let list = counts.map { "'\($0.edition)' in \($0.count)" }.joined(separator: ", ")
    return Diagnostic(
      "frameworks-mixed", "the inspections use different frameworks, and none of them most often: \(list)",
      safe: "Nothing was counted.", remedy: "name only inspections of one framework and edition.")
  }

  static func noScoresToStore(_ edition: FrameworkEdition) -> Diagnostic {
    Diagnostic(
      "no-scores-to-store", "the framework '\(edition)' publishes no scores of themes that could be compared",
      safe: "Nothing was written.", remedy: "leave `--write-comparators` out to see what each area came to.")
  }

  static func noAreaToStore() -> Diagnostic {
    Diagnostic(
      "no-area-to-store", "no area has a score that could be stored", safe: "Nothing was written.",
      remedy: "name inspections other than the one to write to, and dated no later than `--date`.",
      exitCode: .noInput)
  }

  static func comparatorsThere(_ file: FilePath) -> Diagnostic {
    Diagnostic(
      "comparators-there", "'\(file)' has other comparators already", safe: "Nothing was written.",
      remedy: "add `--replace` to put the new ones in their place.", exitCode: .cannotCreate)
  }

  static func comparatorsUnfinished(_ areas: Int) -> Diagnostic {
    Diagnostic(
      "comparators-unfinished",
      "\(CommandWords.count(areas, "area that was compared is", "areas that were compared are")) not finished: "
        + "cases are not complete, or judgements differ or wait",
      severity: .warning, safe: "Their judgements so far are counted.",
      remedy: "store the comparators again when they are finished, or count complete cases alone with `--completed`.")
  }
}
