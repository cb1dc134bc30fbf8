import Analysis
import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import Testing

/// The ladder of another inspectorate, Education Scotland, in place of the table that the core case inspection brings.
struct OtherTableTests {
  private static let file = FilePath(#filePath).parent.appending("Fixtures").appending("education-scotland.json")

  /// What is wrong with the core case inspection with this table, and the framework.
  private func loading(_ change: (String) -> String = { $0 }) throws -> FrameworkLoading {
    let files = DurableFiles()
    let folder = try TemporaryFolder()
    let path = folder.path.appending("cci")
    try files.copyTree(from: ProjectFolder.framework("cci"), to: path)
    let table = change(String(decoding: try files.read(Self.file).bytes, as: UTF8.self))
    try files.save(Array(table.utf8), to: path.appending("quantities.json"), replacing: .anything)
    return FrameworkFiles.load(folder: path, using: files, care: .everything)
  }

  @Test func anotherTableIsAnotherFile() throws {
    let loading = try loading()
    #expect(DiagnosticFormatter().text(for: loading.problems) == "")
    let framework = try loading.usable()
    let spoken = { (sufficient: Int) in
      let quantity = Quantity(Tally(sufficient: sufficient, relevant: 200), in: framework)
      return "\(quantity.share) \(quantity.ofCases)"
    }
    #expect([0, 1, 29].map(spoken) == ["no cases", "few cases", "few cases"])
    #expect([30, 99].map(spoken) == ["less than half of cases", "less than half of cases"])
    #expect([100, 149].map(spoken) == ["the majority of cases", "the majority of cases"])
    #expect([150, 180].map(spoken) == ["most cases", "most cases"])
    #expect([181, 199, 200].map(spoken) == ["almost all cases", "almost all cases", "all cases"])
  }

  @Test func whatItSaysIsReadByItsOwnTable() throws {
    let reader = QuantityReader(try loading().usable())
    #expect(reader.read("most cases")?.range(of: 200) == 150...180)
    #expect(reader.read("the majority of cases")?.range(of: 200) == 100...149)
    #expect(reader.read("the great majority of cases") == nil)
    #expect(reader.read("75% of cases") == nil)
  }

  /// The ladder as it is printed leaves out what lies between 49% and 50%, and between 74% and 75%.
  @Test func whatALadderLeavesOutIsNamed() throws {
    let printed = try loading { table in
      table.replacing(#""below": "50%""#, with: #""to": "49%""#)
        .replacing(#""below": "75%""#, with: #""to": "74%""#)
    }
    // The smallest sample in which something lies there is named.
    let summaries = printed.problems.map { "\($0.identifier.rawValue): \($0.summary)" }
    #expect(
      summaries == [
        "framework-quantities-gap: quantities many 1: at this turn, nothing is said of 20 of 27 (74%)"
      ])
  }
}
