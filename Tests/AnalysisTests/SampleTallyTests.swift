import Analysis
import InspectionModel
import Testing

struct SampleTallyTests {
  static let cases = [
    "0a=15 0p=home+away 0n=health 1.1a=yes 1.1b=no/late 1.1c=no 1.2a@home=yes 1.2a@away=no/late/other "
      + "2.1g:police=yes 2.1g:school=na completes",
    "0a=12 0p=home 1.1a=no 1.1b=yes 1.2a@home=yes 1.2a@away=no 2.1g:police=yes 2.1g:school=no",
    "0p=away 1.1a=yes A2 1.1a=no A1 1.2a@away=na",
  ]

  @Test func scoresPoolQuestionsPhasesAndCases() throws {
    let tally = try SmallSample.tally(Self.cases)
    // 1.1: a yes, b no | a no, b set aside | a in conflict, b pending
    #expect(tally.tally(of: .criterion(try SmallSample.code("1.1"))) == Tally(sufficient: 1, relevant: 3))
    // 1.2: home yes, away no | home yes, away set aside | away na
    #expect(tally.tally(of: .criterion(try SmallSample.code("1.2"))) == Tally(sufficient: 2, relevant: 3))
    #expect(tally.tally(of: .section(try SmallSample.code("1"))) == Tally(sufficient: 3, relevant: 6))
    // grid: yes and na make yes | yes and no make no | open
    #expect(tally.tally(of: .section(try SmallSample.code("2"))) == Tally(sufficient: 1, relevant: 2))
    #expect(tally.tally(of: .question(try SmallSample.code("1.2a"))) == Tally(sufficient: 2, relevant: 3))
  }

  @Test func onlyKeyQuestionsFeedThemes() throws {
    let tally = try SmallSample.tally(Self.cases)
    // T: 1.1a and 1.2a, without 1.1b, which has the theme but is no key question; U: 1.1a and the grid
    #expect(tally.tally(of: .theme(try SmallSample.code("T"))) == Tally(sufficient: 3, relevant: 5))
    #expect(tally.tally(of: .theme(try SmallSample.code("U"))) == Tally(sufficient: 2, relevant: 4))
  }

  @Test func whatIsNotSettledIsCountedApart() throws {
    let tally = try SmallSample.tally(Self.cases)
    #expect(tally.cases == 3)
    #expect(tally.completeCases == 1)
    #expect(tally.conflicts == 1)
    #expect(tally.pending == 1)
    let slot = try #require(tally.index.keys.slot("1.1b"))
    #expect(tally.slots[slot].setAside == 1)
    #expect(tally.slots[slot].asked == 1)
    #expect(tally.slots[slot].pending == 1)
    let open = try #require(tally.index.keys.slot("2.1g:police"))
    #expect(tally.slots[open].open == 1)
    #expect(tally.pendingJudgements(of: .criterion(try SmallSample.code("1.1"))) == 1)
  }

  @Test func reasonsAreCountedByTheirPlace() throws {
    let tally = try SmallSample.tally(Self.cases)
    let away = try #require(tally.index.keys.slot("1.2a@away"))
    #expect(tally.slots[away].reasonCounts == [1, 1])
    let phases = tally.index.keys.slots(ofQuestion: tally.index.keys.slots[away].question)
    #expect(tally.combined(phases).reasonCounts == [1, 1])
    #expect(tally.slots[away].count(ofReason: 63) == 0)
  }

  @Test func completedCountsCompleteCasesAlone() throws {
    let tally = try SmallSample.tally(Self.cases, .completed)
    #expect(tally.cases == 1)
    #expect(tally.passedOver == 2)
    #expect(tally.tally(of: .section(try SmallSample.code("1"))) == Tally(sufficient: 2, relevant: 4))
  }

  @Test func aKeyWithoutItsPhaseStandsForAllPhases() throws {
    let tally = try SmallSample.tally(Self.cases)
    #expect(tally.tally(of: try #require(Key("1.2a"))) == Tally(sufficient: 2, relevant: 3))
    #expect(tally.tally(of: try #require(Key("1.2a@away"))) == Tally(sufficient: 0, relevant: 1))
    #expect(tally.tally(of: try #require(Key("2.1g:police"))) == Tally(sufficient: 2, relevant: 2))
    #expect(tally.tally(of: try #require(Key("9.9"))) == .zero)
  }

  @Test func theOrderOfCasesAndTheSplitOfASampleChangeNothing() throws {
    let index = FrameworkIndex(try SmallSample.framework())
    let whole = try SmallSample.tally(Self.cases)
    let reversed = try SmallSample.tally(Self.cases.reversed())
    #expect(whole.slots == reversed.slots)
    var parts = SampleTally(index)
    parts.add(try SmallSample.tally([Self.cases[2]]))
    parts.add(try SmallSample.tally([Self.cases[0], Self.cases[1]]))
    #expect(parts.slots == whole.slots)
    #expect((parts.cases, parts.completeCases) == (whole.cases, whole.completeCases))
  }

  @Test func theLedgerNamesTheCasesBehindATally() throws {
    let index = FrameworkIndex(try SmallSample.framework())
    var ledger = CaseLedger(index)
    for (text, id) in zip(Self.cases, ["C-3", "C-1", "C-2"]) {
      ledger.add(try #require(CaseID(id)), CaseView(try SmallSample.facts(text, index), index))
    }
    let slots = index.scoredSlots(of: .question(try SmallSample.code("1.2a")))
    #expect(ledger.cases(relevantAt: slots).map(\.text) == ["C-1", "C-3"])
    let home = ledger.judgements(at: try #require(slots.first))
    #expect(home.map(\.id.text) == ["C-1", "C-3"])
    #expect(home.map(\.isSufficient) == [true, true])
  }
}
