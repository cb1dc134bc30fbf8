package import InspectionModel

/// The guided assessment: which question comes next, what a typed line means, and what is to be saved before going on.
///
/// A value that is fed one input after another and says what to show. Nothing in it has a default: an empty line, the end
/// of input, an interrupt or a refused line records nothing (law 1). It shows nothing that others recorded (law 12).
package struct Dialogue: Sendable {
  /// Makes the entries.
  package internal(set) var recorder: Recorder
  /// What the next line is an answer to.
  package internal(set) var step = DialogueStep.notStarted
  let setting: DialogueSetting
  let checks: [CheckInstance]
  /// The slot that was asked last, to which excursions return.
  var current: Int?
  /// The slots asked before, the latest last.
  var history: [Int] = []
  /// The slots passed over in this session; they come again at the end.
  var passed: Set<Int> = []
  /// The slot answered last.
  var lastAnswered: Int?
  /// What was being asked when a concern was raised in the middle of it; taken up again afterwards.
  var suspended: DialogueStep?
  private var refusals = 0
  private var isInterrupted = false
  private var outputs: [DialogueOutput] = []

  package init(recorder: Recorder, setting: DialogueSetting) {
    (self.recorder, self.setting) = (recorder, setting)
    checks = CheckInstance.all(in: recorder.index)
  }

  var index: FrameworkIndex { recorder.index }
  var view: CaseView { recorder.view }
  /// What the case or interview is called.
  var name: RecordName { RecordName(recorder) }

  /// Begins, or goes on where the case was left: the same act, and it says which it is.
  package mutating func start() -> [DialogueOutput] {
    guard case .notStarted = step else { return [] }
    if recorder.isComplete { offerReopening() } else { greet() }
    return takeOutputs()
  }

  /// Takes one input, and the moment at which it came for the entries that it makes; gives what to do next, in order.
  package mutating func receive(_ input: DialogueInput, at moment: Timestamp) -> [DialogueOutput] {
    switch (input, step) {
    case (_, .notStarted), (_, .finished): break
    case (.saved(let record), .saving(let pending)): wasSaved(pending, record)
    case (.saveFailed(let words), .saving(let pending)): couldNotSave(pending, words)
    case (_, .saving), (.saved, _), (.saveFailed, _): break
    case (.line(let line), _):
      isInterrupted = false
      take(line, at: moment)
    case (.refused(let reason), _):
      isInterrupted = false
      refuse(reason)
    case (.endOfInput, _): end()
    case (.interrupted, _): interrupt()
    }
    return takeOutputs()
  }

  private mutating func take(_ line: String, at moment: Timestamp) {
    guard !TypedText.hasControls(line) else { return refuse(DialogueWords.controls) }
    if step.raisesConcern(line) { return raiseConcern() }
    switch step {
    case .question(let slot): takeAnswer(line, at: slot, moment)
    case .reasons(let pending): takeReasons(line, pending, moment)
    case .otherWords(let pending): takeOtherWords(line, pending, moment)
    case .text(let purpose, let lines): takeText(line, after: lines, for: purpose, moment)
    case .waiver(let check, let others): takeWaiver(line, check, others, moment)
    case .review(let obstacles): takeReviewLine(line, obstacles, moment)
    case .confirmComplete: takeConfirmation(line, moment)
    case .complete: takeLineInCompleteCase(line, moment)
    case .reopening: takeReopening(line, moment)
    case .retrying(let pending): takeRetry(line, pending)
    case .notStarted, .saving, .finished: break
    }
  }
}

extension Dialogue {
  mutating func say(_ line: String) {
    outputs.append(.say(line))
  }

  mutating func say(_ lines: [String]) {
    outputs += lines.map(DialogueOutput.say)
  }

  mutating func prompt(_ text: String) {
    outputs.append(.prompt(text))
  }

  mutating func emit(_ output: DialogueOutput) {
    outputs.append(output)
  }

  /// Says why a line was not taken and asks again; where no terminal answers, three times at most.
  mutating func refuse(_ reason: String) {
    say(reason)
    refusals += 1
    guard setting.isTerminal || refusals <= Self.mostRefusals else {
      say(DialogueWords.refusedTooOften(answered: answeredWords))
      return finish(.refusedTooOften)
    }
    promptAgain()
  }

  /// To be called when a line was understood.
  mutating func understood() {
    refusals = 0
  }

  mutating func finish(_ end: DialogueEnd) {
    step = .finished(end)
    outputs.append(.finish(end))
  }

  /// How much is answered, in words.
  var answeredWords: String {
    let review = CaseReview(recorder)
    return DialogueWords.answered(review.answered, of: review.total)
  }

  private static let mostRefusals = 3

  private mutating func takeOutputs() -> [DialogueOutput] {
    defer { outputs = [] }
    return outputs
  }

  private mutating func end() {
    say("")
    if hasUnfinishedWords { say(DialogueWords.unfinishedWords) }
    say(DialogueWords.inputEnded(name, answered: answeredWords))
    finish(.endOfInput)
  }

  private mutating func interrupt() {
    guard !isInterrupted else {
      say("")
      if hasUnfinishedWords { say(DialogueWords.unfinishedWords) }
      say(DialogueWords.stopped(name, answered: answeredWords))
      return finish(.interrupted)
    }
    isInterrupted = true
    say("")
    say(DialogueWords.interruptedOnce)
    promptAgain()
  }

  /// Whether somebody is in the middle of something that is not recorded.
  private var hasUnfinishedWords: Bool {
    switch step {
    case .text(.concernDone, _): true
    case .text(_, let lines): !lines.isEmpty
    case .reasons, .otherWords, .retrying: true
    default: false
    }
  }
}
