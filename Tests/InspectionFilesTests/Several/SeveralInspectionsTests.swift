import Diagnostics
import DurableFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

@testable import InspectionFiles

/// The facts of all cases, in the order of their references, with each as often as it was added.
private struct GatheredFacts: CaseSum, Equatable {
  private(set) var cases: [PulledCase] = []

  mutating func add(_ pulled: PulledCase) {
    insert(pulled)
  }

  mutating func add(_ other: GatheredFacts) {
    for pulled in other.cases { insert(pulled) }
  }

  private mutating func insert(_ pulled: PulledCase) {
    cases.insert(pulled, at: cases.firstIndex { pulled.id < $0.id } ?? cases.endIndex)
  }
}

struct SeveralInspectionsTests {
  /// A folder of files of every kind: good ones, broken ones, some under another name, some that hold a case twice.
  private static func inspection(_ random: inout SeededRandom) throws -> SmallInspection {
    let small = try SmallInspection()
    for number in 0..<random.below(40) {
      guard let id = CaseID("W-\(number)") else { continue }
      var record = SmallInspection.record(id)
      var builder = EntryBuilder(random.happens(50) ? "A1" : "A2")
      record.add(try builder.answer(random.happens(60) ? "yes" : "no"), under: EntryKey("1.1a"))
      if random.happens(20) { record.add(try builder.answer("perhaps"), under: EntryKey("1.1b")) }
      let bytes = CaseFile.bytes(of: record)
      switch random.below(10) {
      case 0: try small.put(Array(bytes.dropLast(3)), "W-\(number).json")
      case 1: try small.put(bytes, "\(random.happens(50) ? "A" : "Z")\(number).json")
      case 2:
        try small.put(bytes, "W-\(number).json")
        try small.put(bytes, "W-\(number) (copy).json")
      case 3: try small.put(bytes, "W-\(number).txt")
      default: try small.put(bytes, "W-\(number).json")
      }
    }
    return small
  }

  private static func count(
    _ inspections: [OpenedInspection], _ hands: Hands, stretch: Int
  ) throws -> [(GatheredFacts, FactsReading)] {
    try SeveralInspections.count(
      inspections, hands: hands, stretch: stretch, from: { _ in GatheredFacts() }, { ($1, $2) }
    ).map { try $0.get() }
  }

  /// Neither how many threads there are nor how the files are shared out can be told from the result.
  @Test(arguments: 1..<13 as Range<UInt64>) func nothingDependsOnTheSplit(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let inspections = try (0..<3).map { _ in try Self.inspection(&random) }
    let plain = try inspections.map { small in
      try small.opened.reduceFacts(into: GatheredFacts()) { $0.add($1) }
    }
    for (hands, stretch) in [(1, 128), (2, 1), (2, 7), (2, 128), (5, 3)] {
      let counted = try Self.count(inspections.map(\.opened), .exactly(hands), stretch: stretch)
      #expect(counted.map(\.0) == plain.map(\.result), "seed \(seed), \(hands) threads, stretch \(stretch)")
      #expect(counted.map(\.1) == plain.map(\.reading), "seed \(seed), \(hands) threads, stretch \(stretch)")
    }
  }

  @Test func filesLeftOutAreNamedInTheirOrder() throws {
    let small = try SmallInspection()
    for number in 100..<160 { try small.put([UInt8]("{".utf8), "W-\(number).json") }
    let counted = try Self.count([small.opened], .exactly(4), stretch: 1)
    let files = try #require(counted.first).1.leftOut.compactMap { $0.place?.file.suffix(10) }
    #expect(files == (100..<160).map { "W-\($0).json" })
  }

  @Test func aFolderOfCasesThatCannotBeReadIsOneFailureAmongResults() throws {
    let (good, bad) = (try SmallInspection(), try SmallInspection())
    try good.put(CaseFile.bytes(of: SmallInspection.record(try #require(CaseID("W-1")))), "W-1.json")
    let cases = bad.opened.folder.casesFolder
    let elsewhere = OpenedInspection(
      folder: InspectionFolder(cases.appending("none"), using: DurableFiles()), inspection: bad.opened.inspection,
      index: bad.opened.index)
    try DurableFiles().createFolder(cases.appending("none"))
    try DurableFiles().save([], to: cases.appending("none").appending("cases"), replacing: .absent)
    let results = SeveralInspections.count(
      [elsewhere, good.opened], hands: .exactly(2), from: { _ in GatheredFacts() }, { $2.cases })
    #expect(throws: UnusableFiles.self) { try results[0].get() }
    #expect(try results[1].get() == 1)
  }

  @Test(arguments: [
    (Hands.exactly(3), 1, 3), (.exactly(3), 100_000, 3), (.upTo(2), 255, 1), (.upTo(2), 256, 2), (.upTo(0), 9999, 1),
  ])
  func aSmallSampleIsReadByOneThread(_ hands: Hands, _ files: Int, _ number: Int) {
    #expect(hands.number(forFiles: files) == number)
  }
}

struct CrewTests {
  @Test(arguments: [1, 2, 3, 40]) func everyPieceIsDoneOnceAndResultsStandInOrder(_ hands: Int) {
    #expect(Crew.map(Array(0..<1000), among: hands) { $0 * 2 } == (0..<1000).map { $0 * 2 })
    #expect(Crew.map([Int](), among: hands) { $0 } == [])
    #expect(Crew.map([7], among: hands) { $0 } == [7])
  }
}
