import InspectionModel

extension Dialogue {
  mutating func takeAnswer(_ line: String, at slot: Int, _ moment: Timestamp) {
    guard !line.isBlank else { return passOrKeep(slot) }
    if let pending = gridAnswers(line, at: slot) { return accept(pending, moment) }
    let reading = AnswerReading(index.question(at: slot), index.reasons(at: slot), takesNumbers: true)
    let answer = reading.read(line)
    do throws(RecordingError) {
      _ = try recorder.check(DetailedAnswer(answer.given, answer.details.withoutOther), at: slot)
      accept(PendingAnswers(waiting: [PendingAnswers.Item(slot: slot, answer: answer)]), moment)
    } catch {
      guard case .impossibleAnswer(_, let possible) = error else { return refuse(error.sentences) }
      takeCommand(line, moment, otherwise: DialogueWords.notUnderstood(possible))
    }
  }

  /// An empty line: keeps an answer that is there, passes over what may be left out, and asks anything else again.
  private mutating func passOrKeep(_ slot: Int) {
    if view.states[slot].answer != nil {
      understood()
      return goOn(from: slot)
    }
    guard view.isRequired(slot) else { return skip(slot) }
    refuse(DialogueWords.notAnswered(PossibleAnswers(index.question(at: slot).answer)))
  }

  mutating func skip(_ slot: Int) {
    understood()
    if view.states[slot].answer == nil { passed.insert(slot) }
    goOn(from: slot)
  }

  /// The answers of a line that names rows of the grid that is being asked; nil where it is no such line.
  private func gridAnswers(_ line: String, at slot: Int) -> PendingAnswers? {
    guard let row = index.keys.slots[slot].row else { return nil }
    guard let reading = GridReading(line, rows: index.question(at: slot).answer.rows) else { return nil }
    let items = reading.answers.map {
      PendingAnswers.Item(slot: slot - row + $0.row, answer: DetailedAnswer(.word($0.answer)))
    }
    return PendingAnswers(waiting: items)
  }

  /// Takes answers that can be given: asks for reasons where they are wanted, then records all of them together.
  private mutating func accept(_ pending: PendingAnswers, _ moment: Timestamp) {
    understood()
    var pending = pending
    pending.waiting = pending.waiting.map { item in
      PendingAnswers.Item(slot: item.slot, answer: recorder.carriedOver(item.answer, at: item.slot))
    }
    if let check = contradiction(of: pending.all, moment) { return refuseContradiction(check) }
    askReasons(pending, moment)
  }

  private mutating func askReasons(_ pending: PendingAnswers, _ moment: Timestamp) {
    var pending = pending
    while let item = pending.waiting.first {
      let list = index.reasons(at: item.slot)
      if item.answer.given == .word("no"), let list {
        if item.answer.details.reasons.isEmpty { return askReasons(list, pending) }
        if list.asksForWords(item.answer.details) {
          step = .otherWords(pending)
          return promptAgain()
        }
      }
      pending.ready.append(item)
      pending.waiting.removeFirst()
    }
    record(pending.all, moment)
  }

  private mutating func askReasons(_ list: ReasonList, _ pending: PendingAnswers) {
    step = .reasons(pending)
    if let slot = pending.waiting.first?.slot { say(QuestionWords(slot, in: recorder).reasons(list)) }
    promptAgain()
  }

  mutating func takeReasons(_ line: String, _ pending: PendingAnswers, _ moment: Timestamp) {
    guard let item = pending.waiting.first else { return resume() }
    let present = recorder.present(at: item.slot)
    switch DialogueCommand(line) {
    case .quit:
      understood()
      return record(pending.all, moment, andStop: true)
    case .skip:
      understood()
      return settle(item.answer, pending, moment)
    case .back:
      understood()
      return ask(item.slot)
    case .guidance, .keys: return explain(DialogueWords.reasonsHelp)
    default: break
    }
    guard !line.isBlank else {
      guard let present, present.given == item.answer.given, !present.details.reasons.isEmpty else {
        return refuse(DialogueWords.reasonsNeeded)
      }
      understood()
      return ask(item.slot)
    }
    takeReasonCodes(line, pending, item, moment)
  }

  private mutating func takeReasonCodes(
    _ line: String, _ pending: PendingAnswers, _ item: PendingAnswers.Item, _ moment: Timestamp
  ) {
    var answer = item.answer
    let reading = AnswerReading(index.question(at: item.slot), index.reasons(at: item.slot), takesNumbers: true)
    answer.details.reasons = reading.readReasons(line)
    answer.details.other = nil
    guard !answer.details.reasons.isEmpty else { return refuse(DialogueWords.reasonsNeeded) }
    let offered = index.reasons(at: item.slot)?.reasons.map(\.code.text) ?? []
    guard answer.details.reasons.allSatisfy(offered.contains) else {
      return refuse(DialogueWords.reasonsNotUnderstood(offered.count))
    }
    do throws(RecordingError) {
      _ = try recorder.check(DetailedAnswer(answer.given, answer.details.withoutOther), at: item.slot)
    } catch {
      return refuse(error.sentences)
    }
    understood()
    var pending = pending
    pending.waiting[0].answer = answer
    askReasons(pending, moment)
  }

  mutating func takeOtherWords(_ line: String, _ pending: PendingAnswers, _ moment: Timestamp) {
    guard let item = pending.waiting.first else { return resume() }
    var answer = item.answer
    switch DialogueCommand(line) {
    case .back, .guidance, .keys: return explain(DialogueWords.otherHelp)
    case .quit:
      var pending = pending
      pending.waiting[0].answer.details = answer.details.withoutOther
      return record(pending.all, moment, andStop: true)
    case .skip:
      answer.details = answer.details.withoutOther
      return settle(answer, pending, moment)
    default: break
    }
    guard !line.isBlank else { return refuse(DialogueWords.otherHelp) }
    answer.details.other = line.trimmed
    settle(answer, pending, moment)
  }

  /// Moves the first answer that waits to those that have what they need.
  private mutating func settle(_ answer: DetailedAnswer, _ pending: PendingAnswers, _ moment: Timestamp) {
    understood()
    var pending = pending
    let item = pending.waiting.removeFirst()
    pending.ready.append(PendingAnswers.Item(slot: item.slot, answer: answer))
    askReasons(pending, moment)
  }

  mutating func explain(_ words: String) {
    say(words)
    promptAgain()
  }

  /// Asks for other reasons for the `no` at a slot.
  mutating func changeReasons(at slot: Int) {
    guard let present = recorder.present(at: slot), present.given == .word("no") else {
      return refuse(RecordingError.reasonsWithoutNo(index.keys.slots[slot].key).sentences)
    }
    guard let list = index.reasons(at: slot) else {
      return refuse(RecordingError.noReasonsAsked(index.keys.slots[slot].key).sentences)
    }
    understood()
    askReasons(list, PendingAnswers(waiting: [PendingAnswers.Item(slot: slot, answer: present)]))
  }
}

extension AnswerDetails {
  /// The same without the reason `other` and its words.
  var withoutOther: AnswerDetails {
    var copy = self
    copy.reasons.removeAll { $0 == "other" }
    copy.other = nil
    return copy
  }
}

extension ReasonList {
  /// Whether words to the reason `other` are wanted and missing.
  func asksForWords(_ details: AnswerDetails) -> Bool {
    let chosen = reasons.filter { details.reasons.contains($0.code.text) }
    return chosen.contains(where: \.asksForWords) && details.other?.isBlank ?? true
  }
}
