import Analysis
import Drafting
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// Cases and interviews in one sample.
struct InterviewSampleTests {
  private static let keys = [
    "0.1", "0.2", "1.1a", "1.1b", "1.1c:csc", "2.1a@custody", "5a", "5b", "5c:harm", "5d", "5e", "case", "zz9",
  ]
  private static let answers: [JSONValue] = [
    "yes", "no", "na", "unsure", 15, ["community", "custody"], ["harm"], ["law", "harm"],
  ]

  /// A record of random entries under keys of both kinds.
  private static func record(
    _ kind: RecordKind, _ id: String, _ random: inout SeededRandom
  ) throws -> CaseRecord {
    var record = CaseRecord(
      inspection: SmallInspection.inspection.id, framework: SmallInterviews.framework.edition, kind: kind,
      id: try #require(CaseID(id)))
    for assessor in ["A1", "A2"] where random.happens(80) {
      var builder = EntryBuilder(assessor)
      for key in keys where random.happens(60) {
        record.add(try builder.answer(answers[random.below(answers.count)]), under: EntryKey(key))
      }
      if random.happens(50) {
        record.add(try builder.entry("complete", ["covers": ["aaaaaaaa": 99]]), under: .wholeCase)
      }
    }
    return record
  }

  @Test(arguments: 1...150) func anInterviewNeverChangesATallyOfCases(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var without = DraftSample(SmallInterviews.cases)
    var with = DraftSample(SmallInterviews.cases)
    var alone = DraftSample(SmallInterviews.cases)
    for number in 0..<6 {
      // Cases and interviews may even go by the same references.
      let work = try Self.record(.case, "X-\(number)", &random)
      let talk = try Self.record(.interview, "X-\(number)", &random)
      without.add(work)
      alone.add(talk)
      for record in random.happens(50) ? [work, talk] : [talk, work] { with.add(record) }
    }
    #expect(with.tally.slots == without.tally.slots, "seed \(seed)")
    #expect(with.ledger.cases == without.ledger.cases, "seed \(seed)")
    #expect(with.unsettled.filter { $0.kind == .case } == without.unsettled, "seed \(seed)")
    #expect(with.interviews?.counts == alone.interviews?.counts, "seed \(seed)")
    #expect(without.interviews?.interviews == [], "seed \(seed)")
  }

  @Test func anInterviewIsNoPlannedCase() throws {
    var random = SeededRandom(seed: 1)
    var inspection = SmallInspection.inspection
    let id = try #require(CaseID("X-1"))
    inspection.plan.cases = [PlannedCase(id: id)]
    var sample = DraftSample(SmallInterviews.cases)
    sample.add(try Self.record(.interview, "X-1", &random))
    #expect(sample.missingCases(of: inspection) == [id])
  }

  @Test func withoutInterviewsInTheFrameworkThereAreNone() throws {
    var random = SeededRandom(seed: 1)
    var sample = DraftSample(SmallFramework.index)
    sample.add(try Self.record(.interview, "X-1", &random))
    #expect(sample.interviews == nil)
    #expect(sample.unsettled.isEmpty)
  }
}
