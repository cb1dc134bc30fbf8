import Diagnostics
import InspectionModel

/// What is said of single entries of a case file.
extension Diagnostic {
  static func entry(_ problem: EntryProblem) -> Diagnostic {
    Diagnostic(
      problem.kind.identifier,
      "the entry '\(problem.entry)' under \(problem.key.shown): \(problem.kind.words)",
      severity: problem.kind.excludesEntry ? .error : .warning, safe: problem.safe, remedy: problem.remedy)
  }

  static func notInTeam(_ assessor: AssessorID, entries: Int) -> Diagnostic {
    Diagnostic(
      "not-in-team",
      "'\(assessor)' is not in the team, and made \(entries == 1 ? "an entry" : "\(entries) entries") of this case",
      severity: .warning, safe: "Every entry is kept and counted.",
      remedy: "add the code to the team in 'inspection.json', or look who used it.")
  }

  static func unknownKind(entries: Int) -> Diagnostic {
    Diagnostic(
      "unknown-kind",
      "\(entries == 1 ? "an entry is" : "\(entries) entries are") of a kind that this version does not know",
      severity: .note, safe: "What is not known is kept and passed on; everything else is counted.",
      remedy: "install the newer version of Plumbline that somebody in the team uses.")
  }
}

extension EntryKey {
  /// The key in quotes, where it has the form of one; else nothing that somebody may have typed.
  fileprivate var shown: String {
    self == .wholeCase || Key(text) != nil ? "'\(text)'" : "a key that is none"
  }
}

extension EntryProblem.Kind {
  fileprivate var identifier: DiagnosticIdentifier {
    switch self {
    case .unknownQuestion: "unknown-question"
    case .unknownRow: "unknown-row"
    case .missingRow: "missing-row"
    case .unknownPhase: "unknown-phase"
    case .missingPhase: "missing-phase"
    case .unknownAnswer: "unknown-answer"
    case .unknownReason: "unknown-reason"
    case .impossibleDate: "impossible-date"
    case .replacesNothing: "replaces-nothing"
    case .replacesOtherKey: "replaces-other-key"
    case .replacesOtherAssessor: "replaces-other-assessor"
    case .replacesLater: "replaces-later"
    case .resolvesWithoutReason: "resolves-without-reason"
    case .twoContents: "two-contents"
    case .malformedField: "entry-field-wrong"
    case .reasonsWithoutNo: "reasons-without-no"
    case .misplaced: "misplaced-entry"
    }
  }

  fileprivate var words: String {
    switch self {
    case .unknownQuestion: "the framework has no such question"
    case .unknownRow: "the question has no such row"
    case .missingRow: "the question is answered row by row, and this names no row"
    case .unknownPhase: "the question is not asked for such a phase"
    case .missingPhase: "the question is asked for each phase, and this names none"
    case .unknownAnswer: "the question cannot be answered so"
    case .unknownReason: "a reason is not among those offered"
    case .impossibleDate: "there is no such day or time"
    case .replacesNothing(let text):
      EntryID(text).map { "it replaces '\($0)', which is not in the case" } ?? "it replaces something that is no entry"
    case .replacesOtherKey(let id): "it replaces '\(id)', which answers another question"
    case .replacesOtherAssessor(let id): "it replaces '\(id)', which only a resolution may"
    case .replacesLater(let id): "it replaces '\(id)', which is not older"
    case .resolvesWithoutReason: "it settles differing judgements, and says no reason"
    case .twoContents: "another entry with other content goes by the same name"
    case .malformedField(let name): "its field '\(name)' is not of the form that it must have"
    case .reasonsWithoutNo: "it gives reasons for a no, but the answer is another"
    case .misplaced: "an entry of its kind does not belong there"
    }
  }
}

extension EntryProblem {
  fileprivate var safe: String {
    switch kind {
    case .twoContents: return "Both are kept, and both count."
    case .resolvesWithoutReason: return "All judgements are kept and count, this one too; nothing is settled by it."
    case .malformedField: return "The entry is kept; it is read as if this field were not there."
    case .reasonsWithoutNo: return "The answer counts, and the reasons are kept."
    case .replacesNothing: return "The entry is kept and counts; only the replacing has no effect."
    case .unknownAnswer, .unknownReason, .impossibleDate:
      return key == .wholeCase
        ? "The entry is kept; if it completes the case or opens it again, that has no effect."
        : "The entry is kept, but counts for nothing; what it replaces stays replaced."
    default:
      return kind.excludesEntry
        ? "The entry is kept, but not counted; everything else is."
        : "Both entries are kept and count; only the replacing has no effect."
    }
  }

  fileprivate var remedy: String {
    switch kind {
    case .unknownQuestion, .unknownRow, .unknownPhase, .missingRow, .missingPhase:
      "restore the file from a copy of the folder; if it was always so, give the answer to the question it was meant for."
    case .misplaced: "restore the file from a copy of the folder; if it was always so, record it again in its place."
    case .resolvesWithoutReason: "settle the judgements again with `plumbline resolve`, and say why."
    case .twoContents: "compare the file with the assessor's own copy: one of the two was altered."
    case .unknownAnswer, .unknownReason, .impossibleDate:
      key == .wholeCase
        ? "record it again with `plumbline assess`, or restore the file from a copy of the folder."
        : "answer the question again with `plumbline assess`, or restore the file from a copy of the folder."
    case .malformedField: "restore the file from a copy of the folder; if it was always so, record it again."
    case .reasonsWithoutNo: "answer the question again with `plumbline assess`: with no, or without reasons."
    case .replacesNothing, .replacesOtherKey, .replacesOtherAssessor, .replacesLater:
      "restore the file from a copy of the folder; if it was always so, look at the case with `plumbline show`."
    }
  }
}
