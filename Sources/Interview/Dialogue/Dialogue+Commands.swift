import InspectionModel

extension Dialogue {
  /// Takes a line that is no answer: a command, or the key of a question to go to.
  mutating func takeCommand(_ line: String, _ moment: Timestamp, otherwise: String) {
    guard let command = DialogueCommand(line) else {
      guard let name = keyLike(line) else { return refuse(otherwise) }
      return go(to: name)
    }
    switch command {
    case .guidance, .keys, .why, .list: show(command)
    case .back: goBack()
    case .goTo(""): refuse(DialogueWords.badGoTo)
    case .goTo(let name): go(to: name)
    case .skip: if let current { skip(current) }
    case .note(let key, let to): askNote(key, to)
    case .evidence(let key): withSlot(key) { $0.askEvidence(at: $1) }
    case .reasons(let key): withSlot(key) { $0.changeReasons(at: $1) }
    case .quote(let key, let words): withSlot(key) { $0.quote(words, at: $1, moment) }
    case .withdraw(let key): withSlot(key) { $0.withdraw(at: $1, moment) }
    case .waive(""): refuse(DialogueWords.badWaiver)
    case .waive(let name): waive(name)
    case .review:
      understood()
      showReview()
    case .done:
      understood()
      showDone()
    case .concern: askText(.concern)
    case .quit: stop()
    }
  }

  /// A line that looks like a question's number, known or not.
  private func keyLike(_ line: String) -> String? {
    let name = line.trimmed
    if index.keys.slot(name) != nil { return name }
    if let current, case .number = index.question(at: current).answer { return nil }
    guard let key = Key(name), name.contains(where: \.isNumber), name.contains(where: { ".:@".contains($0) }) else {
      return nil
    }
    return key.text
  }

  /// Shows something and asks the same question again.
  private mutating func show(_ command: DialogueCommand) {
    guard let slot = current else { return promptAgain() }
    let words = QuestionWords(slot, in: recorder)
    understood()
    switch command {
    case .guidance: say(words.guidance)
    case .why: say(words.why)
    case .list(let part): say(listing(part, near: slot) + words.reminder)
    default: say(DialogueWords.keys + words.reminder)
    }
    promptAgain()
  }

  private func listing(_ part: String?, near slot: Int) -> [String] {
    let isOpenOnly = part == "open"
    let slots: [Int]
    switch part {
    case nil: slots = self.slots(ofPart: index.question(at: slot).criterion.text)
    case "open", "all": slots = view.states.indices.filter { !index.keys.slots[$0].isGrid }
    case .some(let name): slots = self.slots(ofPart: name)
    }
    let shown = slots.filter {
      isOpenOnly ? view.states[$0].blocksCompletion && view.applies(at: $0) : view.states[$0] != .notAsked
    }
    let lines = shown.map { QuestionWords($0, in: recorder).listed }
    if lines.isEmpty { return [isOpenOnly ? DialogueWords.nothingOpen : DialogueWords.nothingToList] }
    return lines
  }

  /// Does something with the question that a command names, or with the one that is being asked.
  private mutating func withSlot(_ name: String?, _ act: (inout Dialogue, Int) -> Void) {
    guard let name else {
      guard let current else { return promptAgain() }
      return act(&self, current)
    }
    do throws(RecordingError) {
      guard let key = Key(name) else { throw .unknownKey(candidates: []) }
      act(&self, try recorder.answerableSlot(of: key))
    } catch {
      refuse(error.sentences)
    }
  }

  private mutating func askEvidence(at slot: Int) {
    if isJudged(slot) {
      askText(.evidence(slot: slot))
    } else {
      let before = lastAnswered.flatMap { $0 == slot || !isJudged($0) ? nil : index.keys.slots[$0].key.text }
      refuse(
        DialogueWords.evidenceNeedsAnswer(
          index.keys.slots[slot].key.text, isJudgement: index.question(at: slot).answer.isJudgement, before: before))
    }
  }

  private func isJudged(_ slot: Int) -> Bool {
    switch view.states[slot].answer {
    case .yes, .no, .notApplicable: true
    default: false
    }
  }

  private mutating func askNote(_ name: String?, _ to: String?) {
    let addressee = to.flatMap(AssessorID.init)
    guard to == nil || addressee != nil else { return refuse(DialogueWords.badAddressee) }
    if name == EntryKey.wholeCase.text || name == recorder.record.kind.rawValue {
      return askText(.note(.wholeCase, to: addressee))
    }
    guard let key = name ?? current.map({ index.keys.slots[$0].key.text }) else { return promptAgain() }
    do throws(RecordingError) {
      _ = try recorder.slot(ofText: key)
      askText(.note(EntryKey(key), to: addressee))
    } catch {
      refuse(error.sentences)
    }
  }

  private mutating func quote(_ words: String, at slot: Int, _ moment: Timestamp) {
    let quote = QuoteReading.read(words)
    guard quote != nil || words == "none" else { return refuse(DialogueWords.badQuote) }
    let key = index.keys.slots[slot].key
    record(then: .amended(slot)) { (recorder: inout Recorder) throws(RecordingError) in
      try recorder.amend(key, .quote(quote), at: moment)
    }
  }

  private mutating func withdraw(at slot: Int, _ moment: Timestamp) {
    let key = index.keys.slots[slot].key
    record(then: .withdrawn(slot)) { (recorder: inout Recorder) throws(RecordingError) in
      try recorder.withdraw(key, at: moment)
    }
  }

  private mutating func waive(_ name: String) {
    do throws(RecordingError) {
      let check = try CheckInstance.named(name, in: index)
      try recorder.mustHold(check, in: view)
      understood()
      askWaiver([check])
    } catch {
      refuse(error.sentences)
    }
  }
}
