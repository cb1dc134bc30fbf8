import InspectionModel
import Testing

struct FrameworkReviewTests {
  struct Example: Sendable, CustomTestStringConvertible {
    /// Conditions of the questions x, y and z, all yes/no, which follow `a`, `b`, `n`, `c` and `m`.
    let conditions: [String]
    /// The part of the last one that excludes itself; nil where it does not.
    var contradiction: String?
    /// The questions that exclude the last one; nil where it can be asked.
    var causes: [String]?
    var testDescription: String { conditions.joined(separator: " > ") }
  }

  @Test(arguments: [
    Example(conditions: ["a is yes"]),
    Example(conditions: ["a is yes and a is no"], contradiction: "a is yes and a is no"),
    Example(
      conditions: ["b is yes and n at least 12 and n at most 11"], contradiction: "n at least 12 and n at most 11"),
    Example(conditions: ["n at least 12 and n at most 12"]),
    Example(conditions: ["n at least 20"], contradiction: "n at least 20"),
    Example(conditions: ["n is 25"], contradiction: "n is 25"),
    Example(conditions: ["n at most 19 and n at least 10"]),
    Example(
      conditions: ["c is not red and c is not blue and c is not green"],
      contradiction: "c is not red and c is not blue and c is not green"),
    Example(conditions: ["c is not red and c is not blue"]),
    Example(
      conditions: ["c in (red, blue) and not c is red and not c is blue"],
      contradiction: "c in (red, blue) and not c is red and not c is blue"),
    Example(conditions: ["m has none and m has inside"], contradiction: "m has none and m has inside"),
    Example(conditions: ["m has outside and m has inside"]),
    Example(
      conditions: ["not m has outside and not m has inside and not m has none"],
      contradiction: "not m has outside and not m has inside and not m has none"),
    Example(conditions: ["not (a is yes or a is no)"], contradiction: "not (a is yes or a is no)"),
    Example(conditions: ["a is yes", "x is yes and a is no"], causes: ["x"]),
    Example(conditions: ["a is yes", "not x is yes and a is no"]),
    // A comparison with a question that does not apply is false, even `is not`.
    Example(conditions: ["a is yes", "x is not yes and a is no"], causes: ["x"]),
    Example(conditions: ["a is yes", "b is na and x is no", "y in (yes, no) and b is not na"], causes: ["y"]),
    Example(conditions: ["n at least 15", "n at most 15 and x is no", "y is yes and n is 15"]),
    Example(
      conditions: ["n at least 15", "n at most 15 and b is yes", "y is yes and x is yes and n is not 15"],
      causes: ["x", "y"]),
    Example(conditions: ["a is yes and a is no", "b is yes", "x is yes or y is yes and b is no"], causes: ["x", "y"]),
    Example(conditions: ["phase inside and not m has inside"], contradiction: "phase inside and not m has inside"),
    Example(conditions: ["phase inside and phase outside"]),
  ])
  func decidesWhetherAQuestionCanBeAsked(_ example: Example) throws {
    var reviewed = try ReviewedFramework()
    for (name, condition) in zip(["x", "y", "z"], example.conditions) {
      try reviewed.add(name, .yesNo, when: condition)
    }
    let last = "question \(["x", "y", "z"][example.conditions.count - 1])"
    let kinds = FrameworkReview.problems(in: reviewed.framework).filter { $0.subject == last }.map(\.kind)
    var expected: [FrameworkProblem.Kind] = []
    if let part = example.contradiction { expected.append(.contradiction(try ConditionParser.parse(part))) }
    if let causes = example.causes { expected.append(.neverAsked(because: try causes.map(ReviewedFramework.code))) }
    #expect(kinds == expected)
  }

  @Test func aPhasedQuestionIsAskedWhereItsPhaseIs() throws {
    var reviewed = try ReviewedFramework()
    try reviewed.add("x", .yesNo, when: "phase inside", phased: true)
    try reviewed.add("y", .yesNo, when: "x is yes and not phase outside", phased: true)
    #expect(reviewed.found == [])
    try reviewed.add("z", .yesNo, when: "y is yes and phase outside", phased: true)
    #expect(reviewed.found == [.neverAsked(because: [try ReviewedFramework.code("y")])])
  }

  @Test func namesTheSideOfAnOrThatCanNeverBe() throws {
    var reviewed = try ReviewedFramework()
    try reviewed.add("x", .yesNo, when: "b is yes and (a is yes or b is no) or m has inside")
    #expect(reviewed.found == [.deadPart(try ConditionParser.parse("b is no"))])
  }

  @Test func aCheckMustBeAbleToSpeakAndToBeSilent() throws {
    for (condition, kind, expected) in [
      ("a is yes and b is no", ConsistencyCheck.Kind.hard, nil),
      ("a is yes and x is no", .hard, FrameworkProblem.Kind.neverSpeaks),
      ("a is yes or a is no", .hard, .alwaysSpeaks), ("a is yes or a is no", .soft, nil),
      ("x is yes or x is no", .hard, nil),
    ] {
      var reviewed = try ReviewedFramework()
      try reviewed.add("x", .yesNo, when: "a is no")
      try reviewed.add(kind, when: condition)
      #expect(reviewed.found == [expected].compactMap(\.self), "\(condition)")
    }
  }

  @Test func conditionsAreWrittenSoThatTheyCanBeReadBack() throws {
    for text in [
      "a is yes and (b is no or not (n at least 3 and n at most 5)) or not phase inside",
      "c in (red, blue) and m has none",
      "not (not a is yes)", "a is not no",
    ] {
      let condition = try ConditionParser.parse(text)
      #expect(try ConditionParser.parse(condition.text) == condition, "\(condition.text)")
    }
  }
}
