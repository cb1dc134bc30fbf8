import Diagnostics
import InspectionModel
import Interview
import StrictJSON
import Testing

struct SampleFilesTests {
  static let byAssessor = [
    "A1": ["004", "015", "016", "020", "023", "025", "026", "029"],
    "A2": ["003", "005", "008", "010", "012", "014", "017", "021", "022"],
    "A3": ["001", "007", "011", "013", "017", "027", "028"],
    "A4": ["002", "006", "008", "009", "018", "019", "020", "024", "029"],
  ]
  static let files =
    ["first-case/WB-001.answers"]
    + byAssessor.sorted { $0.key < $1.key }.flatMap { assessor, cases in
      cases.map { "wandsworth-2012/sources/answers/\(assessor)/WA-\($0).answers" }
    }
  static let settled = ["008", "017", "020", "029"]

  @Test(arguments: files) func everySampleFileIsRecordedWhole(_ path: String) throws {
    let index = try CoreCase.index()
    let file = try CoreCase.answers(path)
    let recorder = try CoreCase.recorder(for: file, index)
    let outcome = try CoreCase.applied(file, to: recorder)
    #expect(outcome.recorder.isComplete == (file.lines.last?.act == .complete))
    #expect(CaseFacts.read(outcome.recorder.record, index).problems.isEmpty)
    #expect(outcome.entries.map(\.entry.id.seq) == Array(1...outcome.entries.count))
    #expect(outcome.recorder.record.all.count == outcome.entries.count)
  }

  /// A few of them, because each line is played twice: the first case, one with a waiver, one read by two.
  static let typed =
    ["first-case/WB-001.answers"]
    + ["A2/WA-008", "A4/WA-029"].map {
      "wandsworth-2012/sources/answers/\($0).answers"
    }

  @Test(arguments: typed) func typingASampleFileGivesTheSameCase(_ path: String) throws {
    let index = try CoreCase.index()
    let file = try CoreCase.answers(path)
    let recorder = try CoreCase.recorder(for: file, index)
    let moment = try #require(file.header.at)
    let setting = DialogueSetting(area: "Wandsworth", isTerminal: false)
    let lines = try TypedAnswers.lines(for: file, in: recorder, setting: setting, at: moment)
    var player = DialoguePlayer(Dialogue(recorder: recorder, setting: setting), at: moment)
    player.play(lines)
    #expect(player.end == .completed)
    #expect(player.linesLeft == 0)
    let wanted = try CoreCase.applied(file, to: recorder).recorder
    #expect(SaidOfCase(player.dialogue.recorder) == SaidOfCase(wanted))
  }

  @Test(arguments: settled) func differencesAreSettledInFileOrder(_ number: String) throws {
    let index = try CoreCase.index()
    var united: CaseRecord?
    for (assessor, cases) in Self.byAssessor.sorted(by: { $0.key < $1.key }) where cases.contains(number) {
      let file = try CoreCase.answers("wandsworth-2012/sources/answers/\(assessor)/WA-\(number).answers")
      let record = try CoreCase.applied(file, to: CoreCase.recorder(for: file, index)).recorder.record
      united = try united?.union(record) ?? record
    }
    let file = try CoreCase.answers("wandsworth-2012/sources/resolutions/WA-\(number).answers")
    let record = try #require(united)
    let session = try #require(file.header.session)
    let recorder = Recorder(record: record, index: index, assessor: file.header.assessor, session: session)
    #expect(!CaseView(record, index).slots(in: .conflict).isEmpty)
    let outcome = try AnswersRecording.apply(
      file, to: recorder, at: try #require(file.header.at), as: .resolutions)
    let view = CaseView(outcome.recorder.record, index)
    #expect(view.slots(in: .conflict).isEmpty)
    #expect(view.isComplete)
    #expect(CaseFacts.read(outcome.recorder.record, index).problems.isEmpty)
    #expect(throws: AnswersFileProblems.self) {
      try AnswersRecording.apply(file, to: outcome.recorder, at: try #require(file.header.at), as: .resolutions)
    }
  }
}
