import InspectionModel

/// The guided way through what waits for the lead inspector's decision, one thing at a time.
///
/// Like the assessment it is a value that is fed one input after another. An empty line decides nothing and goes on; so do the
/// end of input and an interruption, which end it.
package struct DecidingDialogue: Sendable {
  private enum Step {
    case notStarted
    case item
    case words
    case side(words: String)
    case why(DecidingChoice)
    case saving(DecidingChoice)
    case retrying(DecidingChoice)
    case finished
  }

  private let items: [DecidingItem]
  private let isTerminal: Bool
  private var step = Step.notStarted
  private var place = 0
  private var decided: Set<Int> = []
  private var refusals = 0
  private var isInterrupted = false
  private var outputs: [DecidingOutput] = []

  private static let mostRefusals = 3

  package init(_ items: [DecidingItem], isTerminal: Bool) {
    (self.items, self.isTerminal) = (items, isTerminal)
  }

  private var item: DecidingItem { items[place] }

  /// Begins.
  package mutating func start() -> [DecidingOutput] {
    guard case .notStarted = step else { return [] }
    outputs.append(.say(DecidingWords.greeting(items.count)))
    show()
    return takeOutputs()
  }

  /// Takes one input; gives what to do next, in order.
  package mutating func receive(_ input: DecidingInput) -> [DecidingOutput] {
    switch (input, step) {
    case (_, .notStarted), (_, .finished): break
    case (.saved, .saving(let choice)):
      decided.insert(place)
      outputs.append(.say(DecidingWords.saved(choice)))
      next()
    case (.saveFailed(let words), .saving(let choice)):
      outputs.append(.say(words))
      step = .retrying(choice)
      ask()
    case (_, .saving), (.saved, _), (.saveFailed, _): break
    case (.line(let line), _):
      isInterrupted = false
      take(line.trimmed)
    case (.refused(let reason), _): refuse(reason)
    case (.endOfInput, _): end(.endOfInput)
    case (.interrupted, _): interrupt()
    }
    return takeOutputs()
  }

  private mutating func takeOutputs() -> [DecidingOutput] {
    defer { outputs = [] }
    return outputs
  }
}

extension DecidingDialogue {
  private mutating func show() {
    guard items.indices.contains(place) else { return end(.completed) }
    outputs.append(.say(""))
    outputs.append(.say(DecidingWords.heading(item, place + 1, of: items.count)))
    outputs += item.lines.map { .say("  \($0)") }
    if case .typedReason(let reasons) = item.matter {
      outputs += reasons.enumerated().map { .say("  \($0 + 1) \($1.label)") }
    }
    step = .item
    ask()
  }

  private mutating func ask() {
    switch step {
    case .item: outputs.append(.prompt(DecidingWords.prompt(item.matter)))
    case .words: outputs.append(.prompt(DecidingWords.words))
    case .side: outputs.append(.prompt(DecidingWords.side))
    case .why: outputs.append(.prompt(DecidingWords.why))
    case .retrying: outputs.append(.prompt(DecidingWords.retry))
    case .notStarted, .saving, .finished: break
    }
  }

  private mutating func next() {
    place += 1
    show()
  }

  private mutating func take(_ line: String) {
    guard !TypedText.hasControls(line) else { return refuse(DialogueWords.controls) }
    switch step {
    case .item: takeCommand(line)
    case .words, .why:
      if line.isEmpty { return leave() }
      guard line.holdsWords else { return refuse(DecidingWords.noWords) }
      if case .why(let choice) = step { record(choice.because(line)) } else { takeWords(line) }
    case .side(let words): takeSide(line, words)
    case .retrying(let choice): takeRetry(line, choice)
    case .notStarted, .saving, .finished: break
    }
  }

  private mutating func takeCommand(_ line: String) {
    let word = line.lowercased()
    switch (word, item.matter) {
    case ("", _):
      understood()
      next()
    case ("q", _): end(.stopped)
    case ("b", _):
      understood()
      place = max(place - 1, 0)
      show()
    case ("?", _):
      outputs += DecidingWords.help(item.matter).map { .say($0) }
      ask()
    case (_, .typedReason(let reasons)):
      guard let reason = Self.reason(line, reasons) else { return refuse(DecidingWords.noSuchReason) }
      record(.map(reason))
    case ("s", .undecided): record(.keep(.strength))
    case ("i", .undecided): record(.keep(.improvement))
    case ("k", .moved): record(.confirm)
    case ("u", .moved), ("u", .withoutSubject): record(.undo)
    case ("d", .undecided), ("d", .moved): wait(.why(.drop(why: "")))
    case ("r", .undecided), ("r", .moved): wait(.words)
    default: refuse(DecidingWords.notUnderstood)
    }
  }

  private static func reason(_ line: String, _ reasons: [Reason]) -> ReasonCode? {
    if let number = Int(line), reasons.indices.contains(number - 1) { return reasons[number - 1].code }
    return reasons.first { $0.code.text == line }?.code
  }

  private mutating func takeWords(_ words: String) {
    if case .moved(let side) = item.matter {
      wait(.why(.reword(words, side, why: "")))
    } else {
      wait(.side(words: words))
    }
  }

  private mutating func takeSide(_ line: String, _ words: String) {
    switch line.lowercased() {
    case "": leave()
    case "s": wait(.why(.reword(words, .strength, why: "")))
    case "i": wait(.why(.reword(words, .improvement, why: "")))
    default: refuse(DecidingWords.notUnderstood)
    }
  }

  private mutating func takeRetry(_ line: String, _ choice: DecidingChoice) {
    switch line.lowercased() {
    case "y", "yes": record(choice)
    case "n", "no": leave()
    default: refuse(DecidingWords.notUnderstood)
    }
  }

  private mutating func wait(_ step: Step) {
    understood()
    self.step = step
    ask()
  }

  /// Goes back to the item with nothing decided.
  private mutating func leave() {
    understood()
    outputs.append(.say(DecidingWords.nothingDecided))
    step = .item
    ask()
  }

  private mutating func record(_ choice: DecidingChoice) {
    understood()
    step = .saving(choice)
    outputs.append(.record(item.address, choice))
  }

  private mutating func understood() { refusals = 0 }

  private mutating func refuse(_ reason: String) {
    outputs.append(.say(reason))
    refusals += 1
    guard isTerminal || refusals <= Self.mostRefusals else { return end(.refusedTooOften) }
    ask()
  }

  private mutating func interrupt() {
    outputs.append(.say(""))
    guard !isInterrupted else { return end(.interrupted) }
    isInterrupted = true
    outputs.append(.say(DecidingWords.interruptedOnce))
    ask()
  }

  private mutating func end(_ end: DialogueEnd) {
    if end == .endOfInput { outputs.append(.say("")) }
    outputs.append(.say(DecidingWords.end(decided: decided.count, of: items.count, end)))
    outputs.append(.finish(end))
    step = .finished
  }
}

extension DecidingChoice {
  /// The same choice for a reason.
  fileprivate func because(_ why: String) -> DecidingChoice {
    switch self {
    case .drop: .drop(why: why)
    case .reword(let words, let side, _): .reword(words, side, why: why)
    case .keep, .confirm, .undo, .map: self
    }
  }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    var rest = self[...].drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
