import Analysis
import Documents
import Drafting
import InspectionModel
import Testing

/// How a recommendation is composed, joined, withheld and weighed.
struct RecommendationTests {
  private struct Composed {
    var rules: [RecommendationRule]
    /// How often 1.1a and 1.1b are sufficient and insufficient, and how many of the noes to 1.1a carry `late`.
    var a: (yes: Int, no: Int) = (5, 5)
    var b: (yes: Int, no: Int) = (5, 0)
    var late = 0

    func sample() throws -> DraftSample {
      var framework = try SmallDraft.framework()
      framework.recommendations.rules = rules
      try #require(FrameworkValidation.problems(in: framework).isEmpty)
      let answers =
        (0..<a.yes).map { $0 < b.yes ? "1.1a=yes 1.1b=yes" : $0 < b.yes + b.no ? "1.1a=yes 1.1b=no" : "1.1a=yes" }
        + (0..<a.no).map { $0 < late ? "1.1a=no/late" : "1.1a=no/victims" }
      return try SmallDraft.sample(
        try answers.enumerated().map { try SmallDraft.record("C-\($0)", "0.1=community \($1)") }, framework)
    }

    func recommendations() throws -> [Recommendation] {
      let sample = try sample()
      var book = ClaimBook(sample)
      let drafter = FindingDrafter(sample)
      let findings = sample.index.framework.criteria.flatMap { drafter.findings(of: $0.number, &book) }
      return Recommendation.all(for: sample, try SmallDraft.inspection(), findings: findings, &book)
    }
  }

  private static func rule(
    _ code: String, keys: [String] = ["1.1a"], below: Int = 60, fewest: Int = 2, weight: Int = 10,
    _ clauses: [RecommendationClause] = []
  ) throws -> RecommendationRule {
    RecommendationRule(
      code: try SmallDraft.code(code), text: "\(code) is done", role: try SmallDraft.code("board"),
      keys: try keys.map { try #require(Key($0)) }, below: below, fewest: fewest, weight: weight, clauses: clauses)
  }

  private static func clause(
    _ code: String, keys: [String] = ["1.1b"], reason: String? = nil, below: Int = 60, unless: String? = nil
  ) throws -> RecommendationClause {
    let test = RecommendationTest(
      keys: try keys.map { try #require(Key($0)) }, reason: try reason.map { try SmallDraft.code($0) }, below: below,
      fewest: 2)
    return RecommendationClause(
      code: try SmallDraft.code(code), text: "is \(code)", call: .judgements(test),
      unless: try unless.map { try SmallDraft.code($0) })
  }

  private static func joining(_ other: String) throws -> RecommendationClause {
    RecommendationClause(
      code: try SmallDraft.code("with"), text: "goes with \(other)", call: .rule(try SmallDraft.code(other)))
  }

  @Test func clausesAreSaidAsTheFiguresCallForThem() throws {
    let rule = try Self.rule("work", [try Self.clause("good"), try Self.clause("early", keys: ["1.1a"])])
    #expect(try Composed(rules: [rule]).recommendations().map(\.text) == ["work is done and is early"])
    #expect(
      try Composed(rules: [rule], b: (1, 4)).recommendations().map(\.text) == ["work is done, is good and is early"])
    // Clauses never call for a recommendation by themselves.
    #expect(try Composed(rules: [rule], a: (9, 1), b: (1, 8)).recommendations().isEmpty)
  }

  @Test func aClauseCanCountOneReasonAlone() throws {
    let rule = try Self.rule("work", [try Self.clause("punctual", keys: ["1.1a"], reason: "late", below: 80)])
    // Two of ten are late: 80% are not, which is not below 80.
    let two = try Composed(rules: [rule], late: 2).recommendations()
    #expect(two.map(\.text) == ["work is done"])
    #expect(two[0].basis?.rule.clauses[0].standing.tally == Tally(sufficient: 8, relevant: 10))
    #expect(
      try Composed(rules: [rule], late: 3).recommendations().map(\.text) == ["work is done and is punctual"])
  }

  @Test func aClauseIsLeftToTheRuleThatSaysItAtMoreLength() throws {
    let rules = [
      try Self.rule("work", [try Self.clause("good", unless: "quality")]),
      try Self.rule("quality", keys: ["1.1b"], fewest: 5, weight: 5),
    ]
    #expect(
      try Composed(rules: rules, b: (1, 4)).recommendations().map(\.text) == ["work is done", "quality is done"])
    // Too few judgements for the longer one: then the clause says it.
    #expect(
      try Composed(rules: rules, b: (1, 3)).recommendations().map(\.text) == ["work is done and is good"])
  }

  @Test func rulesThatWouldSayTheSameAreJoined() throws {
    let work = try Self.rule("work", [try Self.joining("quality")])
    let quality = try Self.rule("quality", keys: ["1.1b"], weight: 5)
    let joined = try Composed(rules: [work, quality], b: (1, 4)).recommendations()
    #expect(joined.map(\.text) == ["work is done and goes with quality"])
    #expect(joined[0].tally == Tally(sufficient: 6, relevant: 15))
    let standings = RuleStandings(try Composed(rules: [work, quality], b: (1, 4)).sample())
    #expect(standings.rules.map(\.outcome) == [.offered, .joined(to: work.code)])
    // Where one of them is not called for, the other stands alone.
    #expect(try Composed(rules: [work, quality]).recommendations().map(\.text) == ["work is done"])
    #expect(
      try Composed(rules: [work, quality], a: (9, 1), b: (1, 8)).recommendations().map(\.text) == ["quality is done"])
  }

  @Test func rulesThatJoinEachOtherAreSaidOnce() throws {
    let work = try Self.rule("work", [try Self.joining("quality")])
    let quality = try Self.rule("quality", keys: ["1.1b"], weight: 20, [try Self.joining("work")])
    let texts = try Composed(rules: [work, quality], b: (1, 4)).recommendations().map(\.text)
    #expect(texts == ["quality is done and goes with work"])
  }

  @Test func whatIsJoinedTakesNothingOfItsOwnAway() throws {
    let first = try Self.rule("first", weight: 30, [try Self.joining("second")])
    let second = try Self.rule("second", weight: 20, [try Self.joining("third")])
    let third = try Self.rule("third", weight: 10)
    let texts = try Composed(rules: [first, second, third]).recommendations().map(\.text)
    #expect(texts == ["first is done and goes with second", "third is done"])
    // Whoever has taken another in already is not taken in.
    let late = try Self.rule("third", weight: 10, [try Self.joining("second")])
    let kept = try Composed(rules: [try Self.rule("first", weight: 5), second, late]).recommendations().map(\.text)
    #expect(kept == ["second is done and goes with third", "first is done"])
  }

  @Test func heavierComesFirstAndOfEqualsTheFrameworksOrder() throws {
    let rules = [try Self.rule("c", weight: 5), try Self.rule("b", weight: 9), try Self.rule("a", weight: 5)]
    #expect(try Composed(rules: rules).recommendations().map(\.code.text) == ["b", "c", "a"])
  }

  @Test(arguments: [
    // sufficient, relevant, below, fewest; called for, points, judgements to cross
    (11, 20, 60, 10, true, -5, 1), (12, 20, 60, 10, false, 0, 1), (0, 20, 60, 10, true, -60, 12),
    (119, 200, 60, 10, false, 0, 1), (118, 200, 60, 10, true, -1, 1), (20, 20, 60, 10, false, 40, 9),
    (5, 10, 100, 10, true, -50, 5), (10, 10, 100, 10, false, 0, 1),
  ])
  func aStandingTellsHowFarItIsFromItsThreshold(
    _ sufficient: Int, _ relevant: Int, _ below: Int, _ fewest: Int, _ isCalledFor: Bool, _ points: Int, _ cross: Int
  ) throws {
    let standing = RecommendationStanding(
      tally: Tally(sufficient: sufficient, relevant: relevant), below: below, fewest: fewest)
    #expect(standing.isCalledFor == isCalledFor)
    #expect(standing.points == points)
    #expect(standing.judgementsToCross == cross)
    // That many more or fewer turn it, and one less does not.
    let step = isCalledFor ? 1 : -1
    for (moved, turns) in [(cross, true), (cross - 1, false)] {
      let tally = Tally(sufficient: sufficient + step * moved, relevant: relevant)
      let other = RecommendationStanding(tally: tally, below: below, fewest: fewest)
      #expect((other.isCalledFor != isCalledFor) == turns)
    }
  }

  @Test func withTooLittleJudgedNothingIsCalledFor() {
    let few = RecommendationStanding(tally: Tally(sufficient: 0, relevant: 9), below: 60, fewest: 10)
    #expect(!few.isCalledFor && few.points == -60 && few.judgementsToCross == nil)
    let none = RecommendationStanding(tally: .zero, below: 60, fewest: 0)
    #expect(!none.isCalledFor && none.points == nil && none.judgementsToCross == nil)
    let never = RecommendationStanding(tally: Tally(sufficient: 1, relevant: 9), below: 0, fewest: 1)
    #expect(!never.isCalledFor && never.judgementsToCross == nil)
  }

  @Test func itNamesItsFindingsAndWhatItWouldMove() throws {
    let rule = try Self.rule("work", [try Self.clause("good")])
    let recommendation = try #require(try Composed(rules: [rule], b: (1, 4)).recommendations().first)
    let basis = try #require(recommendation.basis)
    #expect(recommendation.address == "recommendation:work" && recommendation.role == "YOS Board")
    #expect(basis.findings == ["1.1a", "1.1b"])
    #expect(basis.tally == Tally(sufficient: 6, relevant: 15))
    let criterion = try #require(basis.movements.first)
    #expect(criterion.subject == .criterion(try SmallDraft.code("1.1")))
    #expect(criterion.now == Tally(sufficient: 6, relevant: 15) && criterion.then.sufficient == 15)
    #expect(criterion.points == 60)
    let without = try #require(try Composed(rules: [try Self.rule("work")]).recommendations().first?.basis)
    #expect(without.findings == ["1.1a"])
    #expect(without.movements.first?.points == 33)
  }

  @Test func anInspectorsOwnRestsOnNoJudgement() throws {
    let own = Recommendation(
      code: try SmallDraft.code("case-system"), text: "the case management system is quick enough", role: "YOS Board")
    #expect(own.address == "recommendation:case-system")
    #expect(own.basis == nil && own.tally == nil && own.claim == nil)
  }
}
