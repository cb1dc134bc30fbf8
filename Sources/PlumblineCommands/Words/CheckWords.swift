import Diagnostics
import InspectionModel

/// What `plumbline check` shows.
enum CheckWords {
  static func text(_ result: CheckResult) -> EmphasisedText {
    var whole = DiagnosticFormatter().emphasised(result.diagnostics)
    whole += result.cases.filter { !$0.tasks.isEmpty || !$0.conflicts.isEmpty }.map(text).joined()
    whole += totals(result)
    return whole
  }

  private static func text(_ check: CaseCheck) -> String {
    var text = ""
    if !check.conflicts.isEmpty {
      text += "\(check.id): judgements differ at \(check.conflicts.map(\.text).joined(separator: ", "))\n"
    }
    for (assessor, lines) in check.tasks {
      text += "\(check.id), for \(assessor):\n" + lines.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private static func totals(_ result: CheckResult) -> String {
    let errors = result.diagnostics.count { $0.severity == .error }
    let unfinished = result.cases.filter { !$0.tasks.isEmpty || !$0.conflicts.isEmpty }
    func count(_ kind: RecordKind, _ one: String, _ many: String) -> String {
      CommandWords.count(unfinished.count { $0.kind == kind }, one, many)
    }
    var files = CommandWords.count(result.files, "case file", "case files")
    var left = count(.case, "case", "cases")
    if let interviews = result.interviewFiles {
      files += " and \(CommandWords.count(interviews, "interview file", "interview files"))"
      left += " and \(count(.interview, "interview", "interviews"))"
    }
    return "\(files) checked, \(result.leftOut) left out; \(CommandWords.count(errors, "error", "errors")); "
      + "\(left) not finished.\n"
  }
}

extension Diagnostic {
  static func plannedCaseMissing(_ id: CaseID, isLeftOut: Bool) -> Diagnostic {
    Diagnostic(
      "planned-case-missing",
      "case '\(id)' is planned, and \(isLeftOut ? "its file was left out" : "no file holds it")",
      safe: "All other cases are counted.",
      remedy: isLeftOut
        ? "mend or restore the file." : "assess it, or say in the plan why it is excluded.", exitCode: .problems)
  }

  static func sealBroken(_ record: CaseRecord, _ entry: EntryID) -> Diagnostic {
    Diagnostic(
      "seal-broken", "\(record.kind.rawValue) '\(record.id)': what '\(entry)' declared complete was altered afterwards",
      safe: "All entries that are there are kept and counted.",
      remedy: "compare the file with the assessor's own copy; if that is as it should be, merge it in.",
      exitCode: .problems)
  }

  static func sealRedacted(_ record: CaseRecord, _ entry: EntryID) -> Diagnostic {
    Diagnostic(
      "seal-redacted",
      "\(record.kind.rawValue) '\(record.id)': the seal of '\(entry)' cannot be proved any more, because something it covers was redacted",
      severity: .note, safe: "The redaction is on record.")
  }
}
