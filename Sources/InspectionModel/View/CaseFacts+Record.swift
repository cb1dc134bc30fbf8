package import StrictJSON

extension CaseFacts {
  /// The facts of a record, and every entry that cannot be counted or whose `replaces` has no effect (law 11).
  package static func read(_ record: CaseRecord, _ index: FrameworkIndex) -> (
    facts: CaseFacts, problems: [EntryProblem]
  ) {
    var reader = RecordReader(record, index)
    reader.read()
    return (reader.facts, reader.problems)
  }
}

/// Goes through a record once, turning entries into facts and problems.
private struct RecordReader {
  let record: CaseRecord
  let index: FrameworkIndex
  var facts = CaseFacts()
  var problems: [EntryProblem] = []
  private let keysOfEntry: [EntryID: Set<EntryKey>]

  init(_ record: CaseRecord, _ index: FrameworkIndex) {
    self.record = record
    self.index = index
    keysOfEntry = Dictionary(record.all.map { ($0.entry.id, [$0.key]) }, uniquingKeysWith: { $0.union($1) })
  }

  mutating func read() {
    for key in record.keys {
      let entries = record[key]
      for (place, entry) in entries.enumerated() {
        let isDoubled = entries.indices.contains { $0 != place && entries[$0].id == entry.id }
        if isDoubled || keysOfEntry[entry.id, default: []].count > 1 { report(.twoContents, entry, key) }
        for field in entry.malformedFields { report(.malformedField(field), entry, key) }
        if key == .wholeCase { readCaseEntry(entry) } else { readEntry(entry, under: key) }
      }
    }
    facts.seal()
  }

  private mutating func readCaseEntry(_ entry: Entry) {
    let hasMoment = Timestamp(entry.at) != nil
    if !hasMoment { report(.impossibleDate, entry, .wholeCase) }
    switch entry.kind {
    case .complete:
      if hasMoment { facts.add(CaseFacts.Completion(id: entry.id, covers: entry.covers)) }
    case .reopen:
      checkReferences(of: entry, under: .wholeCase)
      if hasMoment { facts.reopen(entry.replaces, by: entry.id) }
    case .redact:
      for text in entry.replacesTexts where EntryID(text).flatMap({ keysOfEntry[$0] }) == nil {
        report(.replacesNothing(text), entry, .wholeCase)
      }
    case .answer, .withdraw:
      facts.note(entry.id)
      report(.misplaced, entry, .wholeCase)
    case .resolve, .waive: report(.misplaced, entry, .wholeCase)
    case .note, .concern, .unknown: break
    }
  }

  private mutating func readEntry(_ entry: Entry, under key: EntryKey) {
    if entry.kind.concernsWholeCase { return report(.misplaced, entry, key) }
    let slot = slot(of: key, for: entry)
    guard entry.kind.decides else {
      if Timestamp(entry.at) == nil { report(.impossibleDate, entry, key) }
      return
    }
    guard let slot else {
      if entry.kind != .resolve { facts.note(entry.id) }
      return
    }
    checkReferences(of: entry, under: key)
    let (code, reasons) = countable(entry, at: slot, under: key)
    let deed: EntryFact.Deed =
      switch entry.kind {
      case .withdraw: .withdraw
      case .resolve: .resolve(code)
      default: .answer(code)
      }
    let settlesUnsaid = entry.kind == .resolve && entry.why == nil
    if settlesUnsaid { report(.resolvesWithoutReason, entry, key) }
    facts.add(
      EntryFact(slot: slot, id: entry.id, deed: deed, reasons: reasons), replacing: settlesUnsaid ? [] : entry.replaces)
  }

  private mutating func countable(_ entry: Entry, at slot: Int, under key: EntryKey) -> (AnswerCode?, PlaceSet) {
    do throws(EntryProblem.Kind) {
      guard Timestamp(entry.at) != nil else { throw .impossibleDate }
      guard entry.kind != .withdraw else { return (nil, PlaceSet()) }
      let code = try index.code(for: GivenAnswer(entry.answer), at: slot)
      let places = try index.reasonPlaces(of: entry.reasons, at: slot)
      if !places.isEmpty, code != .no { report(.reasonsWithoutNo, entry, key) }
      return (code, places)
    } catch {
      report(error, entry, key)
      return (nil, PlaceSet())
    }
  }

  private mutating func slot(of key: EntryKey, for entry: Entry) -> Int? {
    if let slot = index.keys.slot(key.text) {
      guard index.keys.slots[slot].isGrid, entry.kind.decides else { return slot }
      report(.missingRow, entry, key)
      return nil
    }
    report(index.problem(ofUnknown: key), entry, key)
    return nil
  }

  private mutating func checkReferences(of entry: Entry, under key: EntryKey) {
    for text in entry.replacesTexts {
      guard let id = EntryID(text), let keys = keysOfEntry[id] else {
        report(.replacesNothing(text), entry, key)
        continue
      }
      if !keys.contains(key) {
        report(.replacesOtherKey(id), entry, key)
      } else if id.seq >= entry.id.seq {
        report(.replacesLater(id), entry, key)
      } else if !mayReplace(entry, id, under: key) {
        report(.replacesOtherAssessor(id), entry, key)
      }
    }
  }

  private func mayReplace(_ entry: Entry, _ id: EntryID, under key: EntryKey) -> Bool {
    if entry.kind == .resolve || entry.kind == .reopen { return true }
    return id.by == entry.id.by && record.entry(id, under: key)?.kind != .resolve
  }

  private mutating func report(_ kind: EntryProblem.Kind, _ entry: Entry, _ key: EntryKey) {
    problems.append(EntryProblem(key: key, entry: entry.id, kind: kind))
  }
}

extension GivenAnswer {
  /// An answer as a case file holds it.
  package init(_ value: JSONValue?) {
    switch value {
    case nil: self = .missing
    case .string(let word): self = .word(word)
    case .array(let elements):
      let words = elements.compactMap(\.string)
      self = words.count == elements.count ? .words(words) : .malformed
    case .some(let value): self = value.integer.map(GivenAnswer.number) ?? .malformed
    }
  }
}

extension FrameworkIndex {
  /// The places of the reasons given at a slot.
  ///
  /// - Throws: `EntryProblem.Kind.unknownReason` where one is not offered there.
  package func reasonPlaces(of codes: [String], at slot: Int) throws(EntryProblem.Kind) -> PlaceSet {
    guard !codes.isEmpty else { return PlaceSet() }
    guard let list = reasons(at: slot) else { throw .unknownReason }
    return try list.places(of: codes)
  }

  /// What is wrong with a key that the framework does not have.
  package func problem(ofUnknown text: EntryKey) -> EntryProblem.Kind {
    guard let key = Key(text.text), let place = place(of: key.question) else { return .unknownQuestion }
    let question = framework.questions[place]
    if let row = key.row, !question.answer.rows.contains(where: { $0.code == row }) { return .unknownRow }
    if let phase = key.phase {
      guard question.isPhased, framework.phases.contains(where: { $0.code == phase }) else { return .unknownPhase }
    } else if question.isPhased {
      return .missingPhase
    }
    return .missingRow
  }
}
