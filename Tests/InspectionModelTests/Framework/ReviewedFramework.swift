import InspectionModel
import PlumblineTestSupport
import Testing

/// A small framework whose conditions a test says in words.
struct ReviewedFramework {
  private(set) var framework: Framework

  /// `a` yes/no, `b` yes/no/na, `n` number 10...19, `c` one of red, blue, green, `m` several of inside, outside and, alone, none;
  /// `m` says the phases `inside` and `outside`.
  init() throws {
    framework = Framework(edition: try #require(FrameworkEdition("reviewed/1")), title: "Reviewed")
    framework.quantities = SmallFramework.framework.quantities
    framework.publishesScores = false
    framework.sections = [
      Section(
        number: try Self.code("1"), title: "One", kind: .context,
        criteria: [Criterion(number: try Self.code("1.1"), title: "One", statement: "Work is good.")])
    ]
    let options = try ["red", "blue", "green"].map { Option(code: try Self.code($0), label: $0) }
    let several = try ["inside", "outside"].map { Option(code: try Self.code($0), label: $0) }
    let none = Option(code: try Self.code("none"), label: "none", isExclusive: true)
    try add("a", .yesNo)
    try add("b", .yesNoNA)
    try add("n", .number(10...19))
    try add("c", .choice(options))
    try add("m", .choices(several + [none], atLeast: 1))
    framework.phaseQuestion = try Self.code("m")
    framework.phases = try ["inside", "outside"].map { Phase(code: try Self.code($0), label: $0) }
  }

  static func code<Kind>(_ text: String) throws -> Code<Kind> {
    try #require(Code<Kind>(text))
  }

  mutating func add(_ id: String, _ answer: AnswerType, when condition: String? = nil, phased: Bool = false) throws {
    var question = Question(id: try Self.code(id), criterion: try Self.code("1.1"), text: "\(id)?", answer: answer)
    question.condition = try condition.map { text in try ConditionParser.parse(text) }
    question.isPhased = phased
    framework.questions.append(question)
  }

  mutating func add(_ kind: ConsistencyCheck.Kind, when condition: String) throws {
    let condition = try ConditionParser.parse(condition)
    let last = try #require(condition.questions.last)
    framework.checks.append(
      ConsistencyCheck(code: try Self.code("k"), kind: kind, condition: condition, last: last, message: "No."))
  }

  /// What a review says of conditions.
  var found: [FrameworkProblem.Kind] {
    FrameworkReview.problems(in: framework).map(\.kind).filter { kind in
      if case .unused = kind { false } else { true }
    }
  }
}
