package import Diagnostics
import InspectionModel

extension RecordingError {
  /// The error in words, with what to do.
  ///
  /// It holds codes and rules, never what somebody typed.
  package var diagnostic: Diagnostic {
    switch self {
    case .unknownKey, .incompleteKey, .doesNotApply, .undecided: aboutTheKey
    case .impossibleAnswer, .reasonNotOffered, .noReasonsAsked, .reasonsWithoutNo, .otherWithoutWords,
      .wordsWithoutOther, .noJudgement, .quoteWithoutEvidence, .unknownCriterion, .nothingToWithdraw:
      aboutTheAnswer
    case .unknownCheck, .hardCheckStands, .checkDoesNotHold: aboutChecks
    default: aboutTheCase
    }
  }

  /// The error as whole sentences for a person at a prompt.
  package var sentences: String {
    diagnostic.sentences
  }

  private var aboutTheKey: Diagnostic {
    switch self {
    case .unknownKey(let candidates):
      Diagnostic(
        "record-unknown-question", "the framework has no such question",
        remedy: candidates.isEmpty
          ? "look at the number again." : "did you mean \(Self.either(candidates.map(\.text)))?")
    case .incompleteKey(let key, let choices):
      Diagnostic(
        "record-incomplete-key", "'\(key)' is answered in parts",
        remedy: "answer \(Self.either(Self.few(choices.map(\.text)))).")
    case .doesNotApply(let key, let because):
      Diagnostic(
        "record-does-not-apply", "'\(key)' does not apply here: it is asked where \(because.text)",
        remedy: "change what it hangs on, or leave it out.")
    case .undecided(let key, let waitsFor):
      Diagnostic(
        "record-undecided", "whether '\(key)' is asked is not known yet",
        remedy: "answer \(waitsFor.map(\.text).joined(separator: ", ")) first.")
    default: unexpected
    }
  }

  private var aboutTheAnswer: Diagnostic {
    switch self {
    case .impossibleAnswer(let key, let possible):
      Diagnostic("record-impossible-answer", "'\(key)' cannot be answered so", remedy: "answer \(possible.words).")
    case .reasonNotOffered(let key, let offered):
      Diagnostic(
        "record-unknown-reason", "a reason given for '\(key)' is not in its list",
        remedy: "choose from \(offered.map(\.text).joined(separator: ", ")).")
    case .noReasonsAsked(let key):
      Diagnostic("record-no-reasons", "'\(key)' has no list of reasons", remedy: "give evidence instead.")
    case .reasonsWithoutNo(let key):
      Diagnostic(
        "record-reasons-without-no", "reasons stand beside a no alone, and '\(key)' is not answered no",
        remedy: "answer no, or leave the reasons out.")
    case .otherWithoutWords(let key):
      Diagnostic(
        "record-other-without-words", "the reason 'other' for '\(key)' needs words",
        remedy: "say what it was, or leave 'other' out.")
    case .wordsWithoutOther(let key):
      Diagnostic(
        "record-words-without-other", "there are words to the reason 'other' for '\(key)', but the reason is not given",
        remedy: "give the reason 'other' too.")
    case .noJudgement(let key):
      Diagnostic(
        "record-no-judgement", "'\(key)' has no judgement that evidence, reasons or a quote could stand beside",
        remedy: "answer it with yes, no or na first.")
    case .quoteWithoutEvidence(let key):
      Diagnostic(
        "record-quote-without-evidence", "'\(key)' has no evidence to quote", remedy: "type the evidence first.")
    case .unknownCriterion:
      Diagnostic("record-unknown-criterion", "the framework has no such criterion", remedy: "name one such as 1.1.")
    case .nothingToWithdraw(let key):
      Diagnostic(
        "record-nothing-to-withdraw", "you have no answer to '\(key)' that could be withdrawn",
        remedy: "leave it out, or look at the number again.")
    default: unexpected
    }
  }

  private var aboutChecks: Diagnostic {
    switch self {
    case .unknownCheck(let candidates):
      Diagnostic(
        "record-unknown-check", "the framework has no such check",
        remedy: candidates.isEmpty
          ? "look at its name again: a check is named when it has something against the answers."
          : "did you mean \(Self.either(candidates.map(\.text)))?")
    case .hardCheckStands(let check):
      Diagnostic(
        "record-hard-check", "'\(check)' cannot be waived: the answers cannot both be true",
        remedy: "change one of the answers.")
    case .checkDoesNotHold(let check):
      Diagnostic("record-nothing-to-waive", "'\(check)' has nothing against the answers", remedy: "leave it out.")
    default: unexpected
    }
  }

  private var aboutTheCase: Diagnostic {
    switch self {
    case .caseIsComplete:
      Diagnostic(
        "record-case-complete", "your assessment is complete", safe: "Nothing was changed.",
        remedy: "open it again first, with a reason; with an answers file by `--reopen WHY`.")
    case .notInConflict(let key):
      Diagnostic(
        "record-no-conflict", "the judgements of '\(key)' do not differ",
        remedy: "leave it out; there is nothing to settle.")
    case .withoutWhy: Diagnostic("record-without-why", "a reason is needed", remedy: "say in words why.")
    case .withoutWords: Diagnostic("record-without-words", "words are needed", remedy: "type what is to be kept.")
    case .cannotComplete(let obstacles):
      Diagnostic(
        "record-cannot-complete",
        obstacles.count == 1
          ? "the assessment cannot be completed yet"
          : "the assessment cannot be completed yet: \(obstacles.count) things are to do",
        remedy: "settle \(obstacles.count == 1 ? "this" : "these") first: "
          + CompletionObstacle.lines(for: obstacles).joined(separator: " ") + Self.namesOfChecks(in: obstacles))
    case .notComplete:
      Diagnostic(
        "record-not-complete", "this assessment is not complete; there is nothing to reopen",
        remedy: "go on with it.")
    case .unknownEntry:
      Diagnostic("record-unknown-entry", "there is no such entry", remedy: "`plumbline show` lists them.")
    case .notRedactable:
      Diagnostic(
        "record-not-redactable", "there is no such field to empty",
        remedy: "name \(Self.either(Recorder.redactableFields)).")
    default: unexpected
    }
  }

  private var unexpected: Diagnostic {
    Diagnostic("record-malformed", "this cannot be recorded", remedy: "report it, please: the fault is Plumbline's.")
  }

  /// Soft checks by name: that is how a file waives them.
  private static func namesOfChecks(in obstacles: [CompletionObstacle]) -> String {
    let names = obstacles.compactMap { if case .soft(let check) = $0 { check.name } else { nil } }
    return names.isEmpty ? "" : " To let both stand, add `waive \(names[0]) = ` and why."
  }

  static func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }

  private static func few(_ names: [String]) -> [String] {
    names.count <= 4 ? names : Array(names.prefix(3)) + [names[names.count - 1]]
  }
}

extension CompletionObstacle {
  /// What is to do, one line for each obstacle; what waits for others is gathered into one.
  package static func lines(for obstacles: [CompletionObstacle]) -> [String] {
    let open = obstacles.compactMap { if case .open(let key) = $0 { key } else { nil } }
    let waiting = obstacles.filter { if case .pending = $0 { true } else { false } }
    let groupsOpen = open.count > mostNamed
    let lines = obstacles.compactMap { obstacle -> String? in
      switch obstacle {
      case .pending where waiting.count > 1: nil
      case .open where groupsOpen: nil
      default: obstacle.words
      }
    }
    let named = open.prefix(mostNamed).map(\.text).joined(separator: ", ")
    let unanswered = "\(open.count) questions are not answered: \(named) and \(open.count - mostNamed) more."
    let pending = "Whether \(waiting.count) more questions are asked is not known yet."
    return (groupsOpen ? [unanswered] : []) + lines + (waiting.count > 1 ? [pending] : [])
  }

  /// More unanswered questions than this are counted, not listed.
  private static let mostNamed = 6

  /// What is to do, in one sentence.
  package var words: String {
    switch self {
    case .open(let key): "\(key) is not answered."
    case .openBecauseOfNo(let key, let criterion):
      "\(key) is empty; it is needed because a question of \(criterion) is answered no."
    case .pending(let key): "Whether \(key) is asked is not known yet."
    case .differs(let key): "\(key) has two differing answers of yours; answer it again."
    case .withoutReasons(let key): "\(key) is no without a reason."
    case .otherWithoutWords(let key): "\(key) has the reason other without words."
    case .hard(let check): check.message
    case .soft(let check): check.message
    }
  }
}
