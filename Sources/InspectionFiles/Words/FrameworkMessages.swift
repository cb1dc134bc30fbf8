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

  static func partMissing(_ path: FilePath) -> Diagnostic {
    framework(
      "file-missing", "'\(path)' is not there, and every framework has it",
      remedy: "copy that of another framework and change it, then run the command again.")
  }

  static func namedPartMissing(_ path: FilePath, _ what: String, _ code: String) -> Diagnostic {
    framework(
      "file-missing", "'\(path)' is not there, but framework.json names the \(what) '\(code)'",
      remedy: "write the file, or take the \(what) out of framework.json, then run the command again.")
  }

  static func otherLanguage(_ found: LanguageCode, expected: LanguageCode) -> Diagnostic {
    framework("framework-language", "the translation into '\(expected)' says that it is one into '\(found)'")
  }

  static func languageNotAmong(_ language: LanguageCode) -> Diagnostic {
    framework("framework-language", "'languages' does not name the framework's own language '\(language)'")
  }

  static func languageTwice(_ language: LanguageCode) -> Diagnostic {
    framework("framework-language", "'languages' names '\(language)' twice")
  }

  static func strayLanguage(_ name: FileName, in path: FilePath) -> Diagnostic {
    framework("framework-language", "'\(name.text.shownInWords)' is not among the 'languages' of the framework")
      .located(at: SourcePlace(file: path.text))
  }

  static func unusable(_ problem: FrameworkProblem) -> Diagnostic {
    // What stands twice is told by itself; the words name it.
    let names = if case .duplicate(let what, let code) = problem.kind { "\(what) \(code)" } else { "" }
    let subject = problem.subject == names ? "framework" : problem.subject
    let summary = "\(subject): \(problem.kind.words)"
    guard problem.kind.isAdvice else {
      return framework(problem.kind.identifier, summary, remedy: problem.kind.remedy)
    }
    return Diagnostic(
      problem.kind.identifier, summary, severity: .warning, safe: "The framework can be used as it is.",
      remedy: problem.kind.advice)
  }

  private static func framework(
    _ identifier: DiagnosticIdentifier, _ summary: String, remedy: String = FrameworkProblem.Kind.usualRemedy
  ) -> Diagnostic {
    Diagnostic(identifier, summary, safe: "Nothing was changed; the framework is not used.", remedy: remedy)
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
    case .bandNotBelow, .bandGap: "framework-bands"
    case .tooManyWanted: "framework-too-many-wanted"
    case .contradiction: "framework-contradiction"
    case .neverAsked: "framework-never-asked"
    case .deadPart: "framework-dead-part"
    case .neverSpeaks: "framework-check-never-speaks"
    case .alwaysSpeaks: "framework-check-always-speaks"
    case .neverRecommended: "framework-never-recommended"
    case .unused, .unusedPhrase: "framework-unused"
    case .without: "framework-without"
    case .themeWithoutKey: "framework-theme-without-key"
    case .withoutPatterns: "framework-without-patterns"
    case .withoutReasons: "framework-without-reasons"
    case .unfilledSlot: "framework-unfilled-slot"
    case .untranslated: "framework-untranslated"
    case .strayTranslation: "framework-stray-translation"
    case .otherSlots: "framework-other-slots"
    case .unknownSlot: "framework-unknown-slot"
    case .missingSlot: "framework-missing-slot"
    case .withoutGroups: "framework-without-groups"
    case .takenCharacteristic: "framework-taken"
    case .quantity(let problem): problem.identifier
    case .acrossRecords: "framework-across-records"
    case .scoredInterview: "framework-scored-interview"
    case .wrongLastQuestion: "framework-wrong-last"
    }
  }

  fileprivate var words: String {
    switch self {
    case .duplicate(let what, let code): "the \(what) '\(code)' stands twice"
    case .unknown(let what, let code, _): "there is no \(what) '\(code)'"
    case .reserved(let code): "the code '\(code)' means something of its own in case files"
    case .syntax(let error): "the condition cannot be read at its character \(error.column): \(error.words)"
    case .forwardReference(let question):
      "it depends on question '\(question)', which is asked later or is this question itself"
    case .phasedReference(let question):
      "it is asked once, but depends on question '\(question)', which is asked for each phase"
    case .impossibleComparison(let question, let comparison, let type): comparison.misfit(question, type)
    case .phaseNotOffered(let phase): "no question offers the phase '\(phase)'"
    case .scoredWithoutJudgement: "it is scored, but cannot be answered yes or no"
    case .keyWithoutTheme: "it is a key question, but belongs to no theme"
    case .tooMany(let what, let most): "there are more than \(most) \(what)"
    case .empty(let what): "there are no \(what)"
    case .bandNotBelow(let before):
      "it does not begin below the band '\(before)' that stands before it, so the two overlap"
    case .bandGap(let below): "it is the lowest, and scores below \(below) have no band; it must begin at 0"
    case .tooManyWanted(let atLeast): "nobody can choose \(atLeast) of its options"
    case .contradiction(let part): "its condition can never be true: `\(part.text)` excludes itself"
    case .neverAsked(let causes): "it is never asked\(Self.list(causes))"
    case .deadPart(let part): "the part `\(part.text)` of its condition can never be true"
    case .neverSpeaks: "no answers make it speak"
    case .alwaysSpeaks: "it speaks whatever is answered, so no case could ever be completed"
    case .neverRecommended(.belowNothing): "it is never made, because no share is below 0"
    case .neverRecommended(.nothingJudged): "it is never made, because no question under its keys is ever judged"
    case .unused(let what): "nothing uses this \(what)"
    case .unusedPhrase: "nothing uses a phrase of this name"
    case .without(let what): "it has no \(what)"
    case .themeWithoutKey: "no key question belongs to it, so it never has a score"
    case .withoutPatterns: "it is scored, but has no 'patterns', so no finding ever speaks of it"
    case .withoutReasons: "it is scored, but has no 'reasons', so nobody can say why it was a no"
    case .unfilledSlot(let slot): "nothing fills the slot '{\(slot.shownInWords)}' of this phrase"
    case .untranslated(let address, let language): "the text '\(address.shownWhole)' is missing in '\(language)'"
    case .strayTranslation(let address): "the framework has no text '\(address.shownInWords)'"
    case .otherSlots(let missing, let added): Self.slots(missing, added)
    case .unknownSlot(let slot, _): "nothing fills the slot '{\(slot.shownInWords)}' of a pattern"
    case .missingSlot(let slot): "a pattern lacks the slot '{\(slot)}'"
    case .withoutGroups(let question, .words):
      "question '\(question)' is answered in words, which put cases into no groups"
    case .withoutGroups(let question, .phased):
      "question '\(question)' is asked for each phase, so that a case has no one answer"
    case .takenCharacteristic(let code):
      "`plumbline score --by \(code)` means something else, so that nothing is set out by it"
    case .quantity(let problem): problem.words
    case .acrossRecords(let what):
      "it refers to \(what), but a case and an interview know nothing of each other"
    case .scoredInterview: "it is asked in interviews, where answers are counted and never scored"
    case .wrongLastQuestion(let expected): "'last' must be '\(expected)', the last question that the check refers to"
    }
  }

  /// What the author can do about something that can stay as it is.
  fileprivate var advice: String {
    switch self {
    case .deadPart: "leave the part out, or correct it."
    case .neverSpeaks, .neverRecommended: "correct it, or leave it out."
    case .unused: "use it, or leave it out."
    case .unusedPhrase(let name, let lacking):
      (EditDistance.question(EditDistance.suggestions(for: name, among: lacking)).map { "\($0) Correct" } ?? "correct")
        + " its name, or leave it out."
    case .without: "add some, or leave it out."
    case .themeWithoutKey: "mark a question of this theme as 'key', or leave the theme out."
    case .withoutPatterns: "add the three patterns, if the report is to speak of it."
    case .withoutReasons: "name the list of reasons to offer after a no."
    case .unfilledSlot: "look whether the slot is misspelt, and correct or delete it."
    case .takenCharacteristic: "give it another code."
    case .untranslated: "add it to the folder of that language."
    case .strayTranslation: "look whether its address is misspelt, and correct or delete it."
    case .otherSlots: "use the same slots in every language."
    case .quantity(let problem): problem.remedy
    default: "correct the file."
    }
  }

  private static func list(_ causes: [QuestionID]) -> String {
    guard !causes.isEmpty else { return "" }
    let names = causes.map { "'\($0)'" }.joined(separator: ", ")
    return causes.count == 1
      ? ": its condition can never be true where question \(names) is asked"
      : ": its condition can never be true where questions \(names) are asked"
  }

  private static func slots(_ missing: [String], _ added: [String]) -> String {
    let lacks = missing.isEmpty ? nil : "lacks \(missing.map { "'{\($0.shownInWords)}'" }.joined(separator: ", "))"
    let adds = added.isEmpty ? nil : "adds \(added.map { "'{\($0.shownInWords)}'" }.joined(separator: ", "))"
    return "the translation \([lacks, adds].compactMap(\.self).joined(separator: " and "))"
  }
}
