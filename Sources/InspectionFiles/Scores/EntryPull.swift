import InspectionModel
import StrictJSON

/// Reads single entries from the tokens of a case file.
struct EntryPull {
  private let puller: ScorePuller
  // Most entries of a file come from one run of one assessor.
  private var lastBy: (short: ShortText, by: AssessorID)?
  private var lastSession: (short: ShortText, session: SessionToken)?

  init(_ puller: ScorePuller) {
    self.puller = puller
  }

  /// What was read so far of an entry.
  private struct Draft {
    var by: AssessorID?
    var session: SessionToken?
    var seq: Int?
    var hasAt = false
    var kind = EntryKind.answer
    var hasMoment = false
    var answer: AnswerCode?
    var reasons = PlaceSet()
    var hasUnknownReason = false
    var replaces: [EntryID] = []
    var covers: [SessionToken: Int] = [:]
  }

  /// The entry that opens where the tokenizer stands.
  mutating func read(_ tokenizer: inout JSONTokenizer, _ key: PulledEntry.Key) throws(Detour) -> PulledEntry {
    var draft = Draft()
    var seen: UInt32 = 0
    var others: JSONKeySet?
    while try tokenizer.step() == .key {
      guard let field = puller.names.entryField(tokenizer) else {
        try tokenizer.note(other: &others)
        try tokenizer.pass()
        continue
      }
      guard seen & field.bit == 0 else { throw .throughRecord }
      seen |= field.bit
      try read(field, into: &draft, &tokenizer, key)
    }
    guard let by = draft.by, let session = draft.session, let seq = draft.seq, draft.hasAt else {
      throw .throughRecord
    }
    // What a redaction empties is known only when all is read.
    if draft.kind == .redact, key == .wholeCase { throw .throughRecord }
    return PulledEntry(
      id: EntryID(by: by, session: session, seq: seq), kind: draft.kind, hasMoment: draft.hasMoment,
      answer: draft.answer, reasons: draft.reasons, hasUnknownReason: draft.hasUnknownReason,
      replaces: draft.replaces, covers: draft.covers)
  }

  private mutating func read(
    _ field: EntryField, into draft: inout Draft, _ tokenizer: inout JSONTokenizer, _ key: PulledEntry.Key
  ) throws(Detour) {
    switch field {
    case .by: draft.by = try readBy(&tokenizer)
    case .session: draft.session = try readSession(&tokenizer)
    case .seq:
      guard try tokenizer.step() == .number, let seq = tokenizer.integer, seq >= 1 else { throw .throughRecord }
      draft.seq = seq
    case .at:
      guard try tokenizer.step() == .string else { throw .throughRecord }
      draft.hasAt = true
      draft.hasMoment = tokenizer.isMoment
    case .kind:
      guard try tokenizer.step() == .string else { throw .throughRecord }
      draft.kind = EntryKind(name: tokenizer.text)
    case .answer: draft.answer = try readAnswer(&tokenizer, key)
    case .reasons: try readReasons(into: &draft, &tokenizer, key)
    case .replaces: draft.replaces = try readReplaces(&tokenizer)
    case .covers: draft.covers = try readCovers(&tokenizer)
    case .evidence, .quote, .other, .why, .text, .to, .check, .done, .digest, .fields: try tokenizer.pass()
    }
  }

  private mutating func readBy(_ tokenizer: inout JSONTokenizer) throws(Detour) -> AssessorID {
    guard try tokenizer.step() == .string else { throw .throughRecord }
    let short = tokenizer.short
    if let last = lastBy, last.short == short, short != .long { return last.by }
    guard let by = AssessorID(tokenizer.text) else { throw .throughRecord }
    lastBy = (short, by)
    return by
  }

  private mutating func readSession(_ tokenizer: inout JSONTokenizer) throws(Detour) -> SessionToken {
    guard try tokenizer.step() == .string else { throw .throughRecord }
    let short = tokenizer.short
    if let last = lastSession, last.short == short, short != .long { return last.session }
    guard let session = SessionToken(tokenizer.text) else { throw .throughRecord }
    lastSession = (short, session)
    return session
  }

  private func readAnswer(_ tokenizer: inout JSONTokenizer, _ key: PulledEntry.Key) throws(Detour) -> AnswerCode? {
    guard case .slot(let slot) = key else {
      try tokenizer.pass()
      return nil
    }
    let known = puller.questions[puller.slots[slot].question]
    let given: GivenAnswer
    switch try tokenizer.step() {
    case .string:
      if known.isText { return .text }
      let short = tokenizer.short
      for answer in known.answers where answer.short == short { return answer.code }
      given = .word(tokenizer.text)
    case .number: given = tokenizer.integer.map(GivenAnswer.number) ?? .malformed
    case .beginArray: given = try tokenizer.readStrings().map(GivenAnswer.words) ?? .malformed
    default:
      try tokenizer.passRest()
      given = .malformed
    }
    return try? known.question.code(for: given)
  }

  private func readReasons(
    into draft: inout Draft, _ tokenizer: inout JSONTokenizer, _ key: PulledEntry.Key
  ) throws(Detour) {
    guard try tokenizer.step() == .beginArray, case .slot(let slot) = key else { return try tokenizer.passRest() }
    let question = puller.slots[slot].question
    while true {
      let token = try tokenizer.step()
      if token == .endArray { return }
      guard token == .string else {
        try tokenizer.passRest()
        continue
      }
      if let place = place(ofReason: tokenizer, question) {
        draft.reasons.insert(place)
      } else {
        draft.hasUnknownReason = true
      }
    }
  }

  private func place(ofReason tokenizer: borrowing JSONTokenizer, _ question: Int) -> Int? {
    for reason in puller.questions[question].reasons where reason.isCurrent(tokenizer) { return reason.slot }
    // The list itself has the last word.
    let list = puller.questions[question].question.reasons.flatMap(puller.index.framework.reasonList)
    return try? list?.places(of: [tokenizer.text]).places.first
  }

  private func readReplaces(_ tokenizer: inout JSONTokenizer) throws(Detour) -> [EntryID] {
    guard try tokenizer.step() == .beginArray else {
      try tokenizer.passRest()
      return []
    }
    var ids: [EntryID] = []
    while true {
      let token = try tokenizer.step()
      if token == .endArray { return ids }
      if token == .string, let id = EntryID(tokenizer.text) { ids.append(id) } else { try tokenizer.passRest() }
    }
  }

  private func readCovers(_ tokenizer: inout JSONTokenizer) throws(Detour) -> [SessionToken: Int] {
    guard try tokenizer.step() == .beginObject else {
      try tokenizer.passRest()
      return [:]
    }
    var keys = JSONKeySet()
    keys.beginObject()
    var covers: [SessionToken: Int] = [:]
    while try tokenizer.step() == .key {
      try tokenizer.note(&keys)
      let session = SessionToken(tokenizer.text)
      if try tokenizer.step() == .number, let session, let seq = tokenizer.integer {
        covers[session] = seq
      } else {
        try tokenizer.passRest()
      }
    }
    return covers
  }
}
