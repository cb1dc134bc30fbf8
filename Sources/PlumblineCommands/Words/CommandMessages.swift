import Diagnostics
import DurableFiles
import InspectionModel
import Terminal

extension Diagnostic {
  static func unknownTopic(_ topic: String, suggestions: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-topic", "there is no help on '\(topic)'",
      remedy: (EditDistance.question(suggestions.map { "plumbline help \($0)" }).map { "\($0) " } ?? "")
        + "`plumbline help` lists what there is.",
      exitCode: .usage)
  }

  static func standardInputRefused(_ refusal: Refusal, line: Int) -> Diagnostic {
    let what =
      switch refusal {
      case .notUTF8: "is not UTF-8 text"
      case .zeroByte: "holds a zero byte, as UTF-16 files do"
      case .controlCharacters: "holds control characters"
      case .maybeCut: "may have lost its end, because terminals pass on no longer lines"
      case .tooLong: "is longer than 64 MiB"
      }
    return Diagnostic(
      "standard-input-refused", "the line \(what)", at: SourcePlace(file: "standard input", line: line),
      safe: "Nothing was recorded.", remedy: "give the answers as a UTF-8 file.")
  }

  static func stopped(_ exitCode: ExitCode) -> Diagnostic {
    Diagnostic("stopped", "stopped before the end of input", safe: "Nothing was recorded.", exitCode: exitCode)
  }

  static func frameworkNotFound(_ name: String, known: [String]) -> Diagnostic {
    Diagnostic(
      "framework-not-found", "there is no framework '\(name)'", safe: "Nothing was written.",
      remedy: known.isEmpty
        ? "say where the templates are: PLUMBLINE_TEMPLATES=FOLDER, or give the path of a framework's folder."
        : "use one of these: \(known.joined(separator: ", ")); or give the path of a framework's folder.",
      exitCode: .noInput)
  }
}

extension Diagnostic {
  static func noFrameworkHere(_ folder: FilePath, known: [String]) -> Diagnostic {
    Diagnostic(
      "no-framework-here", "there is no framework in '\(folder)'", safe: "Nothing was written.",
      remedy: "name one, by the path of its folder\(known.isEmpty ? "." : " or as \(known.joined(separator: ", ")).")",
      exitCode: .noInput)
  }

  /// The same diagnostic, said of a run that recorded nothing because of it.
  var nothingRecorded: Diagnostic {
    var copy = self
    copy.safe = copy.safe ?? "Nothing was recorded."
    return copy
  }

  static func caseNotPlanned(_ id: CaseID) -> Diagnostic {
    Diagnostic(
      "case-not-planned", "the plan has no case '\(id)'", safe: "Nothing was recorded.",
      remedy: "check the reference; `plumbline status` lists the plan. To begin a case outside the plan, add `--new`.",
      exitCode: .badData)
  }

  static func noInterviews(_ framework: FrameworkEdition) -> Diagnostic {
    Diagnostic(
      "no-interviews", "the framework '\(framework)' has no questions for interviews", safe: "Nothing was changed.",
      remedy: "assess cases with it; to hold interviews, use a framework that has a section of the kind 'interview'.",
      exitCode: .badData)
  }

  static func assessorNotInTeam(_ assessor: AssessorID, team: [AssessorID]) -> Diagnostic {
    Diagnostic(
      "assessor-not-in-team", "'\(assessor)' does not belong to the team", safe: "Nothing was recorded.",
      remedy: "use one of \(team.map(\.text).joined(separator: ", ")), or add the code to `team` in inspection.json.",
      exitCode: .badData)
  }

  static func headerDiffers(_ field: String, _ found: String, commandLine: String, file: String) -> Diagnostic {
    Diagnostic(
      "header-differs", "the file says `\(field) \(found)`, the command line says '\(commandLine)'",
      at: SourcePlace(file: file), safe: "Nothing was recorded.", remedy: "leave one of them out, or make them agree.")
  }
}
