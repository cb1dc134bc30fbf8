import Diagnostics
package import InspectionModel

/// Takes an answers file into a case, all or nothing (design, section 8).
package enum AnswersRecording {
  /// What the file is for.
  package enum Purpose: Sendable, Equatable {
    /// An assessor's own judgements.
    case assessment
    /// The lead inspector's decisions between differing ones, in asking order.
    case resolutions
  }

  /// What came of it: the recorder with everything recorded, and the entries in file order.
  package struct Outcome: Sendable {
    /// The recorder, to go on with.
    package let recorder: Recorder
    /// The entries that were made.
    package let entries: [Recorded]
  }

  /// Records everything that the file says.
  ///
  /// An answer that is recorded already, with the same beside it, is not recorded again. The moment counts where the file
  /// does not tell its own.
  ///
  /// - Throws: `AnswersFileProblems` with everything that stands against it; nothing is recorded then.
  package static func apply(
    _ file: AnswersFile, to recorder: Recorder, at moment: Timestamp, as purpose: Purpose = .assessment
  ) throws(AnswersFileProblems) -> Outcome {
    try checkHeader(of: file, recorder)
    switch purpose {
    case .assessment:
      var run = AssessmentRun(file, recorder, at: file.header.at ?? moment)
      return try run.outcome()
    case .resolutions:
      var run = ResolutionRun(file, recorder, at: file.header.at ?? moment)
      return try run.outcome()
    }
  }

  private static func checkHeader(of file: AnswersFile, _ recorder: Recorder) throws(AnswersFileProblems) {
    let place = SourcePlace(file: file.lines.first?.place.file ?? "answers")
    var problems: [Diagnostic] = []
    if file.header.caseID != recorder.record.id || file.header.kind != recorder.record.kind {
      problems.append(.answersOtherCase(recorder.record.id.text, at: place))
    }
    if file.header.assessor != recorder.assessor {
      problems.append(.answersOtherAssessor(recorder.assessor.text, at: place))
    }
    guard problems.isEmpty else { throw AnswersFileProblems(problems) }
  }
}

/// Everything that a file says of one key, with the line where it begins.
struct KeyedAnswer {
  let key: Key
  var place: SourcePlace
  var typed: String?
  var other: String?
  var evidence: String?
  var quote: Quote?
  var because: String?

  init(_ key: Key, at place: SourcePlace) {
    (self.key, self.place) = (key, place)
  }

  mutating func take(_ line: AnswersFile.Line) {
    switch line.act {
    case .answer(_, let text): (typed, place) = (text, line.place)
    case .otherWords(_, let text): other = text
    case .evidence(_, let text): evidence = text
    case .quote(_, let quote): self.quote = quote
    case .because(_, let text): because = text
    default: break
    }
  }

  /// The answer that the file gives, or the present one with what the file puts beside it; nil where there is neither.
  ///
  /// Unless it starts afresh, an answer keeps of the present one what a person who typed it would have kept.
  func answer(at slot: Int, in recorder: Recorder, startsAfresh: Bool = false) -> DetailedAnswer? {
    var answer: DetailedAnswer
    if let typed {
      let question = recorder.index.question(at: slot)
      let reading = AnswerReading(question, recorder.index.reasons(at: slot), takesNumbers: false)
      answer = startsAfresh ? reading.read(typed) : recorder.carriedOver(reading.read(typed), at: slot)
    } else {
      guard let present = recorder.present(at: slot) else { return nil }
      answer = present
    }
    if let other { answer.details.other = other }
    if let evidence { answer.details.evidence = evidence }
    if let quote { answer.details.quote = quote }
    return answer
  }

  /// What the lines of a file say of each key, in the order in which the keys are answered.
  static func gathered(from lines: [AnswersFile.Line]) -> [KeyedAnswer] {
    var answers: [KeyedAnswer] = []
    var places: [Key: Int] = [:]
    for line in lines {
      guard let key = line.act.answeredKey else { continue }
      let place = places[key] ?? answers.count
      if place == answers.count { answers.append(KeyedAnswer(key, at: line.place)) }
      places[key] = place
      answers[place].take(line)
    }
    return answers.sorted { ($0.place.line ?? 0) < ($1.place.line ?? 0) }
  }
}

extension RecordingError {
  /// The error at a line of a file.
  func located(at place: SourcePlace) -> Diagnostic {
    diagnostic.located(at: place)
  }
}
