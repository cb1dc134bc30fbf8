import Diagnostics
import InspectionModel

/// Why a decision cannot be recorded.
extension Diagnostic {
  static func noSuchFinding(_ address: String, suggestions: [String]) -> Diagnostic {
    Diagnostic(
      "no-such-finding", "there is no finding or recommendation '\(address)'", safe: "Nothing was recorded.",
      remedy: question(suggestions) + "`plumbline findings` lists them with their addresses.")
  }

  static func noSuchTypedReason(_ address: String, suggestions: [String]) -> Diagnostic {
    Diagnostic(
      "no-such-typed-reason", "nobody typed a reason with the address '\(address)'", safe: "Nothing was recorded.",
      remedy: question(suggestions) + "`plumbline findings --reasons` lists them with their addresses.")
  }

  static func nothingDecided(_ address: String, suggestions: [String]) -> Diagnostic {
    Diagnostic(
      "nothing-decided", "nothing stands about '\(address)' that could be undone", safe: "Nothing was recorded.",
      remedy: question(suggestions) + "`plumbline findings` says what was decided.")
  }

  static func sideNeeded(_ address: String) -> Diagnostic {
    Diagnostic(
      "side-needed", "the figures of '\(address)' make it neither a strength nor an area for improvement",
      safe: "Nothing was recorded.", remedy: "say which it is: add `--to strength` or `--to improvement`.")
  }

  static func wordsMissing() -> Diagnostic {
    Diagnostic(
      "words-missing", "there are no words for the report", safe: "Nothing was recorded.",
      remedy: "give them on standard input or as a file with `--text`, the reason after them: `because = WHY`.")
  }

  static func whyMissing() -> Diagnostic {
    Diagnostic(
      "why-missing", "there is no reason for the decision", safe: "Nothing was recorded.",
      remedy: "give it on standard input or in the file that `--text` names, after the words: `because = WHY`.")
  }

  static func wordsNameSomebody() -> Diagnostic {
    Diagnostic(
      "words-name-somebody", "the words name a case or an assessor, which no report may", safe: "Nothing was recorded.",
      remedy: "say it without the case's reference or the assessor's code.")
  }

  static func decisionTextNotText(_ name: String, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      "words-not-text", "the words hold something other than UTF-8 text", at: SourcePlace(file: name, line: line),
      safe: "Nothing was recorded.", remedy: "save them as plain UTF-8 text.")
  }

  static func unknownDecision(_ decision: Decision) -> Diagnostic {
    Diagnostic(
      "unknown-decision",
      "a decision about '\(decision.about)' is of a kind that this version does not know: '\(decision.deed.name)'",
      severity: .warning, safe: "It is kept and has no effect here.", remedy: "install the newer version.")
  }

  private static func question(_ suggestions: [String]) -> String {
    EditDistance.question(suggestions).map { "\($0) " } ?? ""
  }
}
