package import InspectionModel

/// Turns an answers file into the lines that a person would type at the prompts, so that a demonstration plays the true
/// dialogue.
///
/// It plays the dialogue itself to know what it asks; nothing is saved anywhere.
package struct TypedAnswers {
  private var dialogue: Dialogue
  private let moment: Timestamp
  private let completes: Bool
  private var answers: [KeyedAnswer]
  private var reasons: [Int: [String]] = [:]
  private var otherWords: [Int: String] = [:]
  private var acts: [AnswersFile.Act]
  private var waivers: [String: String] = [:]
  private var concernDone: String?
  private var lines: [String] = []

  /// The lines to type from the start of a dialogue; ended by `q` where the file does not complete the case.
  ///
  /// - Throws: `AnswersFileProblems` where the file could not be recorded.
  package static func lines(
    for file: AnswersFile, in recorder: Recorder, setting: DialogueSetting, at moment: Timestamp
  ) throws(AnswersFileProblems) -> [String] {
    _ = try AnswersRecording.apply(file, to: recorder, at: moment)
    var typist = TypedAnswers(file, Dialogue(recorder: recorder, setting: setting), moment)
    return typist.play()
  }

  private init(_ file: AnswersFile, _ dialogue: Dialogue, _ moment: Timestamp) {
    (self.dialogue, self.moment) = (dialogue, moment)
    answers = KeyedAnswer.gathered(from: file.lines)
    acts = file.lines.map(\.act).filter { $0.answeredKey == nil && $0 != .complete }
    completes = file.lines.last?.act == .complete
    for case .waive(let check, let why) in acts { waivers[check] = why }
  }

  private mutating func play() -> [String] {
    _ = dialogue.start()
    var turns = 0
    let most = 40 * (answers.count + acts.count) + 1000
    while turns < most {
      turns += 1
      guard let line = next() else { break }
      type(line)
    }
    return lines
  }

  private mutating func type(_ line: String) {
    lines.append(line)
    _ = dialogue.receive(.line(line), at: moment)
    while case .saving(let pending) = dialogue.step {
      _ = dialogue.receive(.saved(pending.recorder.record), at: moment)
    }
  }

  /// The next line; nil at the end.
  private mutating func next() -> String? {
    switch dialogue.step {
    case .question(let slot): return nextAtQuestion(slot)
    case .text(.answer(let slot), let typed): return typed.isEmpty ? nextAtText(slot) : "."
    case .reasons(let pending):
      return pending.waiting.first.flatMap { reasons[$0.slot]?.joined(separator: ", ") } ?? "skip"
    case .otherWords(let pending): return pending.waiting.first.flatMap { otherWords[$0.slot] } ?? "skip"
    case .waiver(let check, _): return waivers[check.name] ?? "skip"
    case .review: return nextAct() ?? (completes ? "done" : "q")
    case .confirmComplete: return completes ? "complete" : "q"
    case .text, .notStarted, .complete, .reopening, .saving, .retrying, .finished: return nil
    }
  }

  private mutating func nextAtQuestion(_ slot: Int) -> String {
    if let place = answers.firstIndex(where: { slotOf($0.key) == slot }) {
      let keyed = answers.remove(at: place)
      acts.insert(contentsOf: besides(keyed), at: 0)
      otherWords[slot] = keyed.other
      if let typed = keyed.typed, differs(keyed, at: slot) { return wording(typed, at: slot) }
      return dialogue.view.states[slot].answer == nil ? "skip" : ""
    }
    return nextAct() ?? nextPlace() ?? (completes ? "done" : "q")
  }

  /// An answer as somebody types it: a new `no` first, and its reasons when they are asked for.
  private mutating func wording(_ typed: String, at slot: Int) -> String {
    let index = dialogue.index
    let reading = AnswerReading(index.question(at: slot), index.reasons(at: slot), takesNumbers: false).read(typed)
    guard !reading.details.reasons.isEmpty, dialogue.recorder.present(at: slot)?.given != .word("no") else {
      return typed
    }
    reasons[slot] = reading.details.reasons
    return "no"
  }

  private mutating func nextAtText(_ slot: Int) -> String {
    guard let place = answers.firstIndex(where: { slotOf($0.key) == slot }) else { return "" }
    let keyed = answers.remove(at: place)
    guard let typed = keyed.typed else { return "" }
    let words = typed.split(separator: "\n", omittingEmptySubsequences: false).map { DottedLine.typed(String($0)) }
    for line in words { type(line) }
    return "."
  }

  /// What stands beside an answer and is typed by a command of its own.
  private func besides(_ keyed: KeyedAnswer) -> [AnswersFile.Act] {
    [keyed.evidence.map { .evidence(keyed.key, $0) }, keyed.quote.map { .quote(keyed.key, $0) }].compactMap(\.self)
  }

  private func differs(_ keyed: KeyedAnswer, at slot: Int) -> Bool {
    guard let answer = keyed.answer(at: slot, in: dialogue.recorder) else { return false }
    guard let checked = try? dialogue.recorder.check(answer, at: slot) else { return true }
    let present = dialogue.recorder.present(at: slot)
    return present?.given != checked.given || present?.details.reasons != checked.details.reasons
      || present?.details.other != checked.details.other
  }

  /// A command that can be typed now: what belongs to an answer that was given, a note, a concern.
  private mutating func nextAct() -> String? {
    while let place = acts.indices.first(where: { isPossible(acts[$0]) }) {
      switch acts.remove(at: place) {
      case .evidence(let key, let text): typeBlock("evidence \(key)", text)
      case .quote(let key, let quote): return "quote \(key) \(QuoteReading.words(for: quote))"
      case .note(let key, let to, let text):
        typeBlock("note \(key)" + (to.map { " to \($0)" } ?? ""), text)
      case .concern(let seen, let done):
        typeBlock("concern", seen)
        for line in done.split(separator: "\n", omittingEmptySubsequences: false) {
          type(DottedLine.typed(String(line)))
        }
        type(".")
      case .withdraw(let key): return "withdraw \(key)"
      case .waive(let name, _): if waives(name) { return "waive \(name)" }
      default: break
      }
      guard case .question = dialogue.step else { return next() }
    }
    return nil
  }

  private mutating func typeBlock(_ command: String, _ text: String) {
    type(command)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { type(DottedLine.typed(String(line))) }
    type(".")
  }

  private func isPossible(_ act: AnswersFile.Act) -> Bool {
    switch act {
    case .evidence(let key, _): slotOf(key).map { dialogue.view.states[$0].answer != nil } ?? false
    case .quote(let key, _): slotOf(key).flatMap(dialogue.recorder.present)?.details.evidence != nil
    case .waive(let name, _): answers.isEmpty && waives(name)
    case .withdraw: answers.isEmpty
    default: true
    }
  }

  /// Whether a check speaks that was not waived when its question was answered.
  private func waives(_ name: String) -> Bool {
    guard let check = dialogue.checks.first(where: { $0.name == name }), check.kind == .soft else { return false }
    let recorder = dialogue.recorder
    return check.holds(in: dialogue.view) == .yes && !check.isWaived(in: recorder.record, by: recorder.assessor)
  }

  /// The question of the file to go to, where the dialogue asks another.
  private func nextPlace() -> String? {
    let applying = answers.first { keyed in slotOf(keyed.key).map(dialogue.view.applies) ?? false }
    return applying.map { "goto \($0.key)" }
  }

  private func slotOf(_ key: Key) -> Int? {
    dialogue.index.keys.slot(key)
  }
}
