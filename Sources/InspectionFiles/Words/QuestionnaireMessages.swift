import Diagnostics
import InspectionModel

/// What is said of files with answers to a questionnaire; never what somebody answered.
extension Diagnostic {
  static func questionnaireNotText() -> Diagnostic {
    questionnaire("not-text", "the file is not UTF-8 text", remedy: "save it as CSV in UTF-8, then try again.")
  }

  static func questionnaireFault(_ fault: CSVTable.Fault) -> Diagnostic {
    switch fault {
    case .openQuote: questionnaire("questionnaire-quote", "a field begins with a quotation mark, and none closes it")
    case .textAfterQuote:
      questionnaire("questionnaire-quote", "something stands between a closing quotation mark and the next comma")
    case .strayQuote:
      questionnaire("questionnaire-quote", "a quotation mark stands inside a field that does not begin with one")
    }
  }

  static func questionnaireEmpty(_ of: Questionnaire) -> Diagnostic {
    questionnaire("questionnaire-empty", "the file is empty", remedy: heading(of))
  }

  static func questionnaireStray(_ name: String, known: [String]) -> Diagnostic {
    let files = known.map { "'\($0).csv'" }.joined(separator: ", ")
    return questionnaire(
      "questionnaire-stray", "'\(name.shownInWords)' holds the answers to no questionnaire of the framework",
      remedy: known.isEmpty
        ? "the framework has no questionnaires: move the file elsewhere."
        : "name it as one of \(files), or move it elsewhere.")
  }

  static func questionnaireColumnMissing(_ name: String, _ of: Questionnaire) -> Diagnostic {
    questionnaire(
      "questionnaire-column-missing", "the heading has no column '\(name)'", remedy: heading(of))
  }

  static func questionnaireColumnUnknown(_ name: String, among known: [String]) -> Diagnostic {
    let question = EditDistance.question(EditDistance.suggestions(for: name, among: known))
    return questionnaire(
      "questionnaire-column-unknown",
      "the heading has a column '\(name.shownInWords)', and the questionnaire has no such item",
      remedy: question.map { "\($0) Correct the heading, then try again." }
        ?? "correct the heading or take the column out, then try again.")
  }

  static func questionnaireColumnTwice(_ name: String) -> Diagnostic {
    questionnaire("questionnaire-column-twice", "the heading has the column '\(name.shownInWords)' twice")
  }

  static func questionnaireFieldCount(_ count: Int, expected: Int) -> Diagnostic {
    questionnaire("questionnaire-fields", "the line has \(count) fields, and the heading has \(expected)")
  }

  static func questionnaireRespondentInvalid() -> Diagnostic {
    questionnaire(
      "questionnaire-respondent",
      "'respondent' must be up to 40 capital letters, digits and inner hyphens, and no name")
  }

  static func questionnaireRespondentTwice(_ id: CaseID) -> Diagnostic {
    questionnaire("questionnaire-respondent", "the respondent '\(id)' stands twice")
  }

  static func questionnaireOneAnswer(_ item: QuestionID) -> Diagnostic {
    questionnaire("questionnaire-answer", "'\(item)' takes one answer, and there are several")
  }

  static func questionnaireAnswerUnknown(_ item: QuestionID, _ codes: [String], takesSeveral: Bool) -> Diagnostic {
    let list = codes.map { "'\($0)'" }.joined(separator: ", ")
    let rule = takesSeveral ? "one or more of \(list), each once, with semicolons between them" : "one of \(list)"
    return questionnaire("questionnaire-answer", "'\(item)' must be \(rule), or empty")
  }

  static func questionnaireNotAsked(_ item: QuestionID) -> Diagnostic {
    questionnaire(
      "questionnaire-not-asked", "'\(item)' is answered, though by the earlier answers it was not for this respondent")
  }

  static func questionnaireQuotable() -> Diagnostic {
    questionnaire("questionnaire-quotable", "'quotable' must be 'yes', 'no' or empty")
  }

  static func questionnaireNothingToQuote() -> Diagnostic {
    questionnaire("questionnaire-quotable", "'quotable' says yes, and 'quote' is empty")
  }

  static func questionnaireAboutUnknown(_ name: String, among known: [String]) -> Diagnostic {
    let question = EditDistance.question(EditDistance.suggestions(for: name, among: known))
    return questionnaire(
      "questionnaire-about", "'about' must be the code of an item, or empty",
      remedy: question.map { "\($0) Correct the file, then try again." } ?? "correct the file, then try again.")
  }

  private static func heading(_ questionnaire: Questionnaire) -> String {
    "begin the file with the line that `plumbline framework print --questionnaire \(questionnaire.code) "
      + "--format answers` writes."
  }

  private static func questionnaire(
    _ identifier: DiagnosticIdentifier, _ summary: String, remedy: String = "correct the file, then try again."
  ) -> Diagnostic {
    Diagnostic(identifier, summary, safe: "The file is left as it is; nothing was written.", remedy: remedy)
  }
}
