package import InspectionModel
import StrictJSON

extension Recorder {
  /// Records a note under a key, of whatever state, or under the whole case; addressed to somebody, a query.
  package mutating func note(
    _ text: String, to: AssessorID? = nil, under key: EntryKey, at moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    commit(try draftNote(text, to: to, under: key, id: nextID(), moment))
  }

  /// Records somebody in immediate danger and what was done.
  ///
  /// It never waits for a reopening.
  package mutating func concern(
    _ text: String, done: String, at moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    commit(try draftConcern(text, done: done, id: nextID(), moment))
  }

  /// Records why the answers stand that a soft check finds unusual; under the check's last question.
  package mutating func waive(_ check: CheckInstance, why: String, at moment: Timestamp) throws(RecordingError)
    -> Recorded
  {
    try mustHold(check, in: view)
    return commit(try draftWaiver(check, why: why, id: nextID(), moment))
  }

  /// Declares the assessment complete: seals everything that the assessor recorded so far.
  ///
  /// - Throws: `RecordingError.cannotComplete` with everything that stands against it.
  package mutating func complete(at moment: Timestamp) throws(RecordingError) -> Recorded {
    try mustBeOpen()
    let obstacles = CaseReview(self).obstacles
    guard obstacles.isEmpty else { throw .cannotComplete(obstacles) }
    var covers: [SessionToken: Int] = [:]
    for (_, entry) in record.all where entry.id.by == assessor {
      covers[entry.id.session] = max(covers[entry.id.session] ?? 0, entry.id.seq)
    }
    var fields = JSONObject()
    for (session, seq) in covers.sorted(by: { $0.key < $1.key }) { fields[session.text] = .number(JSONNumber(seq)) }
    let seal = CompletionSeal(of: record, by: assessor, covers: covers)
    let entry = try EntryDraft(nextID(), at: moment, kind: .complete).with("covers", value: .object(fields))
      .with("digest", seal.digest).entry()
    return commit(Recorded(key: .wholeCase, entry: entry))
  }

  /// Opens the completed assessment again; names the declarations that it undoes (law 6).
  package mutating func reopen(why: String, at moment: Timestamp) throws(RecordingError) -> Recorded {
    let standing = view.facts.completions.map(\.id).filter { !view.facts.reopened.contains($0) }.sorted()
    guard !standing.isEmpty else { throw .notComplete }
    guard !why.isBlank else { throw .withoutWhy }
    let entry = try EntryDraft(nextID(), at: moment, kind: .reopen).with("why", why)
      .with("replaces", standing.map(\.text)).entry()
    return commit(Recorded(key: .wholeCase, entry: entry))
  }

  /// The names of the fields that hold what somebody typed.
  package static let redactableFields = ["answer", "done", "evidence", "other", "quote", "text", "why"]

  /// Records that what was typed into an entry must go; without fields, all of it.
  ///
  /// It never waits for a reopening.
  ///
  /// The record that the recorder holds has the text no more.
  package mutating func redact(
    _ id: EntryID, fields: [String] = [], why: String, at moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    guard let named = record.all.first(where: { $0.entry.id == id }) else { throw .unknownEntry }
    for field in fields where !Self.redactableFields.contains(field) { throw .notRedactable(field: field) }
    guard !why.isBlank else { throw .withoutWhy }
    let emptied = fields.isEmpty ? typedFields(of: named.entry, under: named.key) : fields
    let entry = try EntryDraft(nextID(), at: moment, kind: .redact).with("why", why).with("replaces", [id.text])
      .with("fields", Self.redactableFields.filter(emptied.contains)).entry()
    return commit(Recorded(key: .wholeCase, entry: entry))
  }

  /// Everything that was typed into an entry.
  ///
  /// An answer is, where the question asks for words, be it one word.
  private func typedFields(of entry: Entry, under key: EntryKey) -> [String] {
    let asksForWords = index.keys.slot(key.text).map { index.question(at: $0).answer == .text } ?? true
    return Self.redactableFields.filter { entry.fields[$0] != nil && ($0 != "answer" || asksForWords) }
  }
}

extension Recorder {
  /// Settles differing judgements with a reason: replaces everything that stands there, whoever made it.
  ///
  /// A key that was settled before can be settled anew.
  package mutating func resolve(
    _ key: Key, _ given: GivenAnswer, _ details: AnswerDetails = AnswerDetails(), why: String, at moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    let slot = try answerableSlot(of: key)
    let whole = wholeView
    try mustApply(slot, in: whole)
    let heads = whole.heads(at: slot)
    let wasSettled = heads.contains { if case .resolve = $0.deed { true } else { false } }
    guard whole.states[slot] == .conflict || wasSettled else { throw .notInConflict(key) }
    guard !why.isBlank else { throw .withoutWhy }
    let answer = try check(DetailedAnswer(given, details), at: slot)
    let entry = try EntryDraft(nextID(), at: moment, kind: .resolve).with("answer", value: answer.given.json)
      .with(answer.details).with("why", why).with("replaces", heads.map(\.id).sorted().map(\.text)).entry()
    return commit(Recorded(key: EntryKey(key), entry: entry))
  }
}

extension Recorder {
  func draftNote(
    _ text: String, to: AssessorID?, under key: EntryKey, id: EntryID, _ moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    try mustBeOpen()
    if key != .wholeCase { _ = try slot(ofText: key.text) }
    guard !text.isBlank else { throw .withoutWords }
    let entry = try EntryDraft(id, at: moment, kind: .note).with("text", text).with("to", to?.text).entry()
    return Recorded(key: key, entry: entry)
  }

  func draftConcern(_ text: String, done: String, id: EntryID, _ moment: Timestamp) throws(RecordingError) -> Recorded {
    guard !text.isBlank, !done.isBlank else { throw .withoutWords }
    let entry = try EntryDraft(id, at: moment, kind: .concern).with("text", text).with("done", done).entry()
    return Recorded(key: .wholeCase, entry: entry)
  }

  func draftWaiver(
    _ check: CheckInstance, why: String, id: EntryID, _ moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    try mustBeOpen()
    guard !why.isBlank else { throw .withoutWhy }
    let entry = try EntryDraft(id, at: moment, kind: .waive).with("check", check.code.text).with("why", why).entry()
    return Recorded(key: check.waiverKey, entry: entry)
  }

  /// Checks that a check can be waived: it is a soft one, and it holds for sure.
  func mustHold(_ check: CheckInstance, in view: CaseView) throws(RecordingError) {
    guard check.kind == .soft else { throw .hardCheckStands(check.code) }
    guard check.holds(in: view) == .yes else { throw .checkDoesNotHold(check.code) }
  }
}
