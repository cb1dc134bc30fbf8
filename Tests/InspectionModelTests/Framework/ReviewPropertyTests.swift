import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// The review against every case that there can be: what it says is never asked, no view of any of them asks.
struct ReviewPropertyTests {
  private static let answers: [[String]] = [
    [#""yes""#, #""no""#], [#""yes""#, #""no""#, #""na""#], ["10", "11", "12", "13"], [#""red""#, #""blue""#],
    [#"["inside"]"#, #"["outside"]"#, #"["inside","outside"]"#, #"["none"]"#], [#""yes""#, #""no""#],
  ]
  private static let names = ["a", "b", "n", "c", "m", "x"]

  @Test(arguments: [UInt64](1...40)) func neverAskedIsWhatNoCaseIsAsked(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let framework = try framework(&random)
    let index = FrameworkIndex(framework)
    var asked: Set<String> = []
    for record in try Self.records.get() {
      let view = CaseView(record, index)
      for (slot, state) in view.states.enumerated() {
        if case .answered = state { asked.insert(index.question(at: slot).id.text) }
      }
    }
    let never = FrameworkReview.problems(in: framework).compactMap { problem in
      switch problem.kind {
      case .contradiction, .neverAsked: String(problem.subject.dropFirst("question ".count))
      default: nil
      }
    }
    #expect(never == Self.names.filter { !asked.contains($0) }, "seed \(seed)")
  }

  private static let combinations = answers.reduce([[]]) { lists, values in
    lists.flatMap { list in values.map { list + [$0] } }
  }

  private func framework(_ random: inout SeededRandom) throws -> Framework {
    var framework = Framework(edition: try Self.edition(), title: "Random")
    framework.quantities = SmallFramework.framework.quantities
    framework.publishesScores = false
    let options = { (codes: [String]) in
      try codes.map { Option(code: try ReviewedFramework.code($0), label: $0, isExclusive: $0 == "none") }
    }
    let types: [AnswerType] = [
      .yesNo, .yesNoNA, .number(10...13), .choice(try options(["red", "blue"])),
      .choices(try options(["inside", "outside", "none"]), atLeast: 1), .yesNo,
    ]
    for (place, name) in Self.names.enumerated() {
      var question = Question(
        id: try ReviewedFramework.code(name), criterion: try ReviewedFramework.code("1.1"), text: "?",
        answer: types[place])
      if place > 0 { question.condition = try ConditionParser.parse(condition(before: place, depth: 2, &random)) }
      framework.questions.append(question)
    }
    return framework
  }

  private func condition(before place: Int, depth: Int, _ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 3: "not (\(condition(before: place, depth: depth - 1, &random)))"
    case 4, 5: joined(before: place, depth, &random)
    default: comparison(with: Int.random(in: 0..<place, using: &random), &random)
    }
  }

  private func joined(before place: Int, _ depth: Int, _ random: inout SeededRandom) -> String {
    let word = Int.random(in: 0..<4, using: &random) == 0 ? "or" : "and"
    let parts = (0..<3).map { _ in "(\(condition(before: place, depth: depth - 1, &random)))" }
    return parts.joined(separator: " \(word) ")
  }

  private func comparison(with place: Int, _ random: inout SeededRandom) -> String {
    let name = Self.names[place]
    switch name {
    case "n":
      let number = Int.random(in: 9...14, using: &random)
      return "\(name) \(["at least", "at most", "is", "is not"].randomElement(using: &random) ?? "is") \(number)"
    case "m": return "\(name) has \(["inside", "outside", "none"].randomElement(using: &random) ?? "inside")"
    default:
      let codes = name == "c" ? ["red", "blue"] : name == "b" ? ["yes", "no", "na"] : ["yes", "no"]
      return "\(name) is \(Bool.random(using: &random) ? "not " : "")\(codes.randomElement(using: &random) ?? "yes")"
    }
  }

  /// Every case, whatever the conditions are.
  private static let records = Result { try combinations.map(record) }

  private static func edition() throws -> FrameworkEdition { try #require(FrameworkEdition("random/1")) }

  private static func record(_ combination: [String]) throws -> CaseRecord {
    var record = CaseRecord(
      inspection: try #require(InspectionID("i")), framework: try edition(), id: try #require(CaseID("W-1")))
    for (place, answer) in combination.enumerated() {
      let json =
        #"{"by":"A1","session":"k3f9x2aq","seq":\#(place + 1),"at":"2012-01-17T10:02:11Z","answer":\#(answer)}"#
      let entry = try Entry(fields: try #require(JSONValue(parsing: Array(json.utf8)).object))
      record.add(entry, under: EntryKey(names[place]))
    }
    return record
  }
}
