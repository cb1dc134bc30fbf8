import Diagnostics
import DurableFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// The program held against samples whose every figure was computed by an independent program.
struct CoreCaseSamplesTests {
  @Test(arguments: CoreCaseSample.all)
  func everyScoreAndBandIsAsExpected(_ sample: CoreCaseSample) throws {
    let (expected, score) = (try sample.json("expected.json"), try sample.score())
    let count = JSONValue.number(JSONNumber(sample.cases))
    let foundation: JSONValue = ["cases": count, "complete": count, "notCounted": 0, "conflicts": 0, "pending": 0]
    #expect(score["foundation"]?.object?.numbers == foundation.object?.numbers)
    #expect(expected["cases"] == count)
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

  @Test(arguments: CoreCaseSample.all)
  func everyQuestionIsTalliedAsExpected(_ sample: CoreCaseSample) throws {
    let figures = try #require(try sample.json("expected.json")["questions"]?.object)
    let keys = try #require(try sample.score()["keys"]?.object)
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

  @Test(arguments: CoreCaseSample.all)
  func everyReasonIsCountedAsExpected(_ sample: CoreCaseSample) throws {
    let figures = try #require(try sample.json("expected.json")["reasons"]?.object)
    let keys = try #require(try sample.score()["keys"]?.object)
    let found = keys.parts.filter { $0.1["reasons"] != nil }.map(\.0).sorted()
    #expect(found == figures.keys.sorted())
    for (key, reasons) in figures.parts {
      #expect(keys[key]?.object?["reasons"]?.object?.numbers == reasons.numbers, "\(key)")
    }
  }

  @Test(arguments: CoreCaseSample.all)
  func everyCharacteristicIsCountedAsExpected(_ sample: CoreCaseSample) throws {
    let characteristics = try #require(try sample.json("expected.json")["characteristics"]?.object)
    #expect(characteristics.keys.sorted() == (try OpenedSample.framework()).characteristics.map(\.code.text).sorted())
    let claims = try #require(try sample.json("merged/report/draft-evidence.json")["claims"]?.array)
    var found: [String: [String: Int]] = [:]
    for claim in claims.compactMap(\.object) {
      let address = try #require(claim["address"]?.string).split(separator: ":").map(String.init)
      guard let name = address.first, characteristics[name] != nil else { continue }
      found[name, default: [:]][address[1]] = claim["sufficient"]?.integer
      #expect(claim["relevant"] == .number(JSONNumber(sample.cases)))
    }
    #expect(found == Dictionary(uniqueKeysWithValues: characteristics.parts.map { ($0.0, $0.1.numbers) }))
  }

  @Test func scoresByACharacteristicCountItsGroups() throws {
    let sample = CoreCaseSample.all[0]
    let characteristics = try #require(try sample.json("expected.json")["characteristics"]?.object)
    let framework = try OpenedSample.framework()
    #expect(characteristics.keys.sorted() == framework.characteristics.map(\.code.text).sorted())
    for (name, counts) in characteristics.parts {
      let groups = try #require(try sample.score(["--by", name])["groups"]?.array)
      var found: [String: Int] = [:]
      for group in groups.compactMap(\.object) {
        let title = try #require(group["group"]?.string)
        found[try code(of: title, name, framework)] = group["foundation"]?.object?["cases"]?.integer
      }
      #expect(found == counts.numbers, "\(name)")
    }
  }

  @Test(arguments: CoreCaseSample.all)
  func theCommittedScoresAndDraftAreWhatComesOut(_ sample: CoreCaseSample) throws {
    let place = try Workplace()
    let score = try place.run(["-C", sample.merged.text, "score"])
    #expect(
      score.output
        == String(decoding: try DurableFiles().read(sample.folder.appending("scores.txt")).bytes, as: UTF8.self))
    try DurableFiles().copyTree(from: sample.merged, to: place.path("~/merged"))
    try #require(try place.run("-C ~/merged report").exitCode == .done)
    #expect(try place.tree("~/merged/report") == Workplace.tree(sample.merged.appending("report")))
  }

  @Test(arguments: CoreCaseSample.all.dropFirst())
  func theLayoutOf2009IsFilledAndInItsOwnOrder(_ sample: CoreCaseSample) throws {
    let file = sample.merged.appending("report").appending("draft.md")
    let draft = String(decoding: try DurableFiles().read(file).bytes, as: UTF8.self)
    #expect(!draft.contains("To be written"))
    // The printed report names a month and no day of publication, from which the plan's day would follow.
    #expect(draft.split(separator: "to be given").count == 3)
    #expect(draft.contains("published on \\[date to be given\\]; the plan is due by \\[date to be given\\]."))
    let headings = draft.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("**OVERALL") }
    let order = ["## Foreword", "## Recommendations", "## Service users' perspective", "## 1. Assessment", "**OVERALL"]
    let places = order.compactMap { start in headings.firstIndex { $0.hasPrefix(start) } }
    #expect(places.count == order.count && places == places.sorted(), "\(headings)")
    // The layout is one for both: only one of the two reports prints the scores of other areas.
    let isCompared = try sample.json("merged/inspection.json")["comparators"] != nil
    #expect(draft.contains("beside those of the areas inspected") == isCompared)
    #expect(!draft.contains("No scores of other areas"))
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
