package import InspectionModel

/// One assessor's hand on one case: makes the entries of a run, each in its canonical form (design, sections 5 and 6).
///
/// It sees, as `assess` does, the assessor's own entries alone (law 12); only resolving looks at the whole case. It writes
/// nothing anywhere: whoever holds it saves the record.
package struct Recorder: Sendable {
  /// The case with everything recorded so far.
  package private(set) var record: CaseRecord
  /// The questions.
  package let index: FrameworkIndex
  /// Who records.
  package let assessor: AssessorID
  /// The run that records.
  package let session: SessionToken
  /// The case as the assessor's own entries alone make it.
  package private(set) var view: CaseView
  private var lastSeq: Int

  package init(record: CaseRecord, index: FrameworkIndex, assessor: AssessorID, session: SessionToken) {
    (self.record, self.index, self.assessor, self.session) = (record, index, assessor, session)
    view = Self.view(record, index, assessor)
    lastSeq = record.highestSeq
  }

  /// Goes on with the record as it stands on disk now: what was recorded, united with what somebody else saved meanwhile.
  package mutating func adopt(_ record: CaseRecord) {
    guard record != self.record else { return }
    self.record = record
    lastSeq = record.highestSeq
    refresh()
  }

  /// Whether the assessor declared the assessment complete and nothing came after.
  package var isComplete: Bool { view.progress(of: assessor) == .complete }

  /// The case as everybody's entries make it.
  var wholeView: CaseView { CaseView(record, index) }

  /// The id of an entry that comes so many places after the next.
  func nextID(after others: Int = 0) -> EntryID {
    EntryID(by: assessor, session: session, seq: lastSeq + 1 + others)
  }

  /// Adds entries without looking at the case anew; `refresh` must follow before anything is asked of the view.
  mutating func append(_ recorded: Recorded) {
    record.add(recorded.entry, under: recorded.key)
    lastSeq = max(lastSeq, recorded.entry.id.seq)
  }

  mutating func refresh() {
    view = Self.view(record, index, assessor)
  }

  mutating func commit(_ recorded: Recorded) -> Recorded {
    append(recorded)
    refresh()
    return recorded
  }

  private static func view(_ record: CaseRecord, _ index: FrameworkIndex, _ assessor: AssessorID) -> CaseView {
    CaseView(CaseFacts.read(record, index).facts.only(by: assessor), index)
  }
}

extension Recorder {
  /// The slot of a key.
  ///
  /// - Throws: `RecordingError.unknownKey` with what comes close.
  func slot(ofText text: String) throws(RecordingError) -> Int {
    if let slot = index.keys.slot(text) { return slot }
    if let key = Key(text) { return try slot(of: key) }
    throw .unknownKey(candidates: KeySuggestions.candidates(for: text, in: index))
  }

  func slot(of key: Key) throws(RecordingError) -> Int {
    if let slot = index.keys.slot(key) { return slot }
    let withPhases = index.keys.slots(matching: key).map { index.keys.slots[$0].key }
    if key.phase == nil, !withPhases.isEmpty { throw .incompleteKey(key, choices: withPhases) }
    throw .unknownKey(candidates: KeySuggestions.candidates(for: key.text, in: index))
  }

  /// The slot of a key that can be answered: not that of a grid as a whole.
  func answerableSlot(of key: Key) throws(RecordingError) -> Int {
    let slot = try slot(of: key)
    let place = index.keys.slots[slot]
    guard !place.isGrid else {
      throw .incompleteKey(key, choices: (slot + 1...slot + place.rowCount).map { index.keys.slots[$0].key })
    }
    return slot
  }

  /// Checks that a question applies to the case as the view has it.
  ///
  /// - Throws: `RecordingError.doesNotApply` with the condition in words, or `undecided` with what it waits for.
  func mustApply(_ slot: Int, in view: CaseView) throws(RecordingError) {
    let place = index.keys.slots[slot]
    switch view.states[slot] {
    case .notAsked, .setAside:
      throw .doesNotApply(
        place.key, because: ConditionInWords(of: index.question(at: slot), phase: place.key.phase, in: index.framework))
    case .pending: throw .undecided(place.key, waitsFor: waitsFor(slot, in: view))
    case .open, .conflict, .answered: return
    }
  }

  /// The earlier questions that keep it open whether a question applies, in asking order.
  func waitsFor(_ slot: Int, in view: CaseView) -> [QuestionID] {
    let place = index.keys.slots[slot]
    let question = index.question(at: slot)
    let needsPhases = place.phase != nil || question.condition?.phases.isEmpty == false
    let referred = Set(
      (question.condition?.questions ?? []) + (needsPhases ? [index.framework.phaseQuestion].compactMap(\.self) : []))
    return index.framework.questions.indices.filter { question in
      guard referred.contains(index.framework.questions[question].id) else { return false }
      let slot =
        index.keys.slot(question: question, phase: nil) ?? index.keys.slot(question: question, phase: place.phase)
      return slot.map { view.states[$0].blocksCompletion } ?? false
    }.map { index.framework.questions[$0].id }
  }

  func mustBeOpen() throws(RecordingError) {
    if isComplete { throw .caseIsComplete }
  }
}
