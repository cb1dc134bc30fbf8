import Diagnostics
import DurableFiles
import InspectionModel

/// What is said of the folder of an inspection and the files in it.
extension Diagnostic {
  static func notAnInspection(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "not-an-inspection",
      "\(path.asFolder) is not \(path.text == "." ? "that" : "the folder") of an inspection: "
        + "there is no 'inspection.json' in it",
      safe: "Nothing was changed.",
      remedy: "go to the inspection's folder, or name it with `-C`; `plumbline new` starts a new one.",
      exitCode: .noInput)
  }

  static func folderNotEmpty(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "folder-not-empty", "'\(path)' is there already, and not an empty folder", safe: "Nothing was changed.",
      remedy: "choose another name for the new inspection's folder.", exitCode: .cannotCreate)
  }

  static func frameworkDiffers(named: FrameworkEdition, found: FrameworkEdition) -> Diagnostic {
    Diagnostic(
      "framework-differs", "the inspection names the framework '\(named)', and the framework's folder holds '\(found)'",
      safe: "Nothing was changed.", remedy: "put the right framework in the folder, or correct 'inspection.json'.")
  }

  static func notInFramework(what: String, _ code: String) -> Diagnostic {
    Diagnostic(
      "not-in-framework", "the framework has no \(what) '\(code)'", safe: "Nothing was changed.",
      remedy: "correct 'inspection.json'.")
  }

  static func notACaseFileName(_ path: FilePath) -> Diagnostic {
    Diagnostic(
      "not-a-case-file", "'\(path.text.shownAsPath)' is no case file: its name does not end in '.json'",
      severity: .note, safe: "It was not read and not changed.")
  }

  static func fileNameDiffers(_ record: CaseRecord, _ path: FilePath) -> Diagnostic {
    Diagnostic(
      "file-name-differs", "'\(path.text.shownAsPath)' holds the \(record.kind.rawValue) '\(record.id)'",
      severity: .note,
      safe: "The \(record.kind.rawValue) is counted; a file's name decides nothing.")
  }

  static func twoFilesOneCase(_ record: CaseRecord, _ paths: [FilePath]) -> Diagnostic {
    let names = paths.map { "'\($0.text.shownAsPath)'" }
    let list = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    return Diagnostic(
      "two-files-one-case", "\(list) hold one \(record.kind.rawValue), '\(record.id)'", severity: .warning,
      safe: "Nothing is lost: they are read as one, and no file was changed.",
      remedy: "`plumbline merge` the folder into a new one, which then has one file for each \(record.kind.rawValue).")
  }

  static func notUnited(_ error: UnionError) -> Diagnostic {
    let words =
      switch error {
      case .otherInspection(let one, let other): "two inspections, '\(one)' and '\(other)'"
      case .otherFramework(let one, let other): "two frameworks, '\(one)' and '\(other)'"
      case .otherKind(let one, let other): "a case and an interview, '\(one)' and '\(other)'"
      case .otherCase(let one, let other): "two cases, '\(one)' and '\(other)'"
      }
    return Diagnostic(
      "not-united", "what should be brought together belongs to \(words)", safe: "No file was changed.",
      remedy: "look whether each file is in the folder where it belongs.")
  }

  static func folderOfOtherInspection(_ path: FilePath, _ found: InspectionID, expected: InspectionID) -> Diagnostic {
    Diagnostic(
      "other-inspection", "'\(path)' belongs to the inspection '\(found)', and not to '\(expected)'",
      safe: "No file was changed.", remedy: "name only folders of one inspection.")
  }

  static func folderOfOtherFramework(
    _ path: FilePath, _ found: FrameworkEdition, expected: FrameworkEdition
  ) -> Diagnostic {
    Diagnostic(
      "other-framework", "'\(path)' uses the framework '\(found)', and not '\(expected)'",
      safe: "No file was changed.", remedy: "look which of the two this inspection uses, and correct the other folder.")
  }

  static func folderOfAlteredFramework(_ path: FilePath, _ edition: FrameworkEdition) -> Diagnostic {
    Diagnostic(
      "altered-framework", "'\(path)' has another content of the framework '\(edition)'", safe: "No file was changed.",
      remedy: "compare its folder `framework` with that of the other folders; all must be copies of one.")
  }

  static func changesTakenIn(_ record: CaseRecord) -> Diagnostic {
    Diagnostic(
      "changes-taken-in",
      "the \(record.kind.rawValue) '\(record.id)' was changed elsewhere meanwhile, and those changes were taken in",
      severity: .note, safe: "Both sides' entries are saved.")
  }

  static func entryWouldBeLost(_ id: EntryID) -> Diagnostic {
    Diagnostic(
      "entry-would-be-lost", "the entry '\(id)' would be lost by saving, which must never happen",
      safe: "Nothing was saved; the file is as it was.",
      remedy: "leave this session and start again; please report it as a fault of Plumbline.", exitCode: .disk)
  }
}

extension String {
  /// A path made safe to show: a question mark for each character that would disturb a line or a terminal.
  fileprivate var shownAsPath: String {
    let disturbing: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    return String(
      String.UnicodeScalarView(unicodeScalars.map { disturbing.contains($0.properties.generalCategory) ? "?" : $0 }))
  }
}
