import Analysis
import InspectionModel
import Testing

struct BreakdownTests {
  private func groups(_ word: String, _ cases: [String], _ selection: CaseSelection = .all) throws -> [String] {
    let framework = try SmallSample.framework()
    let index = FrameworkIndex(framework)
    guard case .cases(let grouping) = try #require(Breakdown(word, in: framework)) else { return [] }
    var grouped = GroupedTally(grouping, index, selection)
    for text in cases { grouped.add(CaseView(try SmallSample.facts(text, index), index)) }
    return grouped.groups.map { group, tally in
      let whole = ["1", "2"].compactMap(SectionNumber.init).map { tally.tally(of: .section($0)) }.reduce(.zero, +)
      return "\(group.title(in: framework, question: grouped.question)): \(tally.cases) cases, "
        + "\(whole.sufficient) of \(whole.relevant)"
    }
  }

  @Test func aPhasedKeyCountsUnderItsOwnPhaseAlone() throws {
    let cases = ["0p=away+home 1.1a=yes 1.2a@home=yes 1.2a@away=no", "0p=none 1.1a=no", "1.1a=yes"]
    let expected = ["at home: 1 cases, 2 of 2", "away: 1 cases, 1 of 2", "not answered: 2 cases, 1 of 2"]
    #expect(try groups("phases", cases) == expected)
    #expect(try groups("parts", cases) == expected)
  }

  @Test func severalChoicesCountUnderEach() throws {
    let cases = ["0n=school+health 1.1a=yes", "0n=school 1.1a=no", "1.1a=yes"]
    let expected = ["Health: 1 cases, 1 of 1", "School: 2 cases, 1 of 2", "not answered: 1 cases, 1 of 1"]
    #expect(try groups("needs", cases) == expected)
  }

  @Test func numbersRiseAndConflictsAreUnanswered() throws {
    let cases = ["0a=15 1.1a=yes", "0a=10 1.1a=yes", "0a=11 1.1a=no A2 0a=12"]
    #expect(
      try groups("age", cases) == ["10: 1 cases, 1 of 1", "15: 1 cases, 1 of 1", "not answered: 1 cases, 0 of 1"])
  }

  @Test func anAssessorIsJudgedByTheirOwnEntriesAlone() throws {
    let cases = ["1.1a=yes 1.1b=yes A2 1.1a=no completes", "A2 1.1a=yes"]
    #expect(try groups("assessor", cases) == ["A1: 1 cases, 2 of 2", "A2: 2 cases, 1 of 2"])
  }

  @Test func aGroupWhoseCasesArePassedOverIsStillShown() throws {
    #expect(try groups("age", ["0a=15 1.1a=yes"], .completed) == ["15: 0 cases, 0 of 0"])
  }

  @Test func partsComeInTheFrameworksOrder() throws {
    let framework = try SmallSample.framework()
    let index = FrameworkIndex(framework)
    #expect(Breakdown("section", in: framework) == .parts(.section))
    #expect(index.subjects(.section).map(index.title(of:)) == ["Section 1", "Section 2"])
    #expect(index.subjects(.criterion).count == 3)
    #expect(index.subjects(.theme).map(index.title(of:)) == ["Theme", "Other theme"])
    #expect(index.subjects(.question).count == 4)
    #expect(Breakdown("shoe-size", in: framework) == nil)
    #expect(
      Breakdown.words(in: framework)
        == ["question", "criterion", "section", "theme", "assessor", "phases", "age", "needs", "parts"])
  }

  /// What comes before a characteristic of the same code must be what a review of the framework warns of.
  @Test func aCharacteristicThatCannotBeReachedIsWarnedOf() throws {
    let framework = try SmallSample.framework()
    for word in Breakdown.words(in: framework) + ["shoe-size"] {
      var framework = framework
      let question = try #require(framework.characteristics.first { $0.code.text == "age" }?.question)
      framework.characteristics = [
        Characteristic(code: try #require(CharacteristicCode(word)), question: question, title: "Age")
      ]
      let isReached = Breakdown(word, in: framework) == .cases(.characteristic(framework.characteristics[0].code))
      let isWarnedOf = FrameworkReview.problems(in: framework).contains { $0.kind == .takenCharacteristic(word) }
      #expect(isReached != isWarnedOf, "\(word)")
    }
  }
}
