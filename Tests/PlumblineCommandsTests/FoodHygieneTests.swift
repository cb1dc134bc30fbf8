import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// A framework of another field, written without changing the program, held against a sample that was counted
/// independently of it.
struct FoodHygieneTests {
  private static let sample = ProjectFolder.path.appending("Samples").appending("food-hygiene-2025")
  private static let sources = sample.appending("sources")
  private static let merged = sample.appending("merged")
  private static let assessors = ["A1", "A2"]

  private func expected() throws -> JSONObject {
    let file = try DurableFiles().read(Self.sample.appending("expected.json")).bytes
    return try #require(try JSONValue(parsing: file).object)
  }

  private func score(_ arguments: [String] = []) throws -> JSONObject {
    let run = try Workplace().run(["-C", Self.merged.text, "score", "--json"] + arguments)
    try #require(run.exitCode == .done, "\(run.words)")
    return try #require(try JSONValue(parsing: Array(run.output.utf8)).object)
  }

  private static func text(_ file: FilePath) throws -> String {
    String(decoding: try DurableFiles().read(file).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ["status"], ["score"], ["score", "--by", "assessor"], ["score", "."],
    ["merge", ".", "--into", "~/elsewhere", "--dry-run"],
  ])
  func kitchensAreNotCalledCases(_ arguments: [String]) throws {
    let words = arguments.map { $0 == "." ? Self.merged.text : $0 }
    let run = try Workplace().run(["-C", Self.merged.text] + words)
    #expect(run.exitCode == .done)
    #expect(run.output.contains(/\b[Kk]itchens?\b/))
    #expect(!run.output.contains(/\b[Cc]ases?\b/))
  }

  @Test func aKitchenIsShownAsOne() throws {
    #expect(
      try Workplace().run(["-C", Self.merged.text, "show", "FH-01"]).output.hasPrefix("Kitchen FH-01, complete."))
  }

  @Test func everyScoreAndBandIsAsExpected() throws {
    let (expected, score) = (try expected(), try score())
    let foundation: JSONValue = ["cases": 12, "complete": 12, "notCounted": 0, "conflicts": 0, "pending": 0]
    #expect(score["foundation"]?.object?.numbers == foundation.object?.numbers)
    for (part, count) in [("themes", 2), ("sections", 3), ("criteria", 6)] {
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

  @Test func everyQuestionAndReasonIsCountedAsExpected() throws {
    let (expected, keys) = (try expected(), try #require(try score()["keys"]?.object))
    let figures = try #require(expected["questions"]?.object)
    let reasons = try #require(expected["reasons"]?.object)
    #expect(figures.keys.count == 19)
    for (key, figure) in figures.parts {
      let found = try #require(keys[key]?.object, "\(key)")
      for field in ["asked", "yes", "no", "na"] { #expect(found[field] == figure[field], "\(key) \(field)") }
    }
    #expect(keys.parts.filter { $0.1["reasons"] != nil }.map(\.0).sorted() == reasons.keys.sorted())
    for (key, counts) in reasons.parts {
      #expect(keys[key]?.object?["reasons"]?.object?.numbers == counts.numbers, "\(key)")
    }
  }

  @Test func everyCharacteristicIsCountedAsExpected() throws {
    let framework = try OpenedInspection.open(at: Self.merged, using: DurableFiles()).index.framework
    let characteristics = try #require(try expected()["characteristics"]?.object)
    #expect(characteristics.keys.sorted() == framework.characteristics.map(\.code.text).sorted())
    for (name, counts) in characteristics.parts {
      let known = try #require(framework.characteristics.first { $0.code.text == name })
      let options = try #require(framework.question(known.question)).answer.options
      var found: [String: Int] = [:]
      for group in try #require(try score(["--by", name])["groups"]?.array).compactMap(\.object) {
        let option = try #require(options.first { $0.label == group["group"]?.string })
        found[option.code.text] = group["foundation"]?.object?["cases"]?.integer
      }
      #expect(found == counts.numbers, "\(name)")
    }
  }

  @Test func theCommittedScoresAndDraftAreWhatComesOut() throws {
    let place = try Workplace()
    #expect(try place.run(["-C", Self.merged.text, "score"]).output == Self.text(Self.sample.appending("scores.txt")))
    try DurableFiles().copyTree(from: Self.merged, to: place.path("~/merged"))
    try #require(try place.run("-C ~/merged report").exitCode == .done)
    #expect(try place.tree("~/merged/report") == Workplace.tree(Self.merged.appending("report")))
  }

  @Test func theDraftSpeaksOfItsOwnFieldAlone() throws {
    for name in ["draft.md", "draft.html"] {
      let draft = try Self.text(Self.merged.appending("report").appending(name))
      let words = Set(draft.lowercased().split { !$0.isLetter })
      for word in ["case", "cases", "young", "youth", "offending", "child", "children", "victims", "sentence", "yos"] {
        // The style of the page names its parts in words that nobody reads.
        #expect(!words.contains(Substring(word)) || (name == "draft.html" && word == "child"), "\(name): \(word)")
      }
      #expect(!draft.contains("To be written") && !draft.contains("to be given"), "\(name)")
    }
    let draft = try Self.text(Self.merged.appending("report").appending("draft.md"))
    for sentence in Self.sentences { #expect(draft.contains(sentence), "\(sentence)") }
  }

  /// Figures of the independent count, in the draft's words.
  private static let sentences = [
    "Chilled food was kept cold enough in 75% of kitchens.",
    "quickly enough in only three of the seven kitchens; the reason found most often was that food was left",
    "Cleaning was good enough on the shelves of the food store in 80% of relevant kitchens.",
    "it had not been put right in three of the seven kitchens; the most common reason was that nobody",
  ]

  @Test func theSourcesGiveTheCommittedBytesInWhateverOrderTheyComeTogether() throws {
    let place = try assessed()
    let committed = try Workplace.tree(Self.merged)
    #expect(committed.keys.count { $0.hasPrefix("cases/") } == 12)
    for (name, order) in [("merged", Self.assessors), ("other", Self.assessors.reversed())] {
      let run = try place.run(["merge"] + order.map { "~/\($0)" } + ["--into", "~/\(name)"])
      try #require(run.exitCode == .done, "\(run.words)")
      try expectDiffering(in: run.output)
      for file in try DurableFiles().list(Self.sources.appending("resolutions")).names {
        let path = Self.sources.appending("resolutions").appending(file)
        let run = try place.run(["-C", "~/\(name)", "resolve", "--answers", path.text])
        try #require(run.exitCode == .done, "\(run.words)")
      }
      for (file, bytes) in try Workplace.tree(Self.sources.appending("commentary")) {
        try place.write(String(decoding: bytes, as: UTF8.self), to: "~/\(name)/commentary/\(file)")
      }
      try #require(try place.run("-C ~/\(name) report").exitCode == .done)
      #expect(try place.tree("~/\(name)") == committed, "\(name)")
    }
  }

  /// The judgements that differ before anybody settles them are those of the independent count.
  private func expectDiffering(in receipt: String) throws {
    let pairs = try #require(try expected()["differing"]?.array).compactMap { $0.array?.compactMap(\.string) }
    let lines = receipt.split(separator: "\n").filter { $0.contains(" / ") }
    #expect(pairs.count == 4)
    #expect(lines.map { $0.split(separator: " ").prefix(2).map(String.init) } == pairs, "\(receipt)")
  }

  /// Starts the inspection, and takes in all answers files in copies of its folder.
  private func assessed() throws -> Workplace {
    let place = try Workplace()
    let new = [
      "new", "~/new", "--id", "food-hygiene-2025", "--framework", "food-hygiene", "--area", "Marsham Vale", "--team",
      "A1,A2", "--lead", "L1", "--plan", Self.sources.appending("plan.csv").text,
    ]
    try #require(try place.run(new).exitCode == .done)
    try place.write(try Self.text(Self.sources.appending("inspection.json")), to: "~/new/inspection.json")
    for assessor in Self.assessors {
      try place.copy("~/new", to: "~/\(assessor)")
      let folder = Self.sources.appending("answers").appending(assessor)
      for name in try DurableFiles().list(folder).names {
        let run = try place.run(["-C", "~/\(assessor)", "assess", "--answers", folder.appending(name).text])
        try #require(run.exitCode == .done, "\(name.text): \(run.words)")
      }
    }
    return place
  }
}
