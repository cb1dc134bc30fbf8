import InspectionModel

extension Dialogue {
  /// Shows how far the case is and what is to do, and asks where to go.
  mutating func showReview() {
    let review = CaseReview(recorder)
    say("")
    say(ReviewWords(review, name).lines)
    step = .review(Array(review.obstacles.prefix(ReviewWords.most)))
    promptAgain()
  }

  /// The review, and where nothing stands against it the question whether to complete.
  mutating func showDone() {
    let review = CaseReview(recorder)
    guard review.obstacles.isEmpty else { return showReview() }
    say("")
    say(ReviewWords(review, name).readyLines)
    step = .confirmComplete
    promptAgain()
  }

  mutating func takeReviewLine(_ line: String, _ obstacles: [CompletionObstacle], _ moment: Timestamp) {
    if line.isBlank {
      understood()
      passed = []
      return leaveReview()
    }
    guard let number = Int(line.trimmed) else {
      return takeCommand(line, moment, otherwise: DialogueWords.reviewHelp)
    }
    guard obstacles.indices.contains(number - 1) else { return refuse(DialogueWords.noSuchNumber) }
    switch obstacles[number - 1] {
    case .withoutReasons(let key):
      if let slot = index.keys.slot(key) {
        current = slot
        changeReasons(at: slot)
      }
    case .soft(let check):
      understood()
      askWaiver([check])
    case let other: go(to: other.key?.text ?? "")
    }
  }

  /// From the review to the question that was asked, if it is open, or else to the next one.
  private mutating func leaveReview() {
    if let slot = current, view.states[slot] == .open { return ask(slot) }
    guard nextSlot() != nil else {
      say(DialogueWords.nothingOpen)
      return showDone()
    }
    askNext()
  }

  mutating func takeConfirmation(_ line: String, _ moment: Timestamp) {
    switch line.trimmed.lowercased() {
    case "complete":
      record(then: .completed) { (recorder: inout Recorder) throws(RecordingError) in
        try recorder.complete(at: moment)
      }
    case "":
      understood()
      showReview()
    default: takeCommand(line, moment, otherwise: DialogueWords.confirmHelp)
    }
  }

  mutating func tellCompleted() {
    if recorder.record.kind == .interview {
      say(DialogueWords.completed(name, answered: answeredWords))
      return finish(.completed)
    }
    let answers = view.states.indices.filter { index.keys.slots[$0].row == nil }.compactMap { view.states[$0].answer }
    say(
      DialogueWords.completed(
        name, yes: answers.count { $0 == .yes }, no: answers.count { $0 == .no },
        notApplicable: answers.count { $0 == .notApplicable }))
    finish(.completed)
  }

  /// Says that the case is complete; nothing is recorded before a reason for opening it again is.
  mutating func offerReopening() {
    say(DialogueWords.isComplete(name, answered: answeredWords))
    step = .complete
    promptAgain()
  }

  mutating func takeLineInCompleteCase(_ line: String, _ moment: Timestamp) {
    if line.trimmed.lowercased() == "reopen" {
      understood()
      say(DialogueWords.reopeningHelp(name))
      step = .reopening
      return promptAgain()
    }
    switch DialogueCommand(line) {
    case .quit: stop()
    case .concern: askText(.concern)
    case .list(let part):
      understood()
      say(completeListing(part))
      promptAgain()
    default: refuse(DialogueWords.completeHelp)
    }
  }

  private func completeListing(_ part: String?) -> [String] {
    let slots = part.map(self.slots(ofPart:)) ?? view.states.indices.filter { !index.keys.slots[$0].isGrid }
    let lines = slots.filter { view.states[$0] != .notAsked }.map { QuestionWords($0, in: recorder).listed }
    return lines.isEmpty ? [DialogueWords.nothingToList] : lines
  }

  mutating func takeReopening(_ line: String, _ moment: Timestamp) {
    switch DialogueCommand(line) {
    case .back:
      understood()
      return offerReopening()
    case .quit: return stop()
    case .guidance, .keys: return explain(DialogueWords.reopeningHelp(name))
    default: break
    }
    guard line.holdsWords else { return refuse(DialogueWords.reopeningHelp(name)) }
    record(then: .reopened) { (recorder: inout Recorder) throws(RecordingError) in
      try recorder.reopen(why: line.trimmed, at: moment)
    }
  }
}
