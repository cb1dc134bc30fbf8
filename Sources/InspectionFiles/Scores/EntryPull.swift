import InspectionModel
import StrictJSON

/// Reads entries from the tokens of a case file, one after the other into the same place.
struct EntryPull {
  /// What the key stands for under which entries stand.
  enum Key: Equatable {
    /// A slot that can be answered.
    case slot(Int)
    /// A grid as a whole, which cannot.
    case grid
    /// The case as a whole.
    case wholeCase
    /// Nothing that the framework has.
    case unknown
  }

  /// What an entry records, as `EntryKind` has it.
  enum Kind {
    case answer, withdraw, note, resolve, waive, complete, reopen, redact, concern, unknown
  }

  private(set) var kind = Kind.answer
  /// Whether it says when it was made.
  private(set) var hasMoment = false
  /// What it answers; nil where that cannot be counted.
  private(set) var answer: AnswerCode?
  private(set) var reasons = PlaceSet()
  private(set) var hasUnknownReason = false
  private(set) var replaces: [EntryID] = []
  /// Whether it says why it was made; what a redaction emptied still says it.
  private(set) var hasReason = false
  private(set) var covers: [SessionToken: Int] = [:]

  private let tables: PullTables
  /// The words of the last entry's assessor and run; zero where it was read otherwise.
  private var lastBy: UInt64 = 0
  private var lastSession: UInt64 = 0
  private var by: AssessorID?
  private var session: SessionToken?
  private var seq = 0

  init(_ tables: PullTables) {
    self.tables = tables
  }

  private static let needed = EntryField.by.bit | EntryField.session.bit | EntryField.seq.bit | EntryField.at.bit

  /// Reads the entry that opens where the tokenizer stands; what it says can then be asked for.
  ///
  /// - Returns: which entry, and where the next one was begun on the way, where that led: then it opens where the tokenizer
  ///   stands.
  mutating func read(
    _ tokenizer: inout JSONTokenizer, under key: Key
  ) throws(Detour) -> (id: EntryID, next: JSONTurn.Next?) {
    clear()
    var seen = readOpening(&tokenizer)
    var next: JSONTurn.Next?
    if seen != 0 {
      if case .slot(let slot) = key { try passAnswer(&tokenizer, at: slot, &seen) }
      next = tokenizer.pass(tables.runs.turn)
    }
    if next == nil { next = try readFields(&tokenizer, seen, key) }
    guard let by, let session else { throw .throughRecord }
    return (EntryID(by: by, session: session, seq: seq), next)
  }

  /// Reads the answer where it comes next and is as Plumbline writes it, and a text.
  @inline(__always)
  private mutating func passAnswer(_ tokenizer: inout JSONTokenizer, at slot: Int, _ seen: inout UInt32) throws(Detour)
  {
    if let text = tokenizer.pass(tables.runs.answer) {
      answer = tables.answers.code(of: text, at: slot)
    } else if try tokenizer.passAny(text: tables.runs.answer) {
      answer = tables.answers.code(of: .long, at: slot)
    } else {
      return
    }
    seen |= EntryField.answer.bit
    if answer == nil { answer = tables.answers.code(for: .word(tokenizer.text), at: slot) }
  }

  /// Reads whatever fields are left, to the end of the entry, and into the next one where the way there is plain.
  private mutating func readFields(
    _ tokenizer: inout JSONTokenizer, _ alreadySeen: UInt32, _ key: Key
  ) throws(Detour) -> JSONTurn.Next? {
    var seen = alreadySeen
    var others: JSONKeySet?
    if case .slot(let slot) = key, seen & EntryField.answer.bit != 0 { seen |= try passReasons(&tokenizer, at: slot) }
    while true {
      let next = tokenizer.pass(tables.runs.turn)
      guard next == nil, case .key = try tokenizer.step() else {
        guard seen & Self.needed == Self.needed else { throw .throughRecord }
        return next
      }
      guard let field = EntryField(rawValue: tokenizer.short.word) else {
        try tokenizer.note(other: &others)
        try tokenizer.pass()
        continue
      }
      guard seen & field.bit == 0 else { throw .throughRecord }
      seen |= field.bit
      try read(field, &tokenizer, key)
    }
  }

  /// Reads the reasons and the evidence at once where they are as Plumbline writes them; returns which were read.
  private mutating func passReasons(_ tokenizer: inout JSONTokenizer, at slot: Int) throws(Detour) -> UInt32 {
    var seen: UInt32 = 0
    var places = PlaceSet()
    let areKnown = tokenizer.pass(tables.runs.reasons) { text in
      guard let place = tables.answers.place(ofReason: text, at: slot) else { return false }
      places.insert(place)
      return true
    }
    if areKnown {
      reasons = places
      seen |= EntryField.reasons.bit
    }
    if try tokenizer.passAny(text: tables.runs.evidence) { seen |= EntryField.evidence.bit }
    return seen
  }

  /// Reads the first fields at once where they are as Plumbline writes them; returns which were read.
  @inline(__always)
  private mutating func readOpening(_ tokenizer: inout JSONTokenizer) -> UInt32 {
    guard let values = tokenizer.passOpening() else { return 0 }
    hasMoment = PlainMoment.fits(values.digits) || Timestamp(tokenizer.text) != nil
    seq = values.count
    // Most entries come from the run that the one before came from.
    if values.first != lastBy { by = AssessorID(word: values.first) }
    if values.second != lastSession { session = SessionToken(word: values.second) }
    (lastBy, lastSession) = (values.first, values.second)
    return Self.needed
  }

  private mutating func clear() {
    (kind, hasMoment, answer, reasons, hasUnknownReason) = (.answer, false, nil, PlaceSet(), false)
    hasReason = false
    if !replaces.isEmpty { replaces = [] }
    if !covers.isEmpty { covers = [:] }
  }

  private mutating func read(_ field: EntryField, _ tokenizer: inout JSONTokenizer, _ key: Key) throws(Detour) {
    switch field {
    case .by: try readBy(&tokenizer)
    case .session: try readSession(&tokenizer)
    case .seq:
      guard case .number = try tokenizer.step(), let seq = tokenizer.integer, seq >= 1 else { throw .throughRecord }
      self.seq = seq
    case .at:
      guard case .string = try tokenizer.step() else { throw .throughRecord }
      hasMoment = tokenizer.isMoment
    case .kind:
      guard case .string = try tokenizer.step() else { throw .throughRecord }
      kind = Kind(EntryKind(name: tokenizer.text))
    case .answer: try readAnswer(&tokenizer, key)
    case .reasons: try readReasons(&tokenizer, key)
    case .replaces: try readReplaces(&tokenizer)
    case .covers: try readCovers(&tokenizer)
    case .why:
      hasReason = try tokenizer.step() == .string
      if !hasReason { try tokenizer.passRest() }
    case .evidence, .quote, .other, .text, .to, .check, .done, .digest, .fields: try tokenizer.pass()
    }
  }

  private mutating func readBy(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard case .string = try tokenizer.step(), let by = AssessorID(tokenizer.text) else { throw .throughRecord }
    (self.by, lastBy) = (by, 0)
  }

  private mutating func readSession(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard case .string = try tokenizer.step(), let session = SessionToken(tokenizer.text) else { throw .throughRecord }
    (self.session, lastSession) = (session, 0)
  }
}

extension EntryPull.Kind {
  init(_ kind: EntryKind) {
    switch kind {
    case .answer: self = .answer
    case .withdraw: self = .withdraw
    case .note: self = .note
    case .resolve: self = .resolve
    case .waive: self = .waive
    case .complete: self = .complete
    case .reopen: self = .reopen
    case .redact: self = .redact
    case .concern: self = .concern
    case .unknown: self = .unknown
    }
  }

  /// As `EntryKind` has it.
  var decides: Bool { self == .answer || self == .withdraw || self == .resolve }

  /// As `EntryKind` has it.
  var concernsWholeCase: Bool { self == .complete || self == .reopen || self == .redact || self == .concern }
}

/// The fields that scores depend on.
extension EntryPull {
  private mutating func readAnswer(_ tokenizer: inout JSONTokenizer, _ key: Key) throws(Detour) {
    guard case .slot(let slot) = key else { return try tokenizer.pass() }
    switch try tokenizer.step() {
    case .string:
      answer = tables.answers.code(of: tokenizer.known, at: slot)
      if answer == nil { answer = tables.answers.code(for: .word(tokenizer.text), at: slot) }
    case .number:
      answer = tables.answers.code(for: tokenizer.integer.map(GivenAnswer.number) ?? .malformed, at: slot)
    case .beginArray:
      answer = tables.answers.code(for: try tokenizer.readStrings().map(GivenAnswer.words) ?? .malformed, at: slot)
    default:
      try tokenizer.passRest()
      answer = tables.answers.code(for: .malformed, at: slot)
    }
  }

  private mutating func readReasons(_ tokenizer: inout JSONTokenizer, _ key: Key) throws(Detour) {
    guard case .beginArray = try tokenizer.step(), case .slot(let slot) = key else { return try tokenizer.passRest() }
    while true {
      let token = try tokenizer.step()
      if case .endArray = token { return }
      guard token == .string else {
        try tokenizer.passRest()
        continue
      }
      if let place = tables.answers.place(ofReason: tokenizer.known, at: slot) {
        reasons.insert(place)
      } else if let place = tables.answers.place(ofReason: tokenizer.text, at: slot) {
        reasons.insert(place)
      } else {
        hasUnknownReason = true
      }
    }
  }

  private mutating func readReplaces(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard case .beginArray = try tokenizer.step() else { return try tokenizer.passRest() }
    while true {
      let token = try tokenizer.step()
      if case .endArray = token { return }
      if token == .string, let id = EntryID(tokenizer.text) { replaces.append(id) } else { try tokenizer.passRest() }
    }
  }

  private mutating func readCovers(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard case .beginObject = try tokenizer.step() else { return try tokenizer.passRest() }
    var keys: JSONKeySet?
    covers.reserveCapacity(2)
    while case .key = try tokenizer.step() {
      try tokenizer.note(other: &keys)
      let session = SessionToken(tokenizer.text)
      if try tokenizer.step() == .number, let session, let seq = tokenizer.integer {
        covers[session] = seq
      } else {
        try tokenizer.passRest()
      }
    }
  }
}
