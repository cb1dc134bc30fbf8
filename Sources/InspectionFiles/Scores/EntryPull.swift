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

  private let answers: KnownAnswers
  private var by: AssessorID?
  private var session: SessionToken?
  private var seq = 0
  // Most entries of a file come from one run of one assessor.
  private var knownBy: UInt64 = 0
  private var knownSession: UInt64 = 0

  init(_ answers: KnownAnswers) {
    self.answers = answers
  }

  private static let needed = EntryField.by.bit | EntryField.session.bit | EntryField.seq.bit | EntryField.at.bit

  /// Reads the entry that opens where the tokenizer stands; what it says can then be asked for.
  mutating func read(_ tokenizer: inout JSONTokenizer, under key: Key) throws(Detour) -> EntryID {
    clear()
    var seen = try readOpening(&tokenizer)
    var others: JSONKeySet?
    while try tokenizer.step() == .key {
      guard let field = EntryField(rawValue: tokenizer.short.word) else {
        try tokenizer.note(other: &others)
        try tokenizer.pass()
        continue
      }
      guard seen & field.bit == 0 else { throw .throughRecord }
      seen |= field.bit
      try read(field, &tokenizer, key)
    }
    guard seen & Self.needed == Self.needed, let by, let session else { throw .throughRecord }
    return EntryID(by: by, session: session, seq: seq)
  }

  /// How entries open, as Plumbline writes them.
  private let opening = JSONOpening([
    ("by", .shortText), ("session", .shortText), ("seq", .count), ("at", .text),
  ])

  /// Reads the first fields at once where they are as Plumbline writes them; returns which were read.
  private mutating func readOpening(_ tokenizer: inout JSONTokenizer) throws(Detour) -> UInt32 {
    guard let values = tokenizer.pass(opening) else { return 0 }
    hasMoment = tokenizer.isMoment
    if values[0] != knownBy { try takeBy(values[0]) }
    if values[1] != knownSession { try takeSession(values[1]) }
    seq = Int(truncatingIfNeeded: values[2])
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
      guard try tokenizer.step() == .number, let seq = tokenizer.integer, seq >= 1 else { throw .throughRecord }
      self.seq = seq
    case .at:
      guard try tokenizer.step() == .string else { throw .throughRecord }
      hasMoment = tokenizer.isMoment
    case .kind:
      guard try tokenizer.step() == .string else { throw .throughRecord }
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
    guard try tokenizer.step() == .string, let by = AssessorID(tokenizer.text) else { throw .throughRecord }
    (self.by, knownBy) = (by, 0)
  }

  private mutating func readSession(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard try tokenizer.step() == .string, let session = SessionToken(tokenizer.text) else { throw .throughRecord }
    (self.session, knownSession) = (session, 0)
  }

  private mutating func takeBy(_ word: UInt64) throws(Detour) {
    guard let by = AssessorID(bytes: word.textBytes) else { throw .throughRecord }
    (self.by, knownBy) = (by, word)
  }

  private mutating func takeSession(_ word: UInt64) throws(Detour) {
    guard let session = SessionToken(bytes: word.textBytes) else { throw .throughRecord }
    (self.session, knownSession) = (session, word)
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
    case .string: answer = answers.code(tokenizer, at: slot)
    case .number:
      answer = answers.code(for: tokenizer.integer.map(GivenAnswer.number) ?? .malformed, at: slot)
    case .beginArray:
      answer = answers.code(for: try tokenizer.readStrings().map(GivenAnswer.words) ?? .malformed, at: slot)
    default:
      try tokenizer.passRest()
      answer = answers.code(for: .malformed, at: slot)
    }
  }

  private mutating func readReasons(_ tokenizer: inout JSONTokenizer, _ key: Key) throws(Detour) {
    guard try tokenizer.step() == .beginArray, case .slot(let slot) = key else { return try tokenizer.passRest() }
    while true {
      let token = try tokenizer.step()
      if token == .endArray { return }
      guard token == .string else {
        try tokenizer.passRest()
        continue
      }
      if let place = answers.place(ofReason: tokenizer, at: slot) {
        reasons.insert(place)
      } else {
        hasUnknownReason = true
      }
    }
  }

  private mutating func readReplaces(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard try tokenizer.step() == .beginArray else { return try tokenizer.passRest() }
    while true {
      let token = try tokenizer.step()
      if token == .endArray { return }
      if token == .string, let id = EntryID(tokenizer.text) { replaces.append(id) } else { try tokenizer.passRest() }
    }
  }

  private mutating func readCovers(_ tokenizer: inout JSONTokenizer) throws(Detour) {
    guard try tokenizer.step() == .beginObject else { return try tokenizer.passRest() }
    var keys = JSONKeySet()
    keys.beginObject()
    while try tokenizer.step() == .key {
      try tokenizer.note(&keys)
      let session = SessionToken(tokenizer.text)
      if try tokenizer.step() == .number, let session, let seq = tokenizer.integer {
        covers[session] = seq
      } else {
        try tokenizer.passRest()
      }
    }
  }
}

extension UInt64 {
  /// The bytes of a short text, of which this is the word.
  fileprivate var textBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> UInt64($0 * 8)) }.filter { $0 != 0 }
  }
}
