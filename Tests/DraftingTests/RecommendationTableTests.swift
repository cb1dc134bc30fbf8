import Analysis
import Documents
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// One set of rules and thresholds for all areas, held against what four printed reports recommended.
struct RecommendationTableTests {
  struct Area: Sendable, CustomTestStringConvertible {
    let name: String
    /// How many recommendations about case practice were printed.
    let printed: Int
    var testDescription: String { name }

    var folder: FilePath { ProjectFolder.path.appending("Samples").appending(name) }
  }

  static let areas = [
    Area(name: "wandsworth-2012", printed: 6), Area(name: "leeds-2011", printed: 4),
    Area(name: "stockport-2009", printed: 4), Area(name: "west-london-2016", printed: 3),
  ]
  static let unprinted = Area(name: "food-hygiene-2025", printed: 0)

  /// At most so many that the printed report does not have.
  static let mostOthers = 2

  @Test(arguments: areas)
  func whatWasPrintedIsOfferedInItsOrderWithFewOthers(_ area: Area) throws {
    let drafted = try Drafted.of(area)
    let (printed, offered) = (try printed(area), drafted.recommendations.map(\.code.text))
    try #require(printed.count == area.printed)
    let places = try printed.map { rule in try #require(offered.firstIndex(of: rule), "\(rule) is not offered") }
    for (place, earlier) in places.enumerated() {
      // Neighbours may have changed places; whatever is further apart stands in the printed order.
      #expect(places.dropFirst(place + 2).allSatisfy { earlier < $0 }, "\(offered)")
    }
    #expect(offered.count - printed.count <= Self.mostOthers, "\(offered)")
  }

  @Test(arguments: areas + [unprinted])
  func everyRecommendationIsJustifiedByItsFigures(_ area: Area) throws {
    let drafted = try Drafted.of(area)
    for recommendation in drafted.recommendations {
      let basis = try #require(recommendation.basis)
      let standing = basis.rule.standing
      let share = try #require(standing.tally.score?.percentage)
      #expect(share < standing.below && standing.tally.relevant >= standing.fewest, "\(recommendation.code)")
      #expect(!basis.findings.isEmpty || !drafted.index.framework.publishesScores, "\(recommendation.code)")
      #expect(basis.rule.saidClauses.allSatisfy { recommendation.text.contains($0.clause.text) })
      for movement in basis.movements { #expect(movement.then.sufficient > movement.now.sufficient) }
    }
  }

  @Test func thresholdsAreRoundAndFewAndTheSameForAllAreas() throws {
    let rules = try Drafted.of(Self.areas[0]).index.framework.recommendations.rules
    #expect(try Self.areas.prefix(3).allSatisfy { try Drafted.of($0).index.framework.recommendations.rules == rules })
    let clauses = rules.flatMap { rule in rule.clauses.compactMap { clause in clause.test.map { (rule, $0) } } }
    #expect(Set(rules.map(\.below)) == [60, 80] && Set(rules.map(\.fewest)) == [10])
    #expect(clauses.allSatisfy { $0.below == $1.below && $0.fewest == $1.fewest })
  }

  /// A result that only one set of figures gives would be fitted to three areas.
  @Test(arguments: (77...85).map { ($0, 60) } + (54...61).map { (80, $0) })
  func otherThresholdsNearbyGiveTheSame(_ high: Int, _ low: Int) throws {
    for area in Self.areas.prefix(3) {
      let drafted = try Drafted.of(area)
      var rules = drafted.index.framework.recommendations.rules
      for place in rules.indices { rules[place].below = rules[place].below == 80 ? high : low }
      let standings = RuleStandings(drafted.sample, trying: rules).rules
      let (offered, printed) = (standings.filter { $0.outcome == .offered }, try printed(area))
      let codes = offered.map(\.rule.code.text)
      #expect(codes.filter(printed.contains) == printed, "\(area) \(codes)")
      #expect(codes.count - printed.count <= Self.mostOthers, "\(area) \(codes)")
    }
  }

  @Test func theTableOfWhatIsRecommendedWhereAndWhy() throws {
    var lines = ["area  rule  outcome  tally  share  threshold  points  judgements to cross  printed as"]
    for area in Self.areas + [Self.unprinted] {
      let drafted = try Drafted.of(area)
      let printed = area.printed == 0 ? [] : try printed(area)
      lines.append("")
      for standing in RuleStandings(drafted.sample).rules {
        lines.append(Self.line(area, standing, printed))
        for clause in standing.clauses { lines.append(Self.line(clause)) }
      }
    }
    try Golden.check(lines.joined(separator: "\n") + "\n", "recommendations-table.txt")
  }

  @Test func theRecommendationsReadAloud() throws {
    var lines: [String] = []
    for area in Self.areas + [Self.unprinted] {
      let drafted = try Drafted.of(area)
      lines += ["# \(area.name)", "", drafted.index.framework.recommendations.stem, ""]
      for (place, recommendation) in drafted.recommendations.enumerated() {
        lines.append("\(place + 1). \(recommendation.text) (\(recommendation.role))")
        let basis = try #require(recommendation.basis)
        let moved = basis.movements.map { movement in
          let (now, then) = (movement.now.score?.percentage ?? 0, movement.then.score?.percentage ?? 0)
          return "\(Claim.Filter.score(movement.subject).address.rawValue) \(now)% to \(then)%"
        }
        lines.append("   - \(basis.tally.sufficient) of \(basis.tally.relevant) judgements sufficient")
        lines.append("   - findings: \(basis.findings.isEmpty ? "none" : basis.findings.joined(separator: ", "))")
        if !moved.isEmpty { lines.append("   - would move \(moved.joined(separator: ", "))") }
      }
      lines.append("")
    }
    try Golden.check(lines.joined(separator: "\n"), "recommendations.md")
  }

  // MARK: What is printed, and what is drafted

  private func printed(_ area: Area) throws -> [String] {
    let bytes = try DurableFiles().read(area.folder.appending("printed.json")).bytes
    let listed = try #require(try JSONValue(parsing: bytes).object?["recommendations"]?.array)
    return listed.compactMap { $0.object?["rule"]?.string }
  }

  private struct Drafted {
    /// Each area read once for all tests.
    private static let all = Dictionary(
      uniqueKeysWithValues: (areas + [unprinted]).map { area in (area.name, Result { try Drafted(area) }) })

    static func of(_ area: Area) throws -> Drafted { try #require(all[area.name]).get() }

    let index: FrameworkIndex
    let sample: DraftSample
    let recommendations: [Recommendation]

    private init(_ area: Area) throws {
      let opened = try OpenedInspection.open(at: area.folder.appending("merged"), using: DurableFiles())
      index = opened.index
      var sample = DraftSample(opened.index)
      for file in try opened.readCases().cases { sample.add(file.record) }
      var book = ClaimBook(sample)
      let drafter = FindingDrafter(sample)
      let findings = index.framework.criteria.flatMap { drafter.findings(of: $0.number, &book) }
      recommendations = Recommendation.all(for: sample, opened.inspection, findings: findings, &book)
      self.sample = sample
    }
  }

  private static func line(_ area: Area, _ standing: RuleStanding, _ printed: [String]) -> String {
    let outcome =
      switch standing.outcome {
      case .offered: "offered"
      case .joined(let host): "joined to \(host)"
      case .notCalledFor: "-"
      }
    let place = printed.firstIndex(of: standing.rule.code.text).map { String($0 + 1) }
    return "\(area.name)  \(standing.rule.code)  \(outcome)  \(figures(standing.standing))  \(place ?? "-")"
  }

  private static func line(_ clause: RuleStanding.Clause) -> String {
    let outcome =
      switch clause.outcome {
      case .said: "said"
      case .left(let rule): "left to \(rule)"
      case .notCalledFor: "-"
      }
    return "  clause \(clause.clause.code)  \(outcome)  \(figures(clause.standing))"
  }

  private static func figures(_ standing: RecommendationStanding) -> String {
    let share = standing.tally.score.map { "\($0.percentage)%" } ?? "-"
    let points = standing.points.map { $0 > 0 ? "+\($0)" : String($0) } ?? "-"
    let few = standing.tally.relevant < standing.fewest ? " (fewer than \(standing.fewest))" : ""
    return "\(standing.tally.sufficient)/\(standing.tally.relevant)\(few)  \(share)  \(standing.below)  \(points)"
      + "  \(standing.judgementsToCross.map(String.init) ?? "-")"
  }
}
