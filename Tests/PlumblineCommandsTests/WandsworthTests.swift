import Diagnostics
import DurableFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// The program held against a sample whose every figure was computed by an independent program.
struct WandsworthTests {
  private static let sample = ProjectFolder.path.appending("Samples").appending("wandsworth-2012")

  private func expected() throws -> JSONObject {
    try #require(try JSONValue(parsing: try DurableFiles().read(Self.sample.appending("expected.json")).bytes).object)
  }

  private func score(_ arguments: [String] = [], of folder: String = Self.sample.appending("merged").text) throws
    -> JSONObject
  {
    let run = try Workplace().run(["-C", folder, "score", "--json"] + arguments)
    try #require(run.exitCode == .done, "\(run.words)")
    return try #require(try JSONValue(parsing: Array(run.output.utf8)).object)
  }

  @Test func everyScoreAndBandIsAsExpected() throws {
    let (expected, score) = (try expected(), try score())
    let foundation: JSONValue = ["cases": 29, "complete": 29, "notCounted": 0, "conflicts": 0, "pending": 0]
    #expect(score["foundation"]?.object?.numbers == foundation.object?.numbers)
    for (part, count) in [("themes", 3), ("sections", 3), ("criteria", 8)] {
      let figures = try #require(expected[part]?.object)
      let found = try #require(score[part]?.object)
      #expect(figures.keys.count == count)
      #expect(found.keys.sorted() == figures.keys.sorted())
      for (code, figure) in figures.parts {
        let part = try #require(found[code]?.object)
        #expect(part["sufficient"] == figure["yes"], "\(code)")
        #expect(part["relevant"] == figure["n"], "\(code)")
        #expect(part["score"] == figure["score"], "\(code)")
        #expect(part["band"] == figure["band"], "\(code)")
      }
    }
  }

  @Test func theScoresAndCommentsAreThosePrintedIn2012() throws {
    let published = try #require(try expected()["published"]?.object)
    let score = try score()
    #expect(published["cases"] == 29)
    let parts = [("headline", "themes"), ("sections", "sections"), ("criteria", "criteria")]
    var compared = 0
    for (printed, name) in parts {
      for (code, figure) in (published[printed]?.object ?? JSONObject()).parts {
        let found = try #require(score[name]?.object?[code]?.object, "\(code)")
        #expect(found["score"] == figure["score"], "\(code)")
        if let comment = figure["comment"] { #expect(found["band"] == comment, "\(code)") }
        compared += 1
      }
    }
    // Three headlines, three sections and seven criteria; the report's score of criterion 1.1 is not known.
    #expect(compared == 13)
  }

  @Test func everyQuestionIsTalliedAsExpected() throws {
    let figures = try #require(try expected()["questions"]?.object)
    let keys = try #require(try score()["keys"]?.object)
    #expect(figures.keys.count > 150)
    for (key, figure) in figures.parts {
      let found = try #require(keys[key]?.object, "\(key)")
      for field in ["asked", "yes", "no", "na"] { #expect(found[field] == figure[field], "\(key) \(field)") }
    }
    // What the sample does not list was asked of nobody or is not scored: facts, and grids of which it has the rows.
    let index = FrameworkIndex(try OpenedSample.framework())
    for key in keys.keys where figures[key] == nil {
      let slot = try #require(index.keys.slot(key))
      #expect(keys[key]?.object?["asked"] == 0 || !index.question(at: slot).isScored, "\(key)")
    }
  }

  @Test func everyReasonIsCountedAsExpected() throws {
    let figures = try #require(try expected()["reasons"]?.object)
    let keys = try #require(try score()["keys"]?.object)
    let found = keys.parts.filter { $0.1["reasons"] != nil }.map(\.0).sorted()
    #expect(found == figures.keys.sorted())
    for (key, reasons) in figures.parts {
      #expect(keys[key]?.object?["reasons"]?.object?.numbers == reasons.numbers, "\(key)")
    }
  }

  @Test func everyCharacteristicIsCountedAsExpected() throws {
    let characteristics = try #require(try expected()["characteristics"]?.object)
    let framework = try OpenedSample.framework()
    #expect(characteristics.keys.sorted() == framework.characteristics.map(\.code.text).sorted())
    for (name, counts) in characteristics.parts {
      let groups = try #require(try score(["--by", name])["groups"]?.array)
      var found: [String: Int] = [:]
      for group in groups.compactMap(\.object) {
        let title = try #require(group["group"]?.string)
        found[try code(of: title, name, framework)] = group["foundation"]?.object?["cases"]?.integer
      }
      #expect(found == counts.numbers, "\(name)")
    }
  }

  @Test func everyAssessorsCasesAreCounted() throws {
    let groups = try #require(try score(["--by", "assessor"])["groups"]?.array)
    let found = groups.compactMap(\.object).map { group in
      "\(group["group"]?.string ?? "") \(group["foundation"]?.object?["cases"]?.integer ?? -1)"
    }
    // 33 readings of 29 cases, of which four were read twice; the lead inspector's decisions are nobody's reading.
    #expect(found == ["A1 8", "A2 9", "A3 7", "A4 9"])
  }

  @Test func thePrintedScoresAreInTheCommittedScoresAndDraft() throws {
    let place = try Workplace()
    let score = try place.run(["-C", Self.sample.appending("merged").text, "score"])
    #expect(
      score.output
        == String(decoding: try DurableFiles().read(Self.sample.appending("scores.txt")).bytes, as: UTF8.self))
    try DurableFiles().copyTree(from: Self.sample.appending("merged"), to: place.path("~/merged"))
    try #require(try place.run("-C ~/merged report").exitCode == .done)
    #expect(try place.tree("~/merged/report") == Workplace.tree(Self.sample.appending("merged").appending("report")))
  }

  /// What people see of a group, back to its code.
  private func code(of title: String, _ characteristic: String, _ framework: Framework) throws -> String {
    let question = try #require(
      framework.characteristics.first { $0.code.text == characteristic }.flatMap { framework.question($0.question) })
    if characteristic == "phases" {
      return try #require(framework.phases.first { $0.label == title }?.code.text)
    }
    return question.answer.options.first { $0.label == title }?.code.text ?? title
  }
}

extension JSONObject {
  /// The members that are objects, in order.
  var parts: [(String, JSONObject)] { members.compactMap { member in member.value.object.map { (member.key, $0) } } }

  /// The members that are whole numbers.
  var numbers: [String: Int] {
    Dictionary(uniqueKeysWithValues: members.compactMap { member in member.value.integer.map { (member.key, $0) } })
  }
}
