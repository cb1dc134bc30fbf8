import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// A synthetic inspection whose totals follow a printed report.
struct CoreCaseSample: CustomTestStringConvertible {
  let name: String
  let cases: Int
  /// How many facts of the printed report are known.
  let printedFacts: Int

  static let all = [
    CoreCaseSample(name: "wandsworth-2012", cases: 29, printedFacts: 152),
    CoreCaseSample(name: "stockport-2009", cases: 80, printedFacts: 92),
    CoreCaseSample(name: "leeds-2011", cases: 99, printedFacts: 176),
  ]

  var testDescription: String { name }

  var folder: FilePath { ProjectFolder.path.appending("Samples").appending(name) }

  var merged: FilePath { folder.appending("merged") }

  /// One of the files that say what must come out.
  func json(_ file: String) throws -> JSONObject {
    try #require(try JSONValue(parsing: try DurableFiles().read(folder.appending(file)).bytes).object)
  }

  /// What `plumbline score --json` says of the merged folder; worked out once for all tests.
  func score() throws -> JSONObject { try #require(Self.scores[name]) }

  private static let scores: [String: JSONObject] = Dictionary(
    uniqueKeysWithValues: all.compactMap { sample in (try? sample.score([])).map { (sample.name, $0) } })

  /// The same with further arguments.
  func score(_ arguments: [String]) throws -> JSONObject {
    let run = try Workplace().run(["-C", merged.text, "score", "--json"] + arguments)
    try #require(run.exitCode == .done, "\(run.words)")
    return try #require(try JSONValue(parsing: Array(run.output.utf8)).object)
  }

  /// The views of the merged cases.
  func views() throws -> [CaseView] {
    let opened = try OpenedInspection.open(at: merged, using: DurableFiles())
    return try opened.readCases().cases.map { CaseView($0.record, opened.index) }
  }
}
