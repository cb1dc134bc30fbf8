import Diagnostics
import DurableFiles
import InspectionModel

/// What is said of a framework's files.
extension Diagnostic {
  static func conditionUnreadable(_ error: ConditionSyntaxError) -> Diagnostic {
    framework("framework-condition", "the condition cannot be read at its character \(error.column): \(error.words)")
  }

  static func strayQuestions(_ name: FileName, in path: FilePath) -> Diagnostic {
    framework("framework-stray-questions", "'\(name.text.shownInWords)' holds the questions of no criterion")
      .located(at: SourcePlace(file: path.text))
  }

  static func otherCriterion(_ found: CriterionNumber, expected: CriterionNumber) -> Diagnostic {
    framework("framework-other-criterion", "the file of criterion '\(expected)' says that it is that of '\(found)'")
  }

  static func bandsWithoutScores() -> Diagnostic {
    framework("framework-bands", "there are bands, although 'scores' says that no scores are published")
  }

  static func notText(_ path: FilePath) -> Diagnostic {
    framework("not-text", "the file is not UTF-8 text").located(at: SourcePlace(file: path.text))
  }

  static func unusable(_ problem: FrameworkProblem) -> Diagnostic {
    framework(problem.kind.identifier, "\(problem.subject): \(problem.kind.words)")
  }

  private static func framework(_ identifier: DiagnosticIdentifier, _ summary: String) -> Diagnostic {
    Diagnostic(
      identifier, summary, safe: "Nothing was changed; the framework is not used.",
      remedy: "correct the file, then run the command again.")
  }
}

extension ConditionSyntaxError {
  fileprivate var words: String {
    switch kind {
    case .expected(let wanted, let found): "\(wanted.rawValue) is expected where '\(found.shownInWords)' stands"
    case .endedBefore(let wanted): "it ends where \(wanted.rawValue) is expected"
    case .tooDeep: "its parentheses and 'not's go too deep"
    }
  }
}

extension FrameworkProblem.Kind {
  fileprivate var identifier: DiagnosticIdentifier {
    switch self {
    case .duplicate: "framework-duplicate"
    case .unknown: "framework-unknown"
    case .reserved: "framework-reserved"
    case .syntax: "framework-condition"
    case .forwardReference: "framework-forward-reference"
    case .phasedReference: "framework-phased-reference"
    case .impossibleComparison: "framework-impossible-comparison"
    case .phaseNotOffered: "framework-phase-not-offered"
    case .scoredWithoutJudgement: "framework-not-a-judgement"
    case .keyWithoutTheme: "framework-key-without-theme"
    case .tooMany: "framework-too-many"
    case .empty: "framework-empty"
    case .bandsNotFalling: "framework-bands"
    case .unknownSlot: "framework-unknown-slot"
    case .missingSlot: "framework-missing-slot"
    case .acrossRecords: "framework-across-records"
    case .scoredInterview: "framework-scored-interview"
    case .wrongLastQuestion: "framework-wrong-last"
    }
  }

  fileprivate var words: String {
    switch self {
    case .duplicate(let what, let code): "the \(what) '\(code)' stands twice"
    case .unknown(let what, let code): "there is no \(what) '\(code)'"
    case .reserved(let code): "the code '\(code)' means something of its own in case files"
    case .syntax(let error): "the condition cannot be read at its character \(error.column): \(error.words)"
    case .forwardReference(let question):
      "it depends on question '\(question)', which is asked later or is this question itself"
    case .phasedReference(let question):
      "it is asked once, but depends on question '\(question)', which is asked for each phase"
    case .impossibleComparison(let question, let code):
      "question '\(question)' can never be answered '\(code)'; `is` and `in` go with a judgement or one choice, `has` with "
        + "several choices, `at least` and `at most` with a number"
    case .phaseNotOffered(let phase): "no question offers the phase '\(phase)'"
    case .scoredWithoutJudgement: "it is scored, but cannot be answered yes or no"
    case .keyWithoutTheme: "it is a key question, but belongs to no theme"
    case .tooMany(let what, let most): "there are more than \(most) \(what)"
    case .empty(let what): "there are no \(what)"
    case .bandsNotFalling: "the bands must begin at falling percentages, the last at 0"
    case .unknownSlot(let slot): "nothing fills the slot '{\(slot.shownInWords)}' of a pattern"
    case .missingSlot(let slot): "a pattern lacks the slot '{\(slot)}'"
    case .acrossRecords(let what):
      "it refers to \(what), but a case and an interview know nothing of each other"
    case .scoredInterview: "it is asked in interviews, where answers are counted and never scored"
    case .wrongLastQuestion(let expected): "'last' must be '\(expected)', the last question that the check refers to"
    }
  }
}
