import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

struct CaseMergingTests {
  private func reading(_ id: String, _ by: [String]) throws -> CaseReading {
    var record = SmallInspection.record(try #require(CaseID(id)))
    for code in by {
      var builder = EntryBuilder(code, session: "\(code.lowercased())aaaaaa")
      record.add(try builder.answer("yes"), under: EntryKey("1.1a"))
      record.add(try builder.answer(12), under: EntryKey("0.2"))
    }
    return CaseReading(cases: [LoadedCase(record: record)])
  }

  @Test func eachFolderBringsWhatTheTargetLacks() throws {
    let target = try reading("W-2", ["A1"])
    let inputs = [try reading("W-2", ["A1", "A2"]), try reading("W-2", ["A2"]), try reading("W-1", ["L1"])]
    let plan = try CaseMerging.plan(inputs, into: target)
    #expect(plan.map(\.record.id.text) == ["W-1", "W-2"])
    #expect(plan.map(\.brought) == [[0, 0, 2], [2, 2, 0]])
    #expect(plan.map(\.record) == [inputs[2].cases[0].record, inputs[0].cases[0].record])
    #expect(plan.map { $0.target == nil } == [true, false])
    #expect(plan.map(\.isChanged) == [true, true])
  }

  @Test func orderOfFoldersChangesNothing() throws {
    let inputs = [try reading("W-1", ["A1"]), try reading("W-1", ["A2"]), try reading("W-1", ["L1", "A1"])]
    let forwards = try CaseMerging.plan(inputs, into: CaseReading())
    let backwards = try CaseMerging.plan(inputs.reversed(), into: CaseReading())
    #expect(forwards.map(\.record) == backwards.map(\.record))
    #expect(forwards.first?.brought == backwards.first?.brought.reversed())
  }

  @Test func mergingAgainChangesNothing() throws {
    let one = try reading("W-1", ["A1", "A2"])
    let plan = try CaseMerging.plan([one, try reading("W-1", ["A2"])], into: one)
    #expect(plan.map(\.isChanged) == [false])
    #expect(plan.map(\.brought) == [[0, 0]])
  }

  @Test func folderOfAnotherInspectionIsRefused() throws {
    let target = try SmallInspection().opened
    #expect(CaseMerging.refusal(of: try SmallInspection().opened, into: target) == nil)
    func changed(_ change: (inout Inspection) throws -> Void) throws -> OpenedInspection {
      var inspection = target.inspection
      try change(&inspection)
      return OpenedInspection(
        folder: InspectionFolder(FilePath("theirs"), using: DurableFiles()), inspection: inspection,
        index: target.index)
    }
    let otherInspection = try changed {
      $0 = Inspection(id: try #require(InspectionID("x")), area: "X", framework: $0.framework)
    }
    let otherFramework = try changed { $0.framework = try #require(FrameworkEdition("small/2")) }
    #expect(
      CaseMerging.refusal(of: otherInspection, into: target)?.summary
        == "'theirs' belongs to the inspection 'x', and not to 'small-2012'")
    #expect(
      CaseMerging.refusal(of: otherFramework, into: target)?.summary
        == "'theirs' uses the framework 'small/2', and not 'small/1'")
  }
}
