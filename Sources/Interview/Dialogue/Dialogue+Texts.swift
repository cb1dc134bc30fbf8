import InspectionModel

extension Dialogue {
  mutating func takeText(_ line: String, after lines: [String], for purpose: TextPurpose, _ moment: Timestamp) {
    if lines.isEmpty, line.isBlank { return leaveEmpty(purpose) }
    switch DottedLine(line) {
    case .end: finishText(lines, for: purpose, moment)
    case .cancel:
      say(DialogueWords.textDropped)
      leave(purpose)
    case .back:
      if !lines.isEmpty { say(DialogueWords.textDropped) }
      if case .answer = purpose { goBack() } else { leave(purpose) }
    case .help:
      say(DialogueWords.textHelp)
      promptAgain()
    case .show:
      say(shown(lines, for: purpose))
      promptAgain()
    case .stop:
      if !lines.isEmpty { say(DialogueWords.textDropped) }
      stop()
    case .text(let text):
      step = .text(purpose, lines: lines + [text])
      if DialogueCommand(onlyWord: text) != nil { say(DialogueWords.takenAsText) }
      promptAgain()
    }
  }

  /// Asks for words of several lines.
  mutating func askText(_ purpose: TextPurpose) {
    understood()
    say(TextWords.intro(purpose, key: key(of: purpose), hasText(purpose) ? .keeps : .leavesOut))
    step = .text(purpose, lines: [])
    promptAgain()
  }

  private mutating func leaveEmpty(_ purpose: TextPurpose) {
    switch purpose {
    case .answer(let slot): skip(slot)
    case .concernDone: refuse(DialogueWords.doneNeeded)
    default:
      say(hasText(purpose) ? DialogueWords.kept : DialogueWords.nothingTyped)
      leave(purpose)
    }
  }

  /// Goes on without words.
  private mutating func leave(_ purpose: TextPurpose) {
    understood()
    if case .answer(let slot) = purpose { return ask(slot) }
    if takeUpSuspended() { return }
    if recorder.isComplete { offerReopening() } else { resume() }
  }

  private mutating func finishText(_ lines: [String], for purpose: TextPurpose, _ moment: Timestamp) {
    let text = TypedText.kept(lines)
    guard !text.isEmpty else { return leaveEmpty(purpose) }
    switch purpose {
    case .answer(let slot):
      record([PendingAnswers.Item(slot: slot, answer: DetailedAnswer(.word(text)))], moment)
    case .evidence(let slot):
      let key = index.keys.slots[slot].key
      record(then: .amended(slot)) { (recorder: inout Recorder) throws(RecordingError) in
        try recorder.amend(key, .evidence(text), at: moment)
      }
    case .note(let key, let to):
      record(then: .told(DialogueWords.noteSaved)) { (recorder: inout Recorder) throws(RecordingError) in
        try recorder.note(text, to: to, under: key, at: moment)
      }
    case .concern: askText(.concernDone(text))
    case .concernDone(let seen):
      record(then: .told(DialogueWords.concernSaved)) { (recorder: inout Recorder) throws(RecordingError) in
        try recorder.concern(seen, done: text, at: moment)
      }
    }
  }

  private func key(of purpose: TextPurpose) -> String {
    switch purpose {
    case .answer(let slot), .evidence(let slot): index.keys.slots[slot].key.text
    case .note(let key, _): key == .wholeCase ? "the \(recorder.record.kind.rawValue)" : key.text
    case .concern, .concernDone: ""
    }
  }

  /// The words that stand there already.
  private func presentText(_ purpose: TextPurpose) -> String? {
    switch purpose {
    case .answer(let slot):
      if case .word(let text) = recorder.present(at: slot)?.given { text } else { nil }
    case .evidence(let slot): recorder.present(at: slot)?.details.evidence
    case .note, .concern, .concernDone: nil
    }
  }

  private func hasText(_ purpose: TextPurpose) -> Bool { presentText(purpose) != nil }

  private func shown(_ lines: [String], for purpose: TextPurpose) -> [String] {
    let present = presentText(purpose).map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let before = present.map { [DialogueWords.keptSoFar] + $0 } ?? []
    let typed = lines.isEmpty ? [] : [DialogueWords.typedSoFar] + lines
    return before.isEmpty && typed.isEmpty ? [DialogueWords.nothingYet] : before + typed
  }
}

/// A line within words of several lines: text, or a command that begins with a full stop.
enum DottedLine: Equatable {
  case text(String)
  case end
  case cancel
  case back
  case help
  case show
  case stop

  private static let commands: [String: DottedLine] = [
    "": .end, "cancel": .cancel, "back": .back, "help": .help, "show": .show, "q": .stop,
  ]

  init(_ line: String) {
    let dots = line.prefix { $0 == "." }.count
    let word = String(line.dropFirst(dots)).trimmed
    guard dots > 0, let command = Self.commands[word] else {
      self = .text(line)
      return
    }
    self = dots == 1 ? command : .text(String(line.dropFirst()))
  }

  /// What somebody types so that the line is taken as it is.
  static func typed(_ line: String) -> String {
    let dots = line.prefix { $0 == "." }.count
    return dots > 0 && commands[String(line.dropFirst(dots)).trimmed] != nil ? ".\(line)" : line
  }
}
