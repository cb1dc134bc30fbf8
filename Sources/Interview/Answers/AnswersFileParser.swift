import Diagnostics
import InspectionModel

/// Reads an answers file line by line and gathers everything that is wrong before it gives up.
struct AnswersFileParser {
  private let name: String
  private var rest: ArraySlice<AnswersLine>
  private var header = HeaderFields()
  private var lines: [AnswersFile.Line] = []
  private var once = OncePerKey()
  private var problems: [Diagnostic] = []
  /// A concern that waits for its `done`.
  private var concern: (place: SourcePlace, text: String)?
  private var completeAt: SourcePlace?
  /// Whether a line that is no header was seen, understood or not.
  private var isPastHeader = false

  init(_ bytes: [UInt8], name: String) {
    self.name = name
    rest = AnswersLine.split(bytes)[...]
  }

  mutating func parse() throws(AnswersFileProblems) -> AnswersFile {
    while let line = rest.popFirst() {
      do throws(Diagnostic) {
        try read(line)
      } catch {
        problems.append(error)
      }
    }
    reportConcernWithoutDone()
    let header = finishedHeader()
    guard let header, problems.isEmpty else { throw AnswersFileProblems(inOrder) }
    return AnswersFile(header: header, lines: lines)
  }

  /// The problems by line; those of the file as a whole come last.
  private var inOrder: [Diagnostic] {
    let lines = problems.enumerated().sorted { one, other in
      (one.element.place?.line ?? .max, one.offset) < (other.element.place?.line ?? .max, other.offset)
    }
    return lines.map(\.element)
  }

  private mutating func finishedHeader() -> AnswersFile.Header? {
    let here = SourcePlace(file: name)
    if header.caseID == nil, !header.namesRecord { problems.append(.answersWithoutCase(at: here)) }
    if header.assessor == nil, !header.isNamed("by") { problems.append(.answersWithoutAssessor(at: here)) }
    guard let caseID = header.caseID, let assessor = header.assessor else { return nil }
    return AnswersFile.Header(
      kind: header.kind, caseID: caseID, assessor: assessor, at: header.at, session: header.session)
  }

  private mutating func read(_ line: AnswersLine) throws(Diagnostic) {
    let place = SourcePlace(file: name, line: line.number)
    guard let text = line.text else { throw .answersNotUTF8(at: place) }
    guard !text.isBlank, !text.trimmed.hasPrefix("#") else { return }
    guard !TypedText.hasControls(text) else { throw .answersControls(at: place) }
    var words = AnswersWords(text.trimmed)
    let first = words.next()
    if HeaderFields.names.contains(first), words.isFollowedByWord,
      !(Self.wholes.contains(first) && words.peek == "note")
    {
      return try readHeader(first, words.remainder, at: place)
    }
    isPastHeader = true
    if completeAt != nil { throw .answersAfterComplete(at: place) }
    let isDone = first == "done" && words.isFollowedByValue
    if !isDone { reportConcernWithoutDone() }
    try readAct(first, words, at: place)
  }

  private mutating func readHeader(_ field: String, _ value: String, at place: SourcePlace) throws(Diagnostic) {
    guard !isPastHeader else { throw .answersLateHeader(field, at: place) }
    try header.read(field, value, at: place)
  }

  private mutating func readAct(_ first: String, _ words: AnswersWords, at place: SourcePlace) throws(Diagnostic) {
    var words = words
    switch first {
    case "complete" where words.remainder.isEmpty:
      completeAt = place
      lines.append(AnswersFile.Line(place: place, act: .complete))
    case "concern" where words.isFollowedByValue:
      concern = (place, try value(words, at: place))
    case "done" where words.isFollowedByValue:
      let done = try value(words, at: place)
      guard let concern else { throw .answersDoneWithoutConcern(at: place) }
      self.concern = nil
      lines.append(AnswersFile.Line(place: concern.place, act: .concern(concern.text, done: done)))
    case "waive" where words.isFollowedByWord:
      let check = words.next()
      let why = try singleLine(words, at: place)
      try once.note("check \(check)", "reason", at: place)
      lines.append(AnswersFile.Line(place: place, act: .waive(check: check, why: why)))
    default:
      lines.append(AnswersFile.Line(place: place, act: try keyAct(first, words, at: place)))
    }
  }

  private mutating func keyAct(_ first: String, _ words: AnswersWords, at place: SourcePlace) throws(Diagnostic)
    -> AnswersFile.Act
  {
    var words = words
    let isAnswer = words.isFollowedByValue
    let verb = isAnswer ? "" : words.next()
    let isKnown = isAnswer || Self.verbs.contains(verb)
    guard isKnown else {
      skipValue(words, at: place)
      throw .answersNotUnderstood(at: place)
    }
    if Self.wholes.contains(first), verb == "note" { return try note(.wholeCase, words, at: place) }
    guard let key = Key(first) else {
      skipValue(words, at: place)
      throw .answersBadKey(at: place)
    }
    switch verb {
    case "":
      let text = try value(words, at: place)
      try once.note(key.text, "answer", at: place)
      return .answer(key, text)
    case "withdraw" where words.remainder.isEmpty:
      try once.note(key.text, "answer", at: place)
      return .withdraw(key)
    case "reason" where words.next() == "other":
      let text = try singleLine(words, at: place)
      try once.note(key.text, "words to 'other'", at: place)
      return .otherWords(key, text)
    case "evidence":
      let text = try value(words, at: place)
      try once.note(key.text, "evidence", at: place)
      return .evidence(key, text)
    case "because":
      let text = try value(words, at: place)
      try once.note(key.text, "reason", at: place)
      return .because(key, text)
    case "quote":
      guard let quote = QuoteReading.read(words.remainder) else { throw .answersBadQuote(at: place) }
      try once.note(key.text, "quote", at: place)
      return .quote(key, quote)
    case "note": return try note(EntryKey(key), words, at: place)
    default: throw .answersNotUnderstood(at: place)
    }
  }

  /// What stands for the case or the interview as a whole in place of a key.
  private static let wholes: Set<String> = ["case", "interview"]
  private static let verbs: Set<String> = ["withdraw", "reason", "evidence", "because", "quote", "note"]

  private mutating func note(_ key: EntryKey, _ words: AnswersWords, at place: SourcePlace) throws(Diagnostic)
    -> AnswersFile.Act
  {
    var words = words
    guard !words.isFollowedByValue else { return .note(key, to: nil, try value(words, at: place)) }
    guard words.next() == "to" else { throw .answersNotUnderstood(at: place) }
    let code = words.next()
    let text = try value(words, at: place)
    guard let to = AssessorID(code) else { throw .answersBadAddressee(at: place) }
    return .note(key, to: to, text)
  }

  private mutating func reportConcernWithoutDone() {
    if let concern { problems.append(.answersConcernWithoutDone(at: concern.place)) }
    concern = nil
  }
}

extension AnswersFileParser {
  /// What stands after `=`, or in the lines up to the terminator that stands after `<<`.
  private mutating func value(_ words: AnswersWords, at place: SourcePlace) throws(Diagnostic) -> String {
    guard words.isFollowedByValue else { throw .answersNotUnderstood(at: place) }
    let value = words.value
    if value.hasPrefix("<<") { return try lines(upTo: String(value.dropFirst(2)).trimmed, at: place) }
    guard !value.isEmpty else { throw .answersWithoutValue(at: place) }
    return value
  }

  private mutating func singleLine(_ words: AnswersWords, at place: SourcePlace) throws(Diagnostic) -> String {
    let text = try value(words, at: place)
    guard !text.contains("\n") else { throw .answersOneLineOnly(at: place) }
    return text
  }

  /// Passes over the lines that belong to a line that is refused, so that they are not refused one by one.
  private mutating func skipValue(_ words: AnswersWords, at place: SourcePlace) {
    var words = words
    while words.isFollowedByWord { _ = words.next() }
    if words.isFollowedByValue { _ = try? value(words, at: place) }
  }

  private mutating func lines(upTo terminator: String, at place: SourcePlace) throws(Diagnostic) -> String {
    guard !terminator.isEmpty, !terminator.contains(where: \.isWhitespace) else {
      throw .answersBadTerminator(at: place)
    }
    var text: [String] = []
    var firstProblem: Diagnostic?
    while let line = rest.popFirst() {
      let here = SourcePlace(file: name, line: line.number)
      if line.text?.trimmed == terminator {
        if let firstProblem { throw firstProblem }
        let kept = TypedText.kept(text)
        guard !kept.isEmpty else { throw .answersWithoutValue(at: place) }
        return kept
      }
      if line.text == nil { firstProblem = firstProblem ?? .answersNotUTF8(at: here) }
      if line.text.map(TypedText.hasControls) == true { firstProblem = firstProblem ?? .answersControls(at: here) }
      text.append(line.text ?? "")
    }
    throw .answersNotEnded(terminator, at: place)
  }
}
