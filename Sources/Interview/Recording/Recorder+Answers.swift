package import InspectionModel
import StrictJSON

extension Recorder {
  /// Records an answer with what stands beside it, in place of the assessor's own earlier ones.
  ///
  /// Several codes and reasons are stored in the framework's order, without repeats.
  package mutating func answer(
    _ key: Key, _ given: GivenAnswer, _ details: AnswerDetails = AnswerDetails(), at moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    let slot = try answerableSlot(of: key)
    try mustApply(slot, in: view)
    return commit(try draft(DetailedAnswer(given, details), at: slot, id: nextID(), moment))
  }

  /// Changes what stands beside the present answer; the answer and everything else beside it stay.
  package mutating func amend(
    _ key: Key, _ amendment: Amendment, at moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    let slot = try answerableSlot(of: key)
    guard var answer = present(at: slot) else { throw .noJudgement(key) }
    amendment.apply(to: &answer.details)
    return commit(try draft(answer, at: slot, id: nextID(), moment))
  }

  /// Takes the assessor's own answer back, with nothing in its place.
  package mutating func withdraw(_ key: Key, at moment: Timestamp) throws(RecordingError) -> Recorded {
    commit(try draftWithdrawal(answerableSlot(of: key), id: nextID(), moment))
  }

  /// The assessor's own answer at a slot with what stands beside it; nil where there is none, or there are differing ones.
  ///
  /// Where two of the assessor's own answers agree, their reasons, evidence and words are taken together.
  package func present(at slot: Int) -> DetailedAnswer? {
    let entries = currentEntries(at: slot)
    guard let last = entries.last, let first = view.current(at: slot).first?.code else { return nil }
    guard view.current(at: slot).allSatisfy({ $0.code == first }) else { return nil }
    var details = AnswerDetails(
      reasons: entries.flatMap(\.reasons), other: joined(entries.compactMap(\.other), by: "; "),
      evidence: joined(entries.compactMap(\.evidence), by: "\n"), quote: entries.compactMap(\.quote).last)
    details.reasons = index.ordered(details.reasons, at: slot)
    guard first == .text else { return DetailedAnswer(GivenAnswer(last.answer), details) }
    return DetailedAnswer(.word(joined(entries.compactMap { $0.answer?.string }, by: "\n") ?? ""), details)
  }

  /// A newly typed answer with what stays of the one that it replaces: the evidence; where the answer is the same one, also
  /// its quote, and its reasons unless others were typed.
  func carriedOver(_ answer: DetailedAnswer, at slot: Int) -> DetailedAnswer {
    guard let present = present(at: slot) else { return answer }
    var answer = answer
    answer.details.evidence = present.details.evidence
    guard (try? check(DetailedAnswer(answer.given), at: slot).given) == present.given else { return answer }
    answer.details.quote = present.details.quote
    if answer.details.reasons.isEmpty {
      (answer.details.reasons, answer.details.other) = (present.details.reasons, present.details.other)
    } else if answer.details.reasons.contains("other") {
      answer.details.other = present.details.other
    }
    return answer
  }

  /// The assessor's own entries that answer a slot now.
  func currentEntries(at slot: Int) -> [Entry] {
    view.currentEntries(at: slot, in: record)
  }

  private func joined(_ texts: [String], by separator: String) -> String? {
    var distinct: [String] = []
    for text in texts where !text.isEmpty && !distinct.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
      distinct.append(text)
    }
    return distinct.isEmpty ? nil : distinct.joined(separator: separator)
  }
}

extension Recorder {
  /// The entry that an answer makes, checked in everything but whether the question applies; nothing is recorded.
  func draft(
    _ answer: DetailedAnswer, at slot: Int, id: EntryID, _ moment: Timestamp
  ) throws(RecordingError) -> Recorded {
    try mustBeOpen()
    let checked = try check(answer, at: slot)
    let entry = try EntryDraft(id, at: moment, kind: .answer).with("answer", value: checked.given.json)
      .with(checked.details).with("replaces", view.heads(at: slot).map(\.id).sorted().map(\.text)).entry()
    return Recorded(key: EntryKey(index.keys.slots[slot].key), entry: entry)
  }

  func draftWithdrawal(_ slot: Int, id: EntryID, _ moment: Timestamp) throws(RecordingError) -> Recorded {
    try mustBeOpen()
    let key = index.keys.slots[slot].key
    let heads = view.heads(at: slot)
    guard heads.contains(where: { $0.deed != .withdraw }) else { throw .nothingToWithdraw(key) }
    let entry = try EntryDraft(id, at: moment, kind: .withdraw)
      .with("replaces", heads.map(\.id).sorted().map(\.text)).entry()
    return Recorded(key: EntryKey(key), entry: entry)
  }

  /// The answer in canonical form: codes in the framework's order, words only where they belong.
  func check(_ answer: DetailedAnswer, at slot: Int) throws(RecordingError) -> DetailedAnswer {
    let key = index.keys.slots[slot].key
    let code = try self.code(for: answer.given, at: slot)
    var details = answer.details
    if !details.reasons.isEmpty || details.other != nil {
      guard code == .no else { throw .reasonsWithoutNo(key) }
      details.reasons = try checkedReasons(details, at: slot)
    }
    let isJudgement = code == .yes || code == .no || code == .notApplicable
    if details.evidence != nil || details.quote != nil, !isJudgement { throw .noJudgement(key) }
    if let evidence = details.evidence, evidence.isBlank { throw .withoutWords }
    if let quote = details.quote {
      guard details.evidence != nil else { throw .quoteWithoutEvidence(key) }
      guard index.framework.criterion(quote.criterion) != nil else { throw .unknownCriterion }
    }
    return DetailedAnswer(index.canonical(answer.given, code, at: slot), details)
  }

  private func code(for given: GivenAnswer, at slot: Int) throws(RecordingError) -> AnswerCode {
    let question = index.question(at: slot)
    let impossible = RecordingError.impossibleAnswer(
      index.keys.slots[slot].key, possible: PossibleAnswers(question.answer))
    if case .text = question.answer, case .word(let words) = given, words.isBlank { throw impossible }
    do throws(EntryProblem.Kind) {
      return try question.code(for: given)
    } catch {
      throw impossible
    }
  }

  private func checkedReasons(_ details: AnswerDetails, at slot: Int) throws(RecordingError) -> [String] {
    let key = index.keys.slots[slot].key
    guard let list = index.reasons(at: slot) else { throw .noReasonsAsked(key) }
    let places: PlaceSet
    do throws(EntryProblem.Kind) {
      places = try list.places(of: details.reasons)
    } catch {
      throw .reasonNotOffered(key, offered: list.reasons.map(\.code))
    }
    let chosen = places.places.map { list.reasons[$0] }
    let asksForWords = chosen.contains(where: \.asksForWords)
    if asksForWords, details.other?.isBlank ?? true { throw .otherWithoutWords(key) }
    if !asksForWords, details.other != nil { throw .wordsWithoutOther(key) }
    return chosen.map(\.code.text)
  }
}

extension FrameworkIndex {
  /// The codes of reasons in the order of the list, without repeats; those that are not in it are left out.
  func ordered(_ codes: [String], at slot: Int) -> [String] {
    reasons(at: slot)?.reasons.map(\.code.text).filter(codes.contains) ?? []
  }

  /// An answer as it is stored: several codes in the framework's order, without repeats.
  func canonical(_ given: GivenAnswer, _ code: AnswerCode, at slot: Int) -> GivenAnswer {
    guard case .options(let places) = code else { return given }
    let options = question(at: slot).answer.options
    return .words(places.places.map { options[$0].code.text })
  }
}

extension String {
  /// Whether there is nothing in it but space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
