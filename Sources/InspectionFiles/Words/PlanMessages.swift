import Diagnostics
import InspectionModel

/// What is said of the team and of a sample's plan.
extension Diagnostic {
  static func memberTwice(_ member: AssessorID) -> Diagnostic {
    plan("team-member-twice", "'\(member)' stands twice in the team")
  }

  static func plannedTwice(_ id: CaseID) -> Diagnostic {
    plan("plan-case-twice", "the case '\(id)' is planned twice")
  }

  static func readerNotInTeam(_ id: CaseID, _ reader: AssessorID) -> Diagnostic {
    plan("plan-not-in-team", "the case '\(id)' is planned for '\(reader)', who is not in the team")
  }

  static func sameReader(_ id: CaseID, _ reader: AssessorID) -> Diagnostic {
    plan("plan-same-reader", "the case '\(id)' is to be read twice by the same assessor, '\(reader)'")
  }

  static func planNotText() -> Diagnostic {
    plan("not-text", "the file is not UTF-8 text", remedy: "save it as CSV in UTF-8, then try again.")
  }

  static func planFault(_ fault: CSVTable.Fault) -> Diagnostic {
    switch fault {
    case .openQuote: plan("plan-quote", "a field begins with a quotation mark, and none closes it")
    case .textAfterQuote: plan("plan-quote", "something stands between a closing quotation mark and the next comma")
    case .strayQuote: plan("plan-quote", "a quotation mark stands inside a field that does not begin with one")
    }
  }

  static func planWithoutHeading() -> Diagnostic {
    plan("plan-empty", "the plan is empty", remedy: heading)
  }

  static func planColumnMissing(_ name: String) -> Diagnostic {
    plan("plan-column-missing", "the heading has no column '\(name)'", remedy: heading)
  }

  static func planColumnUnknown(_ name: String) -> Diagnostic {
    plan("plan-column-unknown", "the heading has a column '\(name.shownInWords)' that no plan has", remedy: heading)
  }

  static func planColumnTwice(_ name: String) -> Diagnostic {
    plan("plan-column-twice", "the heading has the column '\(name.shownInWords)' twice", remedy: heading)
  }

  static func planFieldCount(_ count: Int, expected: Int) -> Diagnostic {
    plan("plan-fields", "the line has \(count) fields, and the heading has \(expected)")
  }

  static func planCaseInvalid() -> Diagnostic {
    plan(
      "plan-case-invalid", "the case's reference must be up to 40 capital letters, digits and inner hyphens")
  }

  static func planAssessorInvalid(_ id: CaseID, column: String) -> Diagnostic {
    plan(
      "plan-assessor-invalid",
      "for case '\(id)', '\(column)' must be a capital letter and up to seven more capital letters or digits")
  }

  static func planReserveInvalid(_ id: CaseID) -> Diagnostic {
    plan("plan-reserve-invalid", "for case '\(id)', 'reserve' must be 'yes' or empty")
  }

  static func planExclusionInvalid(_ id: CaseID) -> Diagnostic {
    plan("plan-exclusion-invalid", "for case '\(id)', 'excluded' must be words on one line")
  }

  private static let heading = "begin the file with the line `case,assessor,second,reserve,excluded`."

  private static func plan(
    _ identifier: DiagnosticIdentifier, _ summary: String, remedy: String = "correct the file, then try again."
  ) -> Diagnostic {
    Diagnostic(identifier, summary, safe: "Nothing was changed.", remedy: remedy)
  }
}
