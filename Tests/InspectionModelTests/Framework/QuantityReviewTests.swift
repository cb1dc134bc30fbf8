import InspectionModel
import PlumblineTestSupport
import Testing

struct QuantityReviewTests {
  @Test(arguments: [
    ("0", 0, 1), ("1", 1, 1), ("2/3", 2, 3), ("85%", 85, 100), ("100%", 100, 100), ("0%", 0, 100), ("7/7", 7, 7),
  ])
  func aShareIsReadExactly(_ text: String, _ numerator: Int, _ denominator: Int) throws {
    let share = try #require(ExactShare(text))
    #expect([share.numerator, share.denominator] == [numerator, denominator])
    #expect(share.compare(numerator * 3, of: denominator * 3) == 0)
    #expect(share.compare(numerator * 3 - 1, of: denominator * 3) < 0)
    #expect(share.compare(numerator * 3 + 1, of: denominator * 3) > 0)
  }

  @Test(arguments: [
    "", "%", "half", "0.5", "101%", "-1%", "2/0", "3/2", "1/101", "1/2/3", "1/", "/2", " 1/2", "50 %", "٢/٣",
  ])
  func whatIsNoShareIsRefused(_ text: String) {
    #expect(ExactShare(text) == nil)
  }

  private func range(_ lowest: String, _ highest: String, _ ends: (Bool, Bool) = (true, false)) throws -> ShareRange {
    ShareRange(
      from: .init(try #require(ExactShare(lowest)), isIncluded: ends.0),
      to: .init(try #require(ExactShare(highest)), isIncluded: ends.1))
  }

  private func code<Kind>(_ text: String) throws -> Code<Kind> {
    try #require(Code<Kind>(text))
  }

  /// A framework that speaks by one ladder of these phrases, each with its words as its code.
  private func problems(_ phrases: [(words: String, ShareRange)]) throws -> [FrameworkProblem] {
    var framework = SmallFramework.framework
    let ladder = QuantityLadder(
      try code("all"),
      try phrases.enumerated().map { place, phrase in
        QuantityPhrase(try code("p\(place)"), phrase.words, of: try code("cases"), shares: phrase.1)
      })
    let turn = QuantityTurn([try code("all")])
    framework.quantities = QuantityTable(
      objects: [QuantityObject(try code("cases"), "of cases")], ladders: [ladder], few: [turn], many: [turn])
    return FrameworkReview.problems(in: framework).filter { problem in
      if case .quantity = problem.kind { true } else { false }
    }
  }

  @Test func aTableWithoutGapsAndOverlapsIsFine() throws {
    let found = try problems([
      ("no part", try range("0", "1/3")), ("some", try range("1/3", "2/3")),
      ("much", try range("2/3", "1", (true, true))),
    ])
    #expect(found == [])
  }

  /// However narrow, and whatever the two ends are: between them lies a share that some sample has.
  @Test func everyGapAndOverlapIsFoundHoweverNarrow() throws {
    var random = SeededRandom(seed: 20_261_120)
    for _ in 0..<12 {
      let denominator = Int.random(in: 90...100, using: &random)
      let numerator = Int.random(in: 1..<denominator, using: &random)
      let here = "\(numerator)/\(denominator)"
      let next = "\(numerator)/\(denominator - 1)"
      // `here` lies just below `next`.
      let gap = try problems([("less", try range("0", here)), ("more", try range(next, "1", (true, true)))])
      #expect(gap.contains { if case .quantity(.gap) = $0.kind { true } else { false } }, "\(here) to \(next)")
      let overlap = try problems([("less", try range("0", next)), ("more", try range(here, "1", (true, true)))])
      #expect(overlap.contains { if case .quantity(.overlap) = $0.kind { true } else { false } }, "\(here) to \(next)")
    }
  }

  @Test func oneShareThatBelongsToBothOrNeitherIsFound() throws {
    let both = try problems([
      ("less", try range("0", "97/98", (true, true))), ("more", try range("97/98", "1", (true, true))),
    ])
    #expect(both.map(\.kind) == [.quantity(.overlap(with: try code("p0"), 97, of: 98))])
    let neither = try problems([("less", try range("0", "97/98")), ("more", try range("97/98", "1", (false, true)))])
    #expect(neither.map(\.kind) == [.quantity(.gap(97, of: 98))])
  }

  @Test func aPhraseThatReadsAsAnotherIsFound() throws {
    let numbers = try problems([
      ("{count}", try range("0", "1/2")), ("{exceptions}", try range("1/2", "1", (true, true))),
    ])
    #expect(numbers.map(\.kind) == [.quantity(.ambiguous(with: try code("p0")))])
    let apart = try problems([
      ("some", try range("0", "1/3")), ("many", try range("1/3", "2/3")), ("some", try range("2/3", "1", (true, true))),
    ])
    #expect(apart.map(\.kind) == [.quantity(.ambiguous(with: try code("p0")))])
    let split = try problems([("some", try range("0", "1/3")), ("some", try range("1/3", "1", (true, true)))])
    #expect(split == [])
  }
}
