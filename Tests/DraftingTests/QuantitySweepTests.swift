import Analysis
import Drafting
import InspectionModel
import PlumblineTestSupport
import Testing

/// Every part of every number of cases up to 200, in every table that Plumbline brings, at every turn.
struct QuantitySweepTests {
  static let frameworks = ["cci", "sqs", "food-hygiene"]

  struct Said {
    let tally: Tally
    let quantity: Quantity
    var text: String { "\(quantity.share) \(quantity.ofCases)" }
  }

  private static let saidByAll = frameworks.reduce(into: [String: [Said]]()) { said, name in
    said[name] = (try? ShippedFramework.named(name)).map(everythingSaid)
  }

  /// Everything that is said of each tally, at any turn, where work fell short and elsewhere; each quantity once.
  private static func everythingSaid(by framework: Framework) -> [Said] {
    let turns = framework.quantities.few.count * framework.quantities.many.count
    var said: [Said] = []
    for relevant in 1...200 {
      for sufficient in 0...relevant {
        let tally = Tally(sufficient: sufficient, relevant: relevant)
        var quantities: [Quantity] = []
        for turn in 0..<turns {
          for fallsShort in [false, true] {
            let quantity = Quantity(tally, in: framework, turn: turn, fallsShort: fallsShort)
            if !quantities.contains(quantity) { quantities.append(quantity) }
          }
        }
        said += quantities.map { Said(tally: tally, quantity: $0) }
      }
    }
    return said
  }

  private func everythingSaid(by name: String) throws -> [Said] {
    let said = try #require(Self.saidByAll[name])
    try #require(said.count > 20_000)
    return said
  }

  /// Collected, so that one wrong phrase gives one line and not thousands.
  private func examples(_ wrong: [Said]) -> [String] {
    var seen: Set<String> = []
    return wrong.filter { seen.insert($0.quantity.share).inserted }.prefix(20).map { said in
      "\(said.tally.sufficient) of \(said.tally.relevant): \(said.text)"
    }
  }

  @Test(arguments: frameworks) func whatIsSaidIsLiterallyTrueAndItsNegationIsNot(_ name: String) throws {
    let framework = try ShippedFramework.named(name)
    let numbers = framework.wording.numbersInWords
    let wrong = try everythingSaid(by: name).filter { said in
      let share = said.quantity.share
      let (count, relevant) = (said.tally.sufficient, said.tally.relevant)
      if let truth = SpokenQuantity.isTrue(share, count, of: relevant) { return !truth }
      return (Int(share) ?? numbers[share]) != count
    }
    #expect(examples(wrong) == [])
  }

  @Test(arguments: frameworks) func whatIsSaidIsNotTrueOfTheOtherSide(_ name: String) throws {
    let framework = try ShippedFramework.named(name)
    let reader = QuantityReader(framework)
    let said = try everythingSaid(by: name)
    var meanings: [String: QuantityMeaning] = [:]
    let wrong = said.filter { said in
      // Near half, both sides are half.
      guard abs(2 * said.tally.sufficient - said.tally.relevant) * 50 > said.tally.relevant else { return false }
      let meaning = meanings[said.text] ?? reader.read(said.text)
      meanings[said.text] = meaning
      return meaning?.holds(of: said.tally.turnedRound) != false
    }
    #expect(examples(wrong) == [])
  }

  @Test(arguments: frameworks) func whatIsSaidCanBeReadBackAndHolds(_ name: String) throws {
    let framework = try ShippedFramework.named(name)
    let reader = QuantityReader(framework)
    var meanings: [String: QuantityMeaning] = [:]
    let wrong = try everythingSaid(by: name).filter { said in
      let spoken = said.quantity.only + said.text
      let meaning = meanings[spoken] ?? reader.read(spoken)
      meanings[spoken] = meaning
      return meaning?.holds(of: said.tally) != true
    }
    #expect(examples(wrong) == [])
  }

  @Test(arguments: frameworks) func onlyStandsBeforeSmallSharesAlone(_ name: String) throws {
    let wrong = try everythingSaid(by: name).filter { said in
      guard said.quantity.takesOnly else { return false }
      let hedges = ["just ", "almost ", "well ", "more ", "all", "most", "the ", "none", "no", "neither", "both"]
      let isHedged = hedges.contains { said.quantity.share.hasPrefix($0) } && said.quantity.share != "none"
      let isImplied = said.quantity.only.isEmpty
      return isHedged || 10 * said.tally.sufficient >= 6 * said.tally.relevant || said.tally.sufficient == 0
        || isImplied != (said.quantity.share.contains("than") || said.quantity.share == "few")
    }
    #expect(examples(wrong) == [])
  }

  @Test(arguments: frameworks) func fewCasesAreCounted(_ name: String) throws {
    let wrong = try everythingSaid(by: name).filter { said in
      guard said.tally.relevant < 10 else { return false }
      let hasPercentage = said.quantity.share.contains("%") || said.quantity.isPercentage
      return hasPercentage || (said.tally.relevant > 2 && said.tally.insufficient > 0 && !said.quantity.countsCases)
    }
    #expect(examples(wrong) == [])
  }

  @Test func theScreeningSaysNoPercentage() throws {
    let said = try everythingSaid(by: "sqs")
    #expect(examples(said.filter { $0.text.contains("%") || $0.quantity.isPercentage }) == [])
  }

  @Test func theTablesVaryWhatTheySay() throws {
    let framework = try ShippedFramework.named("cci")
    let spoken = (0..<4).map { Quantity(Tally(sufficient: 35, relevant: 40), in: framework, turn: $0).share }
    #expect(spoken == ["88%", "the great majority", "well over three-quarters", "88%"])
  }

  @Test func anotherFigureDoesNotChangeTheChoice() throws {
    let framework = try ShippedFramework.named("cci")
    let table = framework.quantities
    // The turn alone says which ladders are asked; the same turn with the same figures always speaks alike.
    for turn in 0..<6 {
      let phrase = table.phrase(for: 30, of: 40, isFew: false, turn: turn)
      #expect(phrase == table.phrase(for: 30, of: 40, isFew: false, turn: turn + table.many.count))
      #expect(phrase?.code.text == ["percent-from-60", "most", "three-quarters"][turn % 3])
    }
  }
}
