import InspectionModel

extension Dialogue {
  /// Says that the case begins or goes on, and asks the first open question.
  mutating func greet() {
    let review = CaseReview(recorder)
    let isNew = !recorder.record.all.contains { $0.entry.id.by == recorder.assessor }
    let next = nextSlot()
    let greeting = DialogueWords.Greeting(
      name: name, area: setting.area, title: index.framework.title, isNew: isNew,
      answered: DialogueWords.answered(review.answered, of: review.total),
      next: next.map { index.keys.slots[$0].key.text })
    say(greeting.lines)
    askNext()
  }

  /// Asks the next question that is open and was not passed over; at the end, shows the review.
  mutating func askNext() {
    guard let slot = nextSlot() else {
      say("")
      say(passed.isEmpty ? DialogueWords.allAsked : DialogueWords.allAskedButPassed)
      return showReview()
    }
    ask(slot)
  }

  /// The slot that comes next in asking order; nil where everything open was passed over.
  ///
  /// Whoever went ahead to another section goes on from there. What was left open before it comes after the last question.
  func nextSlot() -> Int? {
    let place = current ?? 0
    let order = [place..<view.states.count, 0..<place].joined()
    return order.first { slot in
      let isAnswerable = !index.keys.slots[slot].isGrid && !passed.contains(slot)
      return isAnswerable && (view.states[slot] == .open || view.states[slot] == .conflict)
    }
  }

  /// Asks the question at a slot, whatever its state; it must apply.
  mutating func ask(_ slot: Int) {
    let isNewGrid = current.map { !isSameGrid($0, slot) } ?? true
    let isNewCriterion =
      current.map { index.question(at: $0).criterion != index.question(at: slot).criterion } ?? true
    current = slot
    let words = QuestionWords(slot, in: recorder)
    say("")
    if isNewCriterion { say(words.heading) }
    say(DialogueWords.progress(DialogueProgress(at: slot, in: view)))
    say(words.lines(withGrid: isNewGrid))
    if case .text = index.question(at: slot).answer {
      step = .text(.answer(slot: slot), lines: [])
    } else {
      step = .question(slot: slot)
    }
    promptAgain()
  }

  /// Asks again where the dialogue stands, with the prompt alone.
  mutating func promptAgain() {
    switch step {
    case .question(let slot): prompt(QuestionWords(slot, in: recorder).prompt)
    case .reasons: prompt(DialogueWords.reasonsPrompt)
    case .otherWords: prompt(DialogueWords.otherPrompt)
    case .text: prompt(DialogueWords.textPrompt)
    case .waiver: prompt(DialogueWords.waiverPrompt)
    case .review(let obstacles): prompt(DialogueWords.reviewPrompt(hasObstacles: !obstacles.isEmpty))
    case .confirmComplete: prompt(DialogueWords.confirmPrompt(name))
    case .complete: prompt(DialogueWords.completePrompt)
    case .reopening: prompt(DialogueWords.reopeningPrompt)
    case .retrying: prompt(DialogueWords.retryPrompt)
    case .notStarted, .saving, .finished: break
    }
  }

  /// Goes back from an excursion to the question that was asked, or to the next one where that applies no more.
  mutating func resume() {
    guard let slot = current, view.applies(at: slot) else { return askNext() }
    ask(slot)
  }

  /// Leaves the question at a slot for the next one.
  mutating func goOn(from slot: Int) {
    if history.last != slot { history.append(slot) }
    askNext()
  }

  /// Goes to the question asked before, or else to the one before in asking order.
  mutating func goBack() {
    understood()
    while let slot = history.popLast() {
      guard slot != current, view.applies(at: slot) else { continue }
      return ask(slot)
    }
    let earlier = view.states.indices.last { slot in
      slot < (current ?? 0) && view.applies(at: slot) && !index.keys.slots[slot].isGrid
    }
    guard let earlier else { return refuse(DialogueWords.atTheBeginning) }
    ask(earlier)
  }

  /// Goes to a question, a criterion or a section.
  mutating func go(to name: String) {
    do throws(RecordingError) {
      let slot = try target(name)
      understood()
      if let current, current != slot { history.append(current) }
      passed.remove(slot)
      ask(slot)
    } catch {
      refuse(error.sentences)
    }
  }

  /// The slot that somebody means who names a key, a question, a criterion or a section.
  func target(_ name: String) throws(RecordingError) -> Int {
    let named = index.keys.slot(name).map { [$0] } ?? Key(name).map(index.keys.slots(matching:)) ?? []
    let slots = named.isEmpty ? slots(ofPart: name) : named
    guard let first = slots.first else {
      throw .unknownKey(candidates: KeySuggestions.candidates(for: name, in: index))
    }
    let answerable = slots.flatMap { slot in
      let place = index.keys.slots[slot]
      return place.isGrid ? Array(slot + 1...slot + place.rowCount) : [slot]
    }
    let applying = answerable.filter(view.applies)
    guard let slot = applying.first(where: { view.states[$0] == .open }) ?? applying.first else {
      try recorder.mustApply(first, in: view)
      return first
    }
    return slot
  }

  /// The slots of a criterion or, failing that, of a section.
  func slots(ofPart name: String) -> [Int] {
    let criteria =
      CriterionNumber(name).flatMap(index.framework.criterion).map { [$0.number] }
      ?? index.framework.sections.first { $0.number.text == name }?.criteria.map(\.number) ?? []
    return view.states.indices.filter { slot in
      criteria.contains(index.question(at: slot).criterion) && !index.keys.slots[slot].isGrid
    }
  }

  private func isSameGrid(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (index.keys.slots[one], index.keys.slots[other])
    return one.row != nil && one.key.question == other.key.question && one.key.phase == other.key.phase
  }
}
