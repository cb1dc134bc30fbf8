import InspectionModel
import StrictJSON

/// One walk through the tokens of one case file.
struct CasePull {
  private let owner: CaseFile.Owner
  private let tables: PullTables
  private var entry: EntryPull
  private var id: CaseID?
  private var facts = CaseFacts()
  private var notCounted = 0
  /// The place behind the key that was found last, and which keys were found.
  private var nextKey = 0
  private var foundKeys: [Bool]
  private var unknownKeys: JSONKeySet?
  private var hasWholeCase = false

  init(_ puller: ScorePuller) {
    (owner, tables) = (puller.owner, puller.tables)
    entry = EntryPull(tables)
    foundKeys = [Bool](repeating: false, count: tables.keys.count)
    facts.reserve(slots: tables.index.keys.slots.count)
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
    while case .key = try tokenizer.step() {
      let key = try key(tokenizer.known, &tokenizer)
      guard case .beginArray = try tokenizer.step() else { throw .throughRecord }
      try readLists(&tokenizer, from: key)
    }
  }

  /// Reads the list under a key, and those under the next keys as long as the way there is as Plumbline writes it.
  private mutating func readLists(_ tokenizer: inout JSONTokenizer, from first: EntryPull.Key) throws(Detour) {
    var key = first
    var last: EntryID?
    var next: JSONTurn.Next?
    while true {
      switch next {
      case .object: break
      case .list(let text):
        key = try self.key(text, &tokenizer)
        last = nil
      case nil:
        let token = try tokenizer.step()
        if case .endArray = token { return }
        guard case .beginObject = token else { throw .throughRecord }
      }
      let id: EntryID
      (id, next) = try entry.read(&tokenizer, under: key)
      // Entries with one id are told apart by their text, which only the record has.
      if let last { try require(last < id) }
      last = id
      if case .wholeCase = key { try takeCaseEntry(id) } else { take(id, under: key) }
    }
  }

  /// What the key stands for that the tokenizer stands on.
  @inline(__always)
  private mutating func key(_ known: WideText, _ tokenizer: inout JSONTokenizer) throws(Detour) -> EntryPull.Key {
    guard let place = tables.keys.place(of: known, from: nextKey) else { return try otherKey(&tokenizer) }
    return try found(place)
  }

  @inline(__always)
  private mutating func found(_ place: Int) throws(Detour) -> EntryPull.Key {
    try require(!foundKeys[place])
    foundKeys[place] = true
    nextKey = place + 1
    return tables.keys.key(at: place)
  }

  /// What a long key stands for, or one out of its order, or one that the framework does not have.
  @inline(never)
  private mutating func otherKey(_ tokenizer: inout JSONTokenizer) throws(Detour) -> EntryPull.Key {
    if let place = tables.keys.place(ofLong: tokenizer, from: nextKey) { return try found(place) }
    let text = tokenizer.text
    if let slot = tables.index.keys.slot(text) {
      // Texts that differ in bytes alone are two keys in one slot.
      try require(tables.index.keys.slots[slot].key.text.utf8.elementsEqual(text.utf8))
      return try found(tables.keys.place(ofSlot: slot))
    }
    if EntryKey(text) == .wholeCase {
      try require(!hasWholeCase)
      hasWholeCase = true
      return .wholeCase
    }
    try tokenizer.note(other: &unknownKeys)
    return .unknown
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
