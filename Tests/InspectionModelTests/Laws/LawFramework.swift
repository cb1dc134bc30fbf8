import InspectionModel

/// A framework small enough for random histories to collide in, with everything that a view distinguishes.
enum LawFramework {
  static let index = FrameworkIndex(framework)

  static let framework: Framework = {
    var framework = Framework(edition: FrameworkEdition("laws/1") ?? edition, title: "Laws")
    framework.publishesScores = false
    framework.phaseQuestion = id("p")
    framework.phases = [phase("inside"), phase("outside")]
    framework.sections = [
      Section(
        number: number("1"), title: "One", kind: .scored,
        criteria: [Criterion(number: criterion, title: "One", statement: "Work is good.")])
    ]
    framework.reasonLists = [ReasonList(code: reasons, reasons: [reason("late"), reason("thin"), reason("other")])]
    framework.questions = [
      question("p", .choices([option("inside"), option("outside")], atLeast: 1)),
      question("a", .yesNo, scored: true) { $0.reasons = reasons },
      question("b", .yesNoNA, scored: true, when: "a is yes"),
      question("c", .yesNo, scored: true, when: "b is not yes"),
      question("d", .choice([option("red"), option("blue")]), when: "not b is na"),
      question("e", .number(0...9), when: "d is red or c is no"),
      question("g", .grid([row("x"), row("y")]), scored: true, when: "a is yes and not c is yes"),
      question("h", .yesNo, scored: true, phased: true, when: "phase inside or e at least 5"),
      question("k", .yesNoNA, scored: true, phased: true, when: "h is yes"),
      question("m", .yesNo, scored: true, when: "g is no"),
      question("t", .text) { $0.requirement = .whenAnyNo(in: criterion) },
    ]
    return framework
  }()

  private static let edition = FrameworkEdition(name("laws"), 1)
  private static let criterion: CriterionNumber = number("1.1")
  private static let reasons: ReasonListCode = name("WHY")

  /// A code that is known to be one; the fallback is never reached.
  private static func name<Kind>(_ text: String) -> Code<Kind> {
    guard let code = Code<Kind>(text) else { return name("x") }
    return code
  }

  private static func id(_ text: String) -> QuestionID { name(text) }
  private static func number<Kind>(_ text: String) -> Code<Kind> { name(text) }
  private static func phase(_ text: String) -> Phase { Phase(code: name(text), label: text) }
  private static func option(_ text: String) -> Option { Option(code: name(text), label: text) }
  private static func row(_ text: String) -> GridRow { GridRow(code: name(text), label: text) }
  private static func reason(_ text: String) -> Reason { Reason(code: name(text), clause: text) }

  private static func question(
    _ text: String, _ answer: AnswerType, scored: Bool = false, phased: Bool = false, when condition: String? = nil,
    _ change: (inout Question) -> Void = { _ in }
  ) -> Question {
    var question = Question(id: id(text), criterion: criterion, text: "\(text)?", answer: answer)
    question.isScored = scored
    question.isPhased = phased
    question.condition = condition.flatMap { try? ConditionParser.parse($0) }
    change(&question)
    return question
  }
}
