package import Diagnostics
import DurableFiles
import InspectionModel

/// Why the file of a case or an interview is left out whole.
extension Diagnostic {
  static let safeLeftOut = "The file is left as it is, and left out whole; all other files are counted."

  /// The same diagnostic, of a file that a run cannot do without.
  package var stopping: Diagnostic {
    var copy = self
    if copy.safe == Self.safeLeftOut { copy.safe = "The file is left as it is; nothing was changed." }
    return copy
  }

  static func otherInspection(_ found: InspectionID, expected: InspectionID) -> Diagnostic {
    leftOut(
      "other-inspection", "the file belongs to the inspection '\(found)', and the folder to '\(expected)'",
      remedy: "move the file to the folder of its own inspection.")
  }

  static func otherFramework(_ found: FrameworkEdition, expected: FrameworkEdition) -> Diagnostic {
    leftOut(
      "other-framework", "the file's framework is '\(found)', and the folder's is '\(expected)'",
      remedy: "look which of the two this inspection uses; cases of different editions cannot be counted together.")
  }

  static func wrongFolder(_ found: RecordKind) -> Diagnostic {
    let (what, among) = found == .case ? ("a case", "interviews") : ("an interview", "cases")
    return leftOut(
      "wrong-folder", "the file holds \(what), and stands among the \(among)",
      remedy: "move it to the folder `\(found == .case ? "cases" : "interviews")`.")
  }

  static func interviewNotAsked(_ path: FilePath, _ framework: FrameworkEdition) -> Diagnostic {
    leftOut(
      "interview-not-asked", "there is a file among the interviews, and the framework '\(framework)' has none",
      remedy: "move the file to the inspection that it belongs to."
    ).located(at: SourcePlace(file: path.text))
  }

  static func entriesNotList() -> Diagnostic {
    leftOut("entry-malformed", "under a key of 'entries' there must be a list of entries")
  }

  static func entryNotObject() -> Diagnostic {
    leftOut("entry-malformed", "an entry must be an object, between braces")
  }

  static func entryMalformed(_ field: String) -> Diagnostic {
    let shape =
      switch field {
      case "by": "an assessor's code"
      case "session": "eight lower-case letters or digits"
      case "seq": "a whole number from 1 on"
      default: "text"
      }
    return leftOut("entry-malformed", "the field '\(field)' of an entry is missing, or is not \(shape)")
  }

  private static func leftOut(
    _ identifier: DiagnosticIdentifier, _ summary: String,
    remedy: String = "restore the file from a copy of the folder, or correct this place in an editor."
  ) -> Diagnostic {
    Diagnostic(identifier, summary, safe: safeLeftOut, remedy: remedy)
  }
}
