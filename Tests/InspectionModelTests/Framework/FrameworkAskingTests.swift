import InspectionModel
import PlumblineTestSupport
import Testing

struct FrameworkAskingTests {
  private let whole = SmallInterviews.framework

  @Test func everyQuestionIsAskedInRecordsOfOneKind() {
    let (cases, interviews) = (whole.asked(in: .case), whole.asked(in: .interview))
    #expect(cases.questions == SmallFramework.framework.questions)
    #expect(interviews.questions.map(\.id.text) == ["5a", "5b", "5c", "5d", "5e"])
    #expect(cases.questions + interviews.questions == whole.questions)
    #expect(cases.sections + interviews.sections == whole.sections)
    #expect(cases.checks == whole.checks && interviews.checks.isEmpty)
  }

  @Test func aFrameworkWithoutInterviewsIsAskedOfCasesAsItIs() {
    #expect(SmallFramework.framework.asked(in: .case) == SmallFramework.framework)
    #expect(SmallFramework.framework.asked(in: .interview).questions.isEmpty)
  }

  @Test func anInterviewHasNoPhasesThemesOrScores() {
    let interviews = whole.asked(in: .interview)
    #expect(interviews.phases.isEmpty && interviews.phaseQuestion == nil)
    #expect(interviews.themes.isEmpty && interviews.bands.isEmpty && !interviews.publishesScores)
    #expect(interviews.characteristics.isEmpty && interviews.recommendations.rules.isEmpty)
    #expect(interviews.unit == UnitName(one: "interview", many: "interviews"))
  }

  @Test func aKeyBelongsToOneKindOfRecord() {
    #expect(SmallInterviews.cases.keys.slot("5a") == nil)
    #expect(SmallInterviews.interviews.keys.slot("1.1a") == nil)
    #expect(SmallInterviews.cases.keys.slots == SmallFramework.index.keys.slots)
    #expect(FrameworkValidation.problems(in: whole).isEmpty)
  }

  @Test(arguments: [
    ("5a", "1.1a is yes"), ("5a", "phase custody"), ("1.1b", "5a is yes"),
  ]) func noConditionReachesFromOneKindToTheOther(_ question: String, _ condition: String) throws {
    var framework = whole
    let place = try #require(framework.questions.firstIndex { $0.id.text == question })
    framework.questions[place].condition = try ConditionParser.parse(condition)
    let kinds = FrameworkValidation.problems(in: framework).map(\.kind)
    #expect(kinds.contains { if case .acrossRecords = $0 { true } else { false } }, "\(kinds)")
  }

  @Test func theQuestionOfThePhasesIsAskedOfCases() throws {
    var framework = whole
    framework.phaseQuestion = QuestionID("5d")
    let problems = FrameworkValidation.problems(in: framework)
    #expect(problems.contains { $0.subject == "phases" && $0.kind == .acrossRecords(what: "question '5d'") })
  }
}
