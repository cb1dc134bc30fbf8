import Diagnostics
import InspectionModel
import Interview
import Testing

struct RecordingErrorTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let before: [String]
    let key: String
    let answer: GivenAnswer
    var details = AnswerDetails()
    let words: String
    var testDescription: String { words }
  }

  static let examples = [
    Example(
      before: [], key: "1.1d", answer: .word("yes"),
      words: "The framework has no such question. Did you mean 1.1a, 1.1b or 1.1c?"),
    Example(
      before: [], key: "9.9x9x9", answer: .word("yes"),
      words: "The framework has no such question. Look at the number again."),
    Example(
      before: [], key: "1.1c", answer: .word("yes"),
      words: "'1.1c' is answered in parts. Answer 1.1c:csc or 1.1c:police."),
    Example(
      before: [], key: "2.1a", answer: .word("yes"),
      words: "'2.1a' is answered in parts. Answer 2.1a@community or 2.1a@custody."),
    Example(
      before: ["1.1a = no: late"], key: "1.1b", answer: .word("yes"),
      words: "'1.1b' does not apply here: it is asked where 1.1a is yes. "
        + "Change what it hangs on, or leave it out."),
    Example(
      before: ["0.1 = community"], key: "2.1a@custody", answer: .word("yes"),
      words: "'2.1a@custody' does not apply here: it is asked where the case has a part 'in custody'. "
        + "Change what it hangs on, or leave it out."),
    Example(
      before: [], key: "1.1b", answer: .word("yes"),
      words: "Whether '1.1b' is asked is not known yet. Answer 1.1a first."),
    Example(
      before: [], key: "2.1a@custody", answer: .word("yes"),
      words: "Whether '2.1a@custody' is asked is not known yet. Answer 0.1 first."),
    Example(
      before: [], key: "1.1a", answer: .word("na"), words: "'1.1a' cannot be answered so. Answer yes or no."),
    Example(
      before: [], key: "1.1c:csc", answer: .word("late"),
      words: "'1.1c:csc' cannot be answered so. Answer yes, no or na."
    ),
    Example(
      before: [], key: "0.1", answer: .words(["prison"]),
      words: "'0.1' cannot be answered so. Answer one or more of community, custody."),
    Example(
      before: ["0.1 = custody"], key: "2.1b", answer: .word("soon"),
      words: "'2.1b' cannot be answered so. Answer one of early, late, not_at_all."),
    Example(
      before: [], key: "0.2", answer: .number(9),
      words: "'0.2' cannot be answered so. Answer a whole number from 10 to 19."),
    Example(
      before: [], key: "0.3", answer: .word("2012-02-30"),
      words: "'0.3' cannot be answered so. Answer a day as YYYY-MM-DD."),
    Example(before: [], key: "1.1z", answer: .word(" "), words: "'1.1z' cannot be answered so. Answer words."),
    Example(
      before: [], key: "1.1a", answer: .word("no"), details: AnswerDetails(reasons: ["weather"]),
      words: "A reason given for '1.1a' is not in its list. Choose from late, victims, not_recorded, other."),
    Example(
      before: [], key: "1.1a", answer: .word("yes"), details: AnswerDetails(reasons: ["late"]),
      words: "Reasons stand beside a no alone, and '1.1a' is not answered no. Answer no, or leave the reasons out."),
    Example(
      before: [], key: "1.1a", answer: .word("no"), details: AnswerDetails(reasons: ["other"]),
      words: "The reason 'other' for '1.1a' needs words. Say what it was, or leave 'other' out."),
    Example(
      before: [], key: "1.1a", answer: .word("no"), details: AnswerDetails(reasons: ["late"], other: "x"),
      words:
        "There are words to the reason 'other' for '1.1a', but the reason is not given. Give the reason 'other' too."),
    Example(
      before: [], key: "0.2", answer: .number(15), details: AnswerDetails(evidence: "x"),
      words: "'0.2' has no judgement that evidence, reasons or a quote could stand beside. "
        + "Answer it with yes, no or na first."),
  ]

  @Test(arguments: examples) func nothingIsRecordedAndTheWordsSayWhatIsPossible(_ example: Example) throws {
    var recorder = try SmallCase.recorder(answering: example.before)
    let before = recorder.record
    do throws(RecordingError) {
      let key = try Self.key(example.key)
      _ = try recorder.answer(key, example.answer, example.details, at: Self.moment())
      Issue.record("it was recorded")
    } catch {
      #expect(error.sentences == example.words)
    }
    #expect(recorder.record == before)
  }

  @Test func reasonsAreRefusedWhereNoListIsOffered() throws {
    var framework = SmallCase.index.framework
    for place in framework.questions.indices { framework.questions[place].reasons = nil }
    let small = try SmallCase.recorder()
    var recorder = Recorder(
      record: small.record, index: FrameworkIndex(framework), assessor: small.assessor, session: small.session)
    let key = try SmallCase.key("1.1a")
    #expect(throws: RecordingError.noReasonsAsked(key)) {
      try recorder.answer(key, .word("no"), AnswerDetails(reasons: ["late"]), at: SmallCase.moment())
    }
  }

  @Test func aQuoteNeedsEvidenceAndACriterionThatThereIs() throws {
    var recorder = try SmallCase.recorder(answering: ["1.1a = yes"])
    let key = try SmallCase.key("1.1a")
    let moment = try SmallCase.moment()
    let quote = Quote(alteredName: nil, kind: .goodPractice, criterion: try #require(CriterionNumber("7.7")))
    #expect(throws: RecordingError.quoteWithoutEvidence(key)) { try recorder.amend(key, .quote(quote), at: moment) }
    _ = try recorder.amend(key, .evidence("x"), at: moment)
    #expect(throws: RecordingError.unknownCriterion) { try recorder.amend(key, .quote(quote), at: moment) }
    #expect(throws: RecordingError.withoutWords) { try recorder.amend(key, .evidence(" "), at: moment) }
  }

  private static func key(_ text: String) throws(RecordingError) -> Key {
    guard let key = Key(text) else { throw .unknownKey(candidates: []) }
    return key
  }

  private static func moment() throws(RecordingError) -> Timestamp {
    guard let moment = Timestamp("2012-01-17T10:00:00Z") else { throw .malformedEntry }
    return moment
  }
}
