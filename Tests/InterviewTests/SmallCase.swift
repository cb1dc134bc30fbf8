import InspectionModel
import Interview
import PlumblineTestSupport
import Testing

/// Cases over the small framework, with two soft checks that can speak there: one for each phase, one for the case.
enum SmallCase {
  static let index: FrameworkIndex = {
    var framework = SmallFramework.framework
    framework.checks.append(contentsOf: softChecks)
    for place in framework.questions.indices where framework.questions[place].id.text == "2.1a" {
      framework.questions[place].reasons = ReasonListCode("LATE")
    }
    for place in framework.questions.indices where framework.questions[place].id.text == "1.1c" {
      framework.questions[place].reasons = ReasonListCode("LATE")
    }
    for place in framework.questions.indices where framework.questions[place].id.text == "1.1b" {
      framework.questions[place].guidance = ["Yes where it drew on what was known.", "No where it did not."]
    }
    return FrameworkIndex(framework)
  }()

  private static var softChecks: [ConsistencyCheck] {
    [
      ("grown-up", "0.2 at least 18 and 1.1a is yes", "1.1a", "Eighteen, yet screened? Change one, or say why."),
      ("late-release", "2.1b is late and 2.1a is yes", "2.1b", "Late, yet delivered? Change one, or say why."),
    ].compactMap { code, condition, last, message in
      guard let code = CheckCode(code), let last = QuestionID(last) else { return nil }
      guard let condition = try? ConditionParser.parse(condition) else { return nil }
      return ConsistencyCheck(code: code, kind: .soft, condition: condition, last: last, message: message)
    }
  }

  static func moment() throws -> Timestamp { try #require(Timestamp("2012-01-17T10:00:00Z")) }

  static func recorder(
    _ assessor: String = "A2", session: String = "k3f9x2aq", on record: CaseRecord? = nil
  ) throws -> Recorder {
    let empty = CaseRecord(
      inspection: try #require(InspectionID("small-2012")), framework: index.framework.edition,
      id: try #require(CaseID("W-014")))
    return Recorder(
      record: record ?? empty, index: index, assessor: try #require(AssessorID(assessor)),
      session: try #require(SessionToken(session)))
  }

  /// A recorder after these lines of an answers file.
  static func recorder(
    answering lines: [String], _ assessor: String = "A2", session: String = "k3f9x2aq", on record: CaseRecord? = nil
  ) throws -> Recorder {
    let text = (["case W-014", "by \(assessor)"] + lines).joined(separator: "\n")
    let file = try AnswersFile.parse(Array(text.utf8), name: "a.answers")
    let recorder = try recorder(assessor, session: session, on: record)
    return try AnswersRecording.apply(file, to: recorder, at: moment()).recorder
  }

  /// Everything that completing needs, in one phase.
  static let whole = [
    "0.1 = community", "0.2 = 15", "1.1a = no: late", "1.1c:csc = yes", "1.1c:police = na", "1.1z = seen late",
    "2.1a@community = yes",
  ]

  static func dialogue(on recorder: Recorder? = nil, isTerminal: Bool = true) throws -> DialoguePlayer {
    let recorder = try recorder ?? self.recorder()
    let setting = DialogueSetting(area: "Smallshire", isTerminal: isTerminal)
    return DialoguePlayer(Dialogue(recorder: recorder, setting: setting), at: try moment())
  }

  static func key(_ text: String) throws -> Key { try #require(Key(text)) }
}
