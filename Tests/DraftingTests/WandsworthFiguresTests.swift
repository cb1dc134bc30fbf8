import Analysis
import Documents
import Drafting
import DurableFiles
import InspectionModel
import StrictJSON
import Testing

struct WandsworthFiguresTests {
  private func sample(resolved: Bool = true) throws -> DraftSample {
    var sample = DraftSample(FrameworkIndex(try WandsworthSample.framework()))
    for record in try WandsworthSample.records(resolved: resolved) { sample.add(record) }
    return sample
  }

  private func expected() throws -> JSONObject {
    let file = WandsworthSample.root.appending("Samples").appending("wandsworth-2012").appending("expected.json")
    return try #require(try JSONValue(parsing: try DurableFiles().read(file).bytes).object)
  }

  @Test func theSampleGivesTheExpectedTalliesScoresAndBands() throws {
    let tally = try sample().tally
    let expected = try expected()
    #expect(tally.cases == 29)
    #expect(tally.completeCases == 29)
    #expect((tally.conflicts, tally.pending) == (0, 0))
    for (part, name) in [(FrameworkPart.criterion, "criteria"), (.section, "sections"), (.theme, "themes")] {
      let figures = try #require(expected[name]?.object)
      #expect(figures.keys.count == tally.index.subjects(part).count)
      for subject in tally.index.subjects(part) {
        let found = tally.tally(of: subject)
        let figure = try #require(figures[Self.code(of: subject)]?.object)
        #expect(found == Tally(sufficient: figure["yes"]?.integer ?? -1, relevant: figure["n"]?.integer ?? -1))
        #expect(found.score?.percentage == figure["score"]?.integer)
        #expect(found.score.flatMap(tally.index.framework.band(of:))?.code.text == figure["band"]?.string)
      }
    }
    for (key, figure) in try #require(expected["questions"]?.object).members.map({ ($0.key, $0.value) }) {
      let slot = try #require(tally.index.keys.slot(key), "\(key)")
      let found = tally.slots[slot]
      #expect(found.asked == figure.object?["asked"]?.integer, "\(key)")
      #expect(found.yes == figure.object?["yes"]?.integer, "\(key)")
      #expect(found.no == figure.object?["no"]?.integer, "\(key)")
      #expect(found.notApplicable == figure.object?["na"]?.integer, "\(key)")
    }
  }

  @Test func reasonsAndCharacteristicsAreAsExpected() throws {
    let sample = try sample()
    let expected = try expected()
    for (key, figure) in try #require(expected["reasons"]?.object).members.map({ ($0.key, $0.value) }) {
      let slot = try #require(sample.index.keys.slot(key), "\(key)")
      let reasons = try #require(sample.index.reasons(at: slot)).reasons
      for (code, count) in try #require(figure.object).members.map({ ($0.key, $0.value) }) {
        let place = try #require(reasons.firstIndex { $0.code.text == code }, "\(key) \(code)")
        #expect(sample.tally.slots[slot].count(ofReason: place) == count.integer, "\(key) \(code)")
      }
    }
    let ages = sample.groups(of: try #require(CharacteristicCode("age")))
    #expect(ages.map(\.group) == (13...18).map { .number($0) })
    #expect(ages.map(\.cases.count) == [5, 3, 9, 7, 4, 1])
    let phases = sample.groups(of: try #require(CharacteristicCode("phases")))
    #expect(phases.map(\.cases.count) == [28, 6])
  }

  @Test func unsettledJudgementsAreCountedAndScoredNowhere() throws {
    let sample = try sample(resolved: false)
    #expect((sample.tally.conflicts, sample.tally.pending) == (35, 33))
    #expect(sample.unsettled.map(\.id.text) == ["WA-008", "WA-017", "WA-020", "WA-029"])
  }

  private static func code(of subject: ScoreSubject) -> String {
    switch subject {
    case .question(let id): id.text
    case .criterion(let number): number.text
    case .section(let number): number.text
    case .theme(let code): code.text
    }
  }
}
