import InspectionModel

extension Dialogue {
  /// Records answers together and has them saved.
  mutating func record(_ items: [PendingAnswers.Item], _ moment: Timestamp, andStop: Bool = false) {
    let changed = items.filter { recorder.present(at: $0.slot) != $0.answer }
    guard !changed.isEmpty, let last = items.last else {
      if andStop { return stop() }
      say(DialogueWords.unchanged)
      return goOn(from: items.last?.slot ?? current ?? 0)
    }
    do throws(RecordingError) {
      let (candidate, entries) = try recorded(changed, moment)
      if let check = contradiction(in: candidate) {
        step = .question(slot: items[0].slot)
        return refuseContradiction(check)
      }
      let slots = changed.map(\.slot)
      current = last.slot
      save(candidate, entries, then: andStop ? .answeredAndStop(slots) : .answered(slots))
    } catch {
      if let slot = items.first?.slot, view.applies(at: slot) { step = .question(slot: slot) }
      refuse(error.sentences)
    }
  }

  private func recorded(
    _ items: [PendingAnswers.Item], _ moment: Timestamp
  ) throws(RecordingError) -> (Recorder, [Recorded]) {
    var candidate = recorder
    var entries: [Recorded] = []
    for item in items {
      try candidate.mustApply(item.slot, in: view)
      entries.append(try candidate.draft(item.answer, at: item.slot, id: candidate.nextID(), moment))
      candidate.append(entries[entries.count - 1])
    }
    candidate.refresh()
    return (candidate, entries)
  }

  /// Makes an entry of another kind and has it saved.
  mutating func record(
    then: AfterSave, _ make: (inout Recorder) throws(RecordingError) -> Recorded
  ) {
    var candidate = recorder
    do throws(RecordingError) {
      let entry = try make(&candidate)
      understood()
      save(candidate, [entry], then: then)
    } catch {
      refuse(error.sentences)
    }
  }

  /// The hard check on one of these answers that would speak if they were recorded, and does not yet.
  func contradiction(of items: [PendingAnswers.Item], _ moment: Timestamp) -> CheckInstance? {
    let keys = items.map { index.keys.slots[$0.slot].question }
    guard checks.contains(where: { $0.kind == .hard && !$0.questions.isDisjoint(with: keys) }) else { return nil }
    let bare = items.map { PendingAnswers.Item(slot: $0.slot, answer: DetailedAnswer($0.answer.given)) }
    guard let candidate = try? recorded(bare, moment).0 else { return nil }
    return contradiction(in: candidate)
  }

  private func contradiction(in candidate: Recorder) -> CheckInstance? {
    checks.first { $0.kind == .hard && $0.holds(in: candidate.view) == .yes && $0.holds(in: view) != .yes }
  }

  mutating func refuseContradiction(_ check: CheckInstance) {
    let others = check.keys.filter { key in index.keys.slot(key) != current }
    refuse(DialogueWords.contradiction(check.message, goTo: others.last?.text))
  }

  mutating func save(_ candidate: Recorder, _ entries: [Recorded], then: AfterSave) {
    step = .saving(PendingSave(recorder: candidate, entries: entries, then: then))
    emit(.save(entries, candidate.record))
  }

  mutating func couldNotSave(_ pending: PendingSave, _ words: String) {
    say(words)
    say(DialogueWords.notSaved)
    step = .retrying(pending)
    promptAgain()
  }

  mutating func takeRetry(_ line: String, _ pending: PendingSave) {
    switch line.trimmed.lowercased() {
    case "": save(pending.recorder, pending.entries, then: pending.then)
    case "cancel":
      say(DialogueWords.dropped)
      returnFromDropped(pending.then)
    case "q", "quit": stop()
    default: promptAgain()
    }
  }

  private mutating func returnFromDropped(_ then: AfterSave) {
    switch then {
    case .completed: showReview()
    case .reopened: offerReopening()
    default: resume()
    }
  }

  mutating func wasSaved(_ pending: PendingSave, _ record: CaseRecord) {
    let before = view
    recorder = pending.recorder
    recorder.adopt(record)
    switch pending.then {
    case .answered(let slots):
      tellAnswers(slots, since: before)
      goOnChecking(slots)
    case .answeredAndStop(let slots):
      tellAnswers(slots, since: before)
      stop()
    case .told(let words):
      say(words)
      if takeUpSuspended() { return }
      if recorder.isComplete { offerReopening() } else { resume() }
    case .amended(let slot):
      say(QuestionWords(slot, in: recorder).saved)
      resume()
    case .withdrawn(let slot):
      say(DialogueWords.withdrawn(index.keys.slots[slot].key.text))
      tellRouting(since: before)
      passed.remove(slot)
      resume()
    case .waived(let others):
      say(DialogueWords.waived)
      askWaiver(others)
    case .completed: tellCompleted()
    case .reopened:
      say(DialogueWords.reopened(name))
      greet()
    }
  }

  private mutating func tellAnswers(_ slots: [Int], since before: CaseView) {
    for slot in slots { say(QuestionWords(slot, in: recorder).saved) }
    lastAnswered = slots.last
    passed.subtract(slots)
    tellRouting(since: before)
  }

  private mutating func tellRouting(since before: CaseView) {
    say(DialogueWords.routing(RoutingChange(from: before, to: view)))
  }

  private mutating func goOnChecking(_ slots: [Int]) {
    if let last = slots.last, history.last != last { history.append(last) }
    let keys = slots.map { Key(index.keys.slots[$0].key.question, phase: index.keys.slots[$0].key.phase) }
    askWaiver(
      checks.filter { check in
        check.kind == .soft && check.keys.contains(where: keys.contains) && check.holds(in: view) == .yes
          && !check.isWaived(in: recorder.record, by: recorder.assessor)
      })
  }

  /// Asks about the first of the checks that speak, or goes on where none does.
  mutating func askWaiver(_ checks: [CheckInstance]) {
    guard let check = checks.first else { return askNext() }
    say("")
    say(check.message)
    say(DialogueWords.waiverHelp)
    step = .waiver(check, then: Array(checks.dropFirst()))
    promptAgain()
  }

  mutating func takeWaiver(_ line: String, _ check: CheckInstance, _ others: [CheckInstance], _ moment: Timestamp) {
    switch DialogueCommand(line) {
    case .back:
      understood()
      return go(to: check.keys.last?.text ?? "")
    case .goTo(let name) where !name.isEmpty: return go(to: name)
    case .skip:
      understood()
      return askWaiver(others)
    case .guidance, .keys:
      return explain(DialogueWords.waiverHelp)
    case .quit: return stop()
    default: break
    }
    guard line.holdsWords, AnswerReading.judgement(line) == nil else { return refuse(DialogueWords.waiverHelp) }
    record(then: .waived(others)) { (recorder: inout Recorder) throws(RecordingError) in
      try recorder.waive(check, why: line.trimmed, at: moment)
    }
  }

  /// Ends because the assessor wants to.
  mutating func stop() {
    say(DialogueWords.stopped(name, answered: answeredWords))
    finish(.stopped)
  }
}
