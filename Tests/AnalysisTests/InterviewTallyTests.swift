import Analysis
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct InterviewTallyTests {
  private let index = SmallInterviews.interviews

  private func record(_ id: String, _ answers: [(String, JSONValue)], by assessors: [String] = ["A1"]) throws
    -> CaseRecord
  {
    var record = SmallInterviews.record(try #require(CaseID(id)))
    for assessor in assessors {
      var builder = EntryBuilder(assessor)
      for (key, answer) in answers { record.add(try builder.answer(answer), under: EntryKey(key)) }
      record.add(
        try builder.entry("complete", ["covers": ["aaaaaaaa": .number(JSONNumber(answers.count))]]), under: .wholeCase)
    }
    return record
  }

  private func records() throws -> [CaseRecord] {
    let grid: [(String, JSONValue)] = [("5c:harm", "yes"), ("5c:law", "na"), ("5e", 3)]
    var disputed = try record("CM-3", [("5a", "yes"), ("5d", ["law"])])
    var other = EntryBuilder("A2", session: "bbbbbbbb")
    disputed.add(try other.answer("no"), under: EntryKey("5a"))
    return [
      try record("CM-2", [("5a", "yes"), ("5b", "no"), ("5d", ["harm", "law"])] + grid, by: ["A1", "A2"]),
      try record("CM-1", [("5a", "unsure"), ("5d", ["law"])] + grid), disputed,
    ]
  }

  private func tally(_ records: [CaseRecord], _ selection: CaseSelection = .all) -> InterviewTally {
    records.reduce(into: InterviewTally(index, selection)) { $0.add($1.id, CaseView($1, index)) }
  }

  private func words(_ tally: InterviewTally) -> [String] {
    tally.counts.map { count in
      let answers = count.answers.map { "\($0.code) \($0.given.map(\.text).joined(separator: "+"))" }
      return "\(index.keys.slots[count.slot].key) \(count.answered.count): \(answers.joined(separator: ", "))"
    }
  }

  @Test func everyAnswerIsCountedOnceForEachInterview() throws {
    #expect(
      words(tally(try records())) == [
        "5a 2: yes CM-2, no , unsure CM-1", "5b 1: yes , no CM-2, na ", "5c:harm 2: yes CM-1+CM-2, no , na ",
        "5c:law 2: yes , no , na CM-1+CM-2", "5d 3: harm CM-2, law CM-1+CM-2+CM-3", "5e 2: ",
      ])
  }

  @Test func whatIsNotSettledCountsNowhereAndIsSaid() throws {
    let tally = tally(try records())
    #expect(tally.interviews.map(\.text) == ["CM-1", "CM-2", "CM-3"])
    #expect(tally.complete == 2)
    #expect(tally.conflicts == 1)
    #expect(tally.pending == 1)
    let completed = self.tally(try records(), .completed)
    #expect(completed.interviews.map(\.text) == ["CM-1", "CM-2"])
    #expect(completed.passedOver == 1)
  }

  @Test func theOrderMakesNoDifference() throws {
    let records = try records()
    #expect(words(tally(records)) == words(tally(records.reversed())))
    #expect(tally(records).counts == tally(records.reversed()).counts)
  }

  @Test func notApplicableIsToldOnlyWhereItWasSaid() throws {
    let told = tally(try records()).counts.map { $0.told.map(\.code) }
    #expect(told[1] == ["yes", "no"])
    #expect(told[3] == ["yes", "no", "na"])
  }
}
