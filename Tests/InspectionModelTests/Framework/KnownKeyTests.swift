import InspectionModel
import PlumblineTestSupport
import Testing

/// What validation takes for a key, against the table of all keys.
struct KnownKeyTests {
  @Test(arguments: [UInt64](1...10)) func rulesMayNameTheKeysThatThereAre(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var framework = LawFramework.framework
    let table = KeyTable(framework)
    let questions = framework.questions.map(\.id.text) + ["z"]
    let role = try #require(RoleCode("head"))
    framework.roles = [Role(code: role, title: "Head")]
    for _ in 0..<50 {
      let row = ["", "", ":x", ":y", ":z"][random.below(5)]
      let phase = ["", "", "@inside", "@nowhere"][random.below(4)]
      let key = try #require(Key(questions[random.below(questions.count)] + row + phase))
      framework.recommendations.rules = [
        RecommendationRule(
          code: try #require(Code<RecommendationRule>("r")), text: "Do.", role: role, keys: [key], below: 50, fewest: 1,
          weight: 1)
      ]
      let isUnknown = FrameworkValidation.problems(in: framework)
        .contains { problem in
          if case .unknown("key", key.text, _) = problem.kind { true } else { false }
        }
      #expect(isUnknown == table.slots(matching: key).isEmpty, "seed \(seed): \(key)")
    }
  }
}
