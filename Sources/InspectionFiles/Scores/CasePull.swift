import InspectionModel
import StrictJSON

/// One walk through the tokens of one case file.
struct CasePull {
  let puller: ScorePuller
  private var reader: EntryPull
  private var id: CaseID?
  private var facts: [EntryFact] = []
  /// Where the facts of each slot stand in `facts`.
  private var runs: [(slot: Int, range: Range<Int>)] = []
  /// What is not bound to a slot: notes of entries, completions, reopenings.
  private var rest = CaseFacts()
  private var notCounted = 0
  private var seenSlots: [Bool]
  private var nextKey = 0
  /// The entries under the key being read.
  private var entries: [PulledEntry] = []

  init(_ puller: ScorePuller) {
    self.puller = puller
    reader = EntryPull(puller)
    seenSlots = [Bool](repeating: false, count: puller.slots.count)
  }

  /// The facts of the file.
  mutating func read(_ tokenizer: inout JSONTokenizer) throws(Detour) -> PulledCase {
    guard try tokenizer.step() == .beginObject else { throw .throughRecord }
    var seen: UInt32 = 0
    var others = JSONKeySet()
    others.beginObject()
    while try tokenizer.step() == .key {
      if let field = puller.names.topField(tokenizer) {
        guard seen & field.bit == 0 else { throw .throughRecord }
        seen |= field.bit
        try read(field, &tokenizer)
      } else {
        try tokenizer.note(&others)
        try tokenizer.pass()
      }
    }
    guard seen == (1 << UInt32(TopField.allCases.count)) - 1, try tokenizer.step() == .end, let id else {
      throw .throughRecord
    }
    return PulledCase(id: id, facts: sealed(), notCounted: notCounted)
  }

  private mutating func read(_ field: TopField, _ tokenizer: inout JSONTokenizer) throws(Detour) {
    let token = try tokenizer.step()
    switch field {
    case .format: try require(token == .string && tokenizer.text == CaseFile.form.format)
    case .version: try require(tokenizer.integer == FileForm.version)
    case .inspection: try require(token == .string && InspectionID(tokenizer.text) == puller.owner.inspection)
    case .framework: try require(token == .string && FrameworkEdition(tokenizer.text) == puller.owner.framework)
    case .wholeCase:
      try require(token == .string)
      id = CaseID(tokenizer.text)
    case .entries:
      try require(token == .beginObject)
      try readEntries(&tokenizer)
    }
  }

  private func require(_ isSo: Bool) throws(Detour) {
    if !isSo { throw .throughRecord }
  }

  private mutating func readEntries(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    var unknownKeys = JSONKeySet()
    unknownKeys.beginObject()
    while try tokenizer.step() == .key {
      let key = try key(&tokenizer, &unknownKeys)
      entries.removeAll(keepingCapacity: true)
      try require(try tokenizer.step() == .beginArray)
      while true {
        let token = try tokenizer.step()
        if token == .endArray { break }
        try require(token == .beginObject)
        entries.append(try reader.read(&tokenizer, key))
      }
      try putInOrder()
      take(under: key)
    }
  }

  /// Entries with one id are told apart by their text, which only the record has.
  private mutating func putInOrder() throws(Detour) {
    guard entries.count > 1 else { return }
    let isOrdered = zip(entries, entries.dropFirst()).allSatisfy { $0.id < $1.id }
    if isOrdered { return }
    entries.sort { $0.id < $1.id }
    try require(zip(entries, entries.dropFirst()).allSatisfy { $0.id != $1.id })
  }

  /// What the key stands for that the tokenizer stands on.
  private mutating func key(
    _ tokenizer: inout JSONTokenizer, _ unknownKeys: inout JSONKeySet
  ) throws(Detour) -> PulledEntry.Key {
    // In a file in canonical form the key is the next one that has entries, or not far from it.
    for place in nextKey..<min(nextKey + 24, puller.keys.count) where puller.keys[place].isCurrent(tokenizer) {
      nextKey = place + 1
      return try slotKey(puller.keys[place].slot)
    }
    let text = tokenizer.text
    if let slot = puller.index.keys.slot(text) {
      // Texts that differ in bytes alone are two keys in one slot.
      try require(puller.index.keys.slots[slot].key.text.utf8.elementsEqual(text.utf8))
      return try slotKey(slot)
    }
    try tokenizer.note(&unknownKeys)
    return EntryKey(text) == .wholeCase ? .wholeCase : .unknown
  }

  private mutating func slotKey(_ slot: Int) throws(Detour) -> PulledEntry.Key {
    try require(!seenSlots[slot])
    seenSlots[slot] = true
    return puller.slots[slot].isGrid ? .grid : .slot(slot)
  }

  /// Takes in the entries under a key, as `CaseFacts.read` does from a record.
  private mutating func take(under key: PulledEntry.Key) {
    let start = facts.count
    for entry in entries {
      if key == .wholeCase { takeCaseEntry(entry) } else { take(entry, under: key) }
    }
    if case .slot(let slot) = key, facts.count > start { runs.append((slot, start..<facts.count)) }
  }

  private mutating func takeCaseEntry(_ entry: PulledEntry) {
    if !entry.hasMoment { notCounted += 1 }
    switch entry.kind {
    case .complete:
      if entry.hasMoment { rest.add(CaseFacts.Completion(id: entry.id, covers: entry.covers)) }
    case .reopen:
      if entry.hasMoment { rest.reopen(entry.replaces, by: entry.id) }
    case .answer, .withdraw:
      rest.note(entry.id)
      notCounted += 1
    case .resolve, .waive: notCounted += 1
    case .note, .concern, .redact, .unknown: break
    }
  }

  private mutating func take(_ entry: PulledEntry, under key: PulledEntry.Key) {
    if entry.kind.concernsWholeCase {
      notCounted += 1
      return
    }
    if key == .unknown || key == .grid && entry.kind.decides { notCounted += 1 }
    guard entry.kind.decides else {
      if !entry.hasMoment { notCounted += 1 }
      return
    }
    guard case .slot(let slot) = key else {
      if entry.kind != .resolve { rest.note(entry.id) }
      return
    }
    facts.append(fact(entry, slot))
  }

  private mutating func fact(_ entry: PulledEntry, _ slot: Int) -> EntryFact {
    if entry.kind == .withdraw {
      if !entry.hasMoment { notCounted += 1 }
      return EntryFact(slot: slot, id: entry.id, deed: .withdraw, replaces: entry.replaces)
    }
    let counts = entry.hasMoment && entry.answer != nil && !entry.hasUnknownReason
    if !counts { notCounted += 1 }
    let code = counts ? entry.answer : nil
    return EntryFact(
      slot: slot, id: entry.id, deed: entry.kind == .resolve ? .resolve(code) : .answer(code),
      reasons: counts ? entry.reasons : PlaceSet(), replaces: entry.replaces)
  }

  /// All facts in the order of the slots.
  private mutating func sealed() -> CaseFacts {
    runs.sort { $0.slot < $1.slot }
    for run in runs {
      for place in run.range { rest.add(facts[place]) }
    }
    rest.seal()
    return rest
  }
}
