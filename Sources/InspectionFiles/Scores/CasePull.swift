import InspectionModel
import StrictJSON

/// One walk through the tokens of one case file.
struct CasePull {
  private let owner: CaseFile.Owner
  private let index: FrameworkIndex
  private let keys: KnownKeys
  private var entry: EntryPull
  private var id: CaseID?
  private var facts = CaseFacts()
  private var notCounted = 0
  private var seenSlots: [Bool]
  private var nextKey = 0
  private var hasWholeCase = false

  init(_ puller: ScorePuller) {
    (owner, index, keys) = (puller.owner, puller.tables.index, puller.tables.keys)
    entry = EntryPull(puller.tables)
    seenSlots = [Bool](repeating: false, count: keys.isGrid.count)
    facts.reserve(slots: seenSlots.count)
  }

  /// The facts of the file.
  mutating func read(_ tokenizer: inout JSONTokenizer) throws(Detour) -> PulledCase {
    guard case .beginObject = try tokenizer.step() else { throw .throughRecord }
    var seen: UInt32 = 0
    var others: JSONKeySet?
    while case .key = try tokenizer.step() {
      if let field = TopField.current(tokenizer) {
        try require(seen & field.bit == 0)
        seen |= field.bit
        try read(field, &tokenizer)
      } else {
        try tokenizer.note(other: &others)
        try tokenizer.pass()
      }
    }
    try require(seen == (1 << UInt32(TopField.allCases.count)) - 1)
    try require(try tokenizer.step() == .end)
    guard let id else { throw .throughRecord }
    facts.seal()
    return PulledCase(id: id, facts: facts, notCounted: notCounted)
  }

  private func require(_ isSo: Bool) throws(Detour) {
    if !isSo { throw .throughRecord }
  }

  private mutating func read(_ field: TopField, _ tokenizer: inout JSONTokenizer) throws(Detour) {
    let token = try tokenizer.step()
    switch field {
    case .format: try require(token == .string && tokenizer.text == CaseFile.form.format)
    case .version: try require(tokenizer.integer == FileForm.version)
    case .inspection: try require(token == .string && InspectionID(tokenizer.text) == owner.inspection)
    case .framework: try require(token == .string && FrameworkEdition(tokenizer.text) == owner.framework)
    case .wholeCase:
      try require(token == .string)
      id = CaseID(tokenizer.text)
    case .entries:
      try require(token == .beginObject)
      try readEntries(&tokenizer)
    }
  }

  private mutating func readEntries(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    var unknownKeys: JSONKeySet?
    while case .key = try tokenizer.step() {
      let key = try key(&tokenizer, &unknownKeys)
      guard case .beginArray = try tokenizer.step() else { throw .throughRecord }
      try readLists(&tokenizer, from: key)
    }
  }

  /// Reads the list under a key, and those under the next keys as long as the way there is as Plumbline writes it.
  private mutating func readLists(_ tokenizer: inout JSONTokenizer, from first: EntryPull.Key) throws(Detour) {
    var key = first
    var last: EntryID?
    while true {
      let token = try tokenizer.step()
      if case .endArray = token { return }
      guard case .beginObject = token else { throw .throughRecord }
      while true {
        let (id, next) = try entry.read(&tokenizer, under: key)
        // Entries with one id are told apart by their text, which only the record has.
        if let last { try require(last < id) }
        last = id
        if case .wholeCase = key { try takeCaseEntry(id) } else { take(id, under: key) }
        guard let next else { break }
        key = try self.key(next)
        last = nil
      }
    }
  }

  /// What the key stands for that the tokenizer stands on.
  private mutating func key(
    _ tokenizer: inout JSONTokenizer, _ unknownKeys: inout JSONKeySet?
  ) throws(Detour) -> EntryPull.Key {
    let known = tokenizer.known
    if let slot = keys.slot(known, next: &nextKey) { return try slotKey(slot) }
    if known.isSame(as: .long), let slot = keys.slot(ofLong: tokenizer, next: &nextKey) {
      return try slotKey(slot)
    }
    let text = tokenizer.text
    if let key = try key(text) { return key }
    try tokenizer.note(other: &unknownKeys)
    return .unknown
  }

  /// What the key stands for that was passed on the way from one list to the next.
  private mutating func key(_ text: WideText) throws(Detour) -> EntryPull.Key {
    if let slot = keys.slot(text, next: &nextKey) { return try slotKey(slot) }
    guard let key = try key(text.text) else { throw .throughRecord }
    return key
  }

  /// What a key out of its order stands for; nil where the framework does not have it.
  private mutating func key(_ text: String) throws(Detour) -> EntryPull.Key? {
    if let slot = index.keys.slot(text) {
      // Texts that differ in bytes alone are two keys in one slot.
      try require(index.keys.slots[slot].key.text.utf8.elementsEqual(text.utf8))
      return try slotKey(slot)
    }
    guard EntryKey(text) == .wholeCase else { return nil }
    try require(!hasWholeCase)
    hasWholeCase = true
    return .wholeCase
  }

  private mutating func slotKey(_ slot: Int) throws(Detour) -> EntryPull.Key {
    try require(!seenSlots[slot])
    seenSlots[slot] = true
    return keys.isGrid[slot] ? .grid : .slot(slot)
  }
}

/// Taking in entries, as `CaseFacts.read` does from a record.
extension CasePull {
  private mutating func takeCaseEntry(_ id: EntryID) throws(Detour) {
    if !entry.hasMoment { notCounted += 1 }
    switch entry.kind {
    case .complete:
      if entry.hasMoment { facts.add(CaseFacts.Completion(id: id, covers: entry.covers)) }
    case .reopen:
      if entry.hasMoment { facts.reopen(entry.replaces, by: id) }
    case .answer, .withdraw:
      facts.note(id)
      notCounted += 1
    case .resolve, .waive: notCounted += 1
    // What a redaction empties is known only when all is read.
    case .redact: throw .throughRecord
    case .note, .concern, .unknown: break
    }
  }

  private mutating func take(_ id: EntryID, under key: EntryPull.Key) {
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
      if entry.kind != .resolve { facts.note(id) }
      return
    }
    takeDeciding(id, at: slot)
  }

  private mutating func takeDeciding(_ id: EntryID, at slot: Int) {
    if entry.kind == .withdraw {
      if !entry.hasMoment { notCounted += 1 }
      return facts.add(EntryFact(slot: slot, id: id, deed: .withdraw), replacing: entry.replaces)
    }
    let counts = entry.hasMoment && entry.answer != nil && !entry.hasUnknownReason
    if !counts { notCounted += 1 }
    let code = counts ? entry.answer : nil
    let isResolution = entry.kind == .resolve
    let fact = EntryFact(
      slot: slot, id: id, deed: isResolution ? .resolve(code) : .answer(code),
      reasons: counts ? entry.reasons : PlaceSet())
    if entry.replaces.isEmpty || isResolution && !entry.hasReason {
      facts.add(fact)
    } else {
      facts.add(fact, replacing: entry.replaces)
    }
  }
}
