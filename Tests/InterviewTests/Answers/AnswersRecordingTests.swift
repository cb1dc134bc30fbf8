import Diagnostics
import InspectionModel
import Interview
import Testing

struct AnswersRecordingTests {
  @Test func oneEntryForEachKeyInFileOrderWhateverTheOrderOfTheLines() throws {
    let recorder = try SmallCase.recorder(answering: [
      "1.1b evidence = seen", "1.1b = no: other", "1.1b reason other = lent out", "2.1a@community = yes",
      "1.1a note = look", "1.1a = yes", "0.1 = community",
    ])
    let entries = recorder.record.all.sorted { $0.entry < $1.entry }
    #expect(entries.map(\.key.text) == ["1.1b", "2.1a@community", "1.1a", "1.1a", "0.1"])
    #expect(entries.map(\.entry.id.seq) == [1, 2, 3, 4, 5])
    let first = try #require(entries.first?.entry)
    #expect(first.reasons == ["other"] && first.other == "lent out" && first.evidence == "seen")
  }

  @Test func evidenceAloneAmendsTheAnswerThatIsThere() throws {
    let first = try SmallCase.recorder(answering: ["1.1a = no: late"])
    let second = try SmallCase.recorder(
      answering: ["1.1a evidence = seen"], session: "bbbbbbbb", on: first.record)
    let entry = try #require(second.record[EntryKey("1.1a")].last)
    #expect(entry.reasons == ["late"] && entry.evidence == "seen" && entry.replacesTexts == ["A2.k3f9x2aq.1"])
  }

  @Test func whatIsRecordedAlreadyIsNotRecordedAgain() throws {
    let lines = ["0.1 = community", "1.1a = no: late", "1.1a evidence = seen"]
    let first = try SmallCase.recorder(answering: lines)
    let second = try SmallCase.recorder(answering: lines, session: "bbbbbbbb", on: first.record)
    #expect(second.record == first.record)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let before: [String]
    let lines: [String]
    let found: [String]
    var testDescription: String { lines.joined(separator: " / ") }

    init(_ lines: String..., after before: [String] = [], finds found: String...) {
      (self.before, self.lines, self.found) = (before, lines, found)
    }
  }

  static let faults = [
    Fault("1.1d = yes", finds: "a:3: the framework has no such question"),
    Fault(
      "1.1b = yes", "1.1a = no: late",
      finds: "a:3: '1.1b' does not apply here: it is asked where 1.1a is yes"),
    Fault("1.1b = yes", finds: "a:3: whether '1.1b' is asked is not known yet"),
    Fault(
      "1.1a = maybe", "0.2 = 9", "1.1z = x",
      finds: "a:3: '1.1a' cannot be answered so", "a:4: '0.2' cannot be answered so"),
    Fault("1.1a = no: weather", finds: "a:3: a reason given for '1.1a' is not in its list"),
    Fault("1.1a = no: other", finds: "a:3: the reason 'other' for '1.1a' needs words"),
    Fault(
      "1.1a evidence = x",
      finds: "a:3: '1.1a' has no judgement that evidence, reasons or a quote could stand beside"),
    Fault(
      "1.1a because = x",
      finds: "a:3: 'because' settles differing answers, and this file gives an assessment"),
    Fault("1.1a withdraw", finds: "a:3: you have no answer to '1.1a' that could be withdrawn"),
    Fault("8.8 note = x", finds: "a:3: the framework has no such question"),
    Fault("waive nothing = x", finds: "a:3: the framework has no such check"),
    Fault("waive grown-up = x", finds: "a:3: 'grown-up' has nothing against the answers"),
    Fault("0.2 = 10", "1.1a = no: late", finds: "a:4: answers cannot all be true"),
    Fault("1.1a = no: late", after: ["0.2 = 10"], finds: "a:3: answers cannot all be true"),
    Fault(
      "0.1 = community", "0.2 = 15", "1.1a = no", "1.1c:csc = yes", "1.1c:police = na", "2.1a@community = yes",
      "complete",
      finds: "a:9: the assessment cannot be completed yet",
      "a:9: the assessment cannot be completed yet"),
    Fault(
      "0.2 = 16", "2.1a@community = na", after: SmallCase.whole + ["complete"],
      finds: "a:3: your assessment is complete"),
  ]

  @Test(arguments: faults) func everythingWrongIsNamedByLineAndNothingIsRecorded(_ fault: Fault) throws {
    let recorder = try SmallCase.recorder(answering: fault.before)
    #expect(try Self.problems(in: fault.lines, recorder) == fault.found)
  }

  @Test func aFileOfAnotherCaseOrAssessorIsRefused() throws {
    let file = try AnswersFile.parse(Array("case W-015\nby A3\n1.1a = yes\n".utf8), name: "a")
    let recorder = try SmallCase.recorder()
    #expect(throws: AnswersFileProblems.self) { try AnswersRecording.apply(file, to: recorder, at: SmallCase.moment()) }
  }

  @Test func settlingNeedsADifferenceAtItsTurnAndAReason() throws {
    let one = try SmallCase.recorder(
      answering: ["0.1 = community, custody", "2.1b = early", "1.1c:csc = no"], "A1", session: "aaaaaaaa")
    let two = try SmallCase.recorder(answering: ["0.1 = custody", "2.1b = late", "1.1c:csc = yes"])
    let lead = try SmallCase.recorder("L1", session: "cccccccc", on: one.record.union(two.record))
    func problems(_ lines: [String]) throws -> [String] { try Self.problems(in: lines, lead, .resolutions) }
    #expect(
      try problems(["0.1 = custody", "0.1 because = read again", "2.1b = late", "2.1b because = the log"]) == [])
    #expect(
      try problems(["2.1b = late", "2.1b because = the log"]) == ["a:3: whether '2.1b' is asked is not known yet"])
    #expect(try problems(["0.1 = custody"]) == ["a:3: a reason is needed"])
    #expect(try problems(["0.2 = 15", "0.2 because = x"]) == ["a:3: the judgements of '0.2' do not differ"])
    #expect(
      try problems(["1.1c:csc withdraw", "complete"]) == [
        "a:3: settling differing answers takes answers with their reasons alone",
        "a:4: settling differing answers takes answers with their reasons alone",
      ])
  }

  private static func problems(
    in lines: [String], _ recorder: Recorder, _ purpose: AnswersRecording.Purpose = .assessment
  ) throws -> [String] {
    let text = (["case W-014", "by \(recorder.assessor)"] + lines).joined(separator: "\n")
    let file = try AnswersFile.parse(Array(text.utf8), name: "a")
    let moment = try SmallCase.moment()
    do throws(AnswersFileProblems) {
      _ = try AnswersRecording.apply(file, to: recorder, at: moment, as: purpose)
      return []
    } catch {
      return error.diagnostics.map { "\($0.place?.description ?? ""): \($0.summary)" }
    }
  }
}
