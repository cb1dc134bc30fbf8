import Analysis
import InspectionModel
import Testing

/// A small framework and cases written as `KEY=ANSWER` words, to count without files.
enum SmallSample {
  static func framework() throws -> Framework {
    var framework = Framework(edition: try #require(FrameworkEdition("small/1")), title: "Small")
    framework.bands = [
      Band(code: try code("HIGH"), from: 75, comment: "little to do"),
      Band(code: try code("MIDDLE"), from: 45, comment: "more to do"),
      Band(code: try code("LOW"), from: 0, comment: "much to do"),
    ]
    framework.themes = [Theme(code: try code("T"), title: "Theme"), Theme(code: try code("U"), title: "Other theme")]
    framework.phaseQuestion = try code("0p")
    framework.phases = [
      Phase(code: try code("home"), label: "at home"), Phase(code: try code("away"), label: "away"),
    ]
    framework.sections = [
      try section("0", .context, ["0"]), try section("1", .scored, ["1.1", "1.2"]),
      try section("2", .scored, ["2.1"]),
    ]
    framework.reasonLists = [
      ReasonList(
        code: try code("WHY"),
        reasons: [
          Reason(code: try code("late"), clause: "it was late"), Reason(code: try code("other"), clause: "other"),
        ])
    ]
    framework.questions = try questions()
    framework.characteristics = [
      Characteristic(code: try code("age"), question: try code("0a"), title: "Age"),
      Characteristic(code: try code("needs"), question: try code("0n"), title: "Needs"),
      Characteristic(code: try code("parts"), question: try code("0p"), title: "Parts"),
    ]
    try #require(FrameworkValidation.problems(in: framework).isEmpty)
    return framework
  }

  private static func questions() throws -> [Question] {
    let parts = [
      Option(code: try code("away"), label: "Away"), Option(code: try code("home"), label: "Home"),
      Option(code: try code("none"), label: "None", isExclusive: true),
    ]
    let needs = [Option(code: try code("health"), label: "Health"), Option(code: try code("school"), label: "School")]
    return [
      try question("0a", "0", .number(10...19)), try question("0p", "0", .choices(parts, atLeast: 1)),
      try question("0n", "0", .choices(needs, atLeast: 0)),
      try question("1.1a", "1.1", .yesNo, scored: true, themes: ["T", "U"], isKey: true),
      try question("1.1b", "1.1", .yesNoNA, scored: true, themes: ["T"], when: "1.1a is yes"),
      try question("1.1c", "1.1", .yesNoNA),
      try question("1.2a", "1.2", .yesNoNA, scored: true, themes: ["T"], isKey: true, phased: true),
      try question(
        "2.1g", "2.1",
        .grid([
          GridRow(code: try code("police"), label: "the police"),
          GridRow(code: try code("school"), label: "the school"),
        ]), scored: true, themes: ["U"], isKey: true),
    ]
  }

  private static func question(
    _ id: String, _ criterion: String, _ answer: AnswerType, scored: Bool = false, themes: [String] = [],
    isKey: Bool = false, phased: Bool = false, when condition: String? = nil
  ) throws -> Question {
    var question = Question(id: try code(id), criterion: try code(criterion), text: "Question \(id)?", answer: answer)
    question.isScored = scored
    question.themes = try themes.map { try code($0) }
    question.isKey = isKey
    question.isPhased = phased
    question.condition = try condition.map { try ConditionParser.parse($0) }
    question.reasons = answer.isJudgement ? try code("WHY") : nil
    return question
  }

  private static func section(_ number: String, _ kind: Section.Kind, _ criteria: [String]) throws -> Section {
    Section(
      number: try code(number), title: "Section \(number)", kind: kind,
      criteria: try criteria.map { Criterion(number: try code($0), title: "Criterion \($0)", statement: "Good.") })
  }

  static func code<Kind>(_ text: String) throws -> Code<Kind> {
    try #require(Code<Kind>(text))
  }

  /// The facts that words such as `A1 1.1a=no:late` give: an assessor's code, then that assessor's answers; `completes` at
  /// the end of an assessor's answers declares them complete.
  static func facts(_ text: String, _ index: FrameworkIndex) throws -> CaseFacts {
    var facts = CaseFacts()
    var assessor = try #require(AssessorID("A1"))
    var seq = 0
    let session = try #require(SessionToken("aaaaaaaa"))
    for word in text.split(separator: " ") {
      seq += 1
      let id = EntryID(by: assessor, session: session, seq: seq)
      if let next = AssessorID(String(word)) {
        assessor = next
      } else if word == "completes" {
        facts.add(CaseFacts.Completion(id: id, covers: [session: seq - 1]))
      } else {
        facts.add(try fact(String(word), id, index))
      }
    }
    facts.seal()
    return facts
  }

  private static func fact(_ word: String, _ id: EntryID, _ index: FrameworkIndex) throws -> EntryFact {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    let slot = try #require(index.keys.slot(parts[0]), "\(word)")
    let answer = parts[1].split(separator: "/").map(String.init)
    let question = index.question(at: slot)
    let given: GivenAnswer =
      switch question.answer {
      case .choices: .words(answer[0].split(separator: "+").map(String.init))
      case .number: .number(try #require(Int(answer[0])))
      default: .word(answer[0])
      }
    let code = try question.code(for: given)
    let reasons = try index.reasonPlaces(of: Array(answer.dropFirst()), at: slot)
    return EntryFact(slot: slot, id: id, deed: .answer(code), reasons: reasons)
  }

  static func tally(_ cases: [String], _ selection: CaseSelection = .all) throws -> SampleTally {
    let index = FrameworkIndex(try framework())
    var tally = SampleTally(index, selection)
    for text in cases { tally.add(CaseView(try facts(text, index), index)) }
    return tally
  }
}
