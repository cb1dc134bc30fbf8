import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON
import Testing

/// A framework that counts and gives no scores, held against a sample whose every figure was computed by an independent
/// program, and against the figures that the letter of 2016 prints.
struct WestLondonTests {
  private static let sample = ProjectFolder.path.appending("Samples").appending("west-london-2016")
  private static let merged = sample.appending("merged")

  private func expected(_ part: String) throws -> JSONObject {
    let file = try DurableFiles().read(Self.sample.appending("expected.json")).bytes
    return try #require(try JSONValue(parsing: file).object?[part]?.object)
  }

  private func score(_ arguments: [String] = []) throws -> JSONObject {
    let run = try Workplace().run(["-C", Self.merged.text, "score", "--json"] + arguments)
    try #require(run.exitCode == .done, "\(run.words)")
    return try #require(try JSONValue(parsing: Array(run.output.utf8)).object)
  }

  private func keys() throws -> JSONObject { try #require(try score()["keys"]?.object) }

  private func views() throws -> (FrameworkIndex, [CaseView]) {
    let opened = try OpenedInspection.open(at: Self.merged, using: DurableFiles())
    return (opened.index, try opened.readCases().cases.map { CaseView($0.record, opened.index) })
  }

  @Test func everyTallyIsAsExpectedAndNoneBecomesAScore() throws {
    let score = try score()
    let foundation: JSONValue = ["cases": 34, "complete": 34, "notCounted": 0, "conflicts": 0, "pending": 0]
    #expect(score["foundation"]?.object?.numbers == foundation.object?.numbers)
    for part in ["themes", "sections", "criteria"] {
      let figures = try expected(part)
      let found = try #require(score[part]?.object)
      #expect(figures.keys.count == 4)
      #expect(found.keys.sorted() == figures.keys.sorted())
      for (code, figure) in figures.parts {
        let part = try #require(found[code]?.object)
        #expect(part["sufficient"] == figure["yes"], "\(code)")
        #expect(part["relevant"] == figure["n"], "\(code)")
        #expect(part["score"] == nil && part["band"] == nil, "\(code)")
      }
    }
  }

  @Test func everyQuestionIsTalliedAsExpected() throws {
    let figures = try expected("questions")
    let keys = try keys()
    #expect(figures.keys.count == 36)
    for (key, figure) in figures.parts {
      let found = try #require(keys[key]?.object, "\(key)")
      for field in ["asked", "yes", "no", "na"] { #expect(found[field] == figure[field], "\(key) \(field)") }
    }
    let (index, _) = try views()
    let scored = index.framework.questions.filter(\.isScored).map(\.id.text)
    #expect(scored.count == 33)
    #expect(scored.allSatisfy { figures[$0] != nil })
  }

  @Test func everyReasonIsCountedAsExpected() throws {
    let figures = try expected("reasons")
    let keys = try keys()
    #expect(keys.parts.filter { $0.1["reasons"] != nil }.map(\.0).sorted() == figures.keys.sorted())
    for (key, reasons) in figures.parts {
      #expect(keys[key]?.object?["reasons"]?.object?.numbers == reasons.numbers, "\(key)")
    }
  }

  @Test func everyCharacteristicAndEveryAssessorsCasesAreCountedAsExpected() throws {
    let (index, _) = try views()
    var characteristics = try expected("characteristics").parts
    #expect(characteristics.map(\.0).sorted() == index.framework.characteristics.map(\.code.text).sorted())
    characteristics.append(("assessor", try expected("byAssessor")))
    for (name, counts) in characteristics {
      let groups = try #require(try score(["--by", name])["groups"]?.array).compactMap(\.object)
      var found: [String: Int] = [:]
      for group in groups {
        let title = try #require(group["group"]?.string)
        found[code(of: title, name, index.framework)] = group["foundation"]?.object?["cases"]?.integer
      }
      #expect(found == counts.numbers, "\(name)")
    }
  }

  @Test func thePrintedFiguresHold() throws {
    let published = try expected("published")
    let keys = try keys()
    #expect(published["cases"]?.integer == 34)
    var compared = 0
    for figure in try #require(published["figures"]?.array).compactMap(\.object) {
      let name = figure["id"]?.string ?? ""
      let names = try #require(figure["keys"]?.array).compactMap(\.string)
      let tallies = try names.map { try #require(keys[$0]?.object) }
      let yes = tallies.reduce(0) { $0 + ($1["yes"]?.integer ?? 0) }
      let no = tallies.reduce(0) { $0 + ($1["no"]?.integer ?? 0) }
      if let sufficient = figure["sufficient"]?.integer { #expect(yes == sufficient, "\(name)") }
      if let insufficient = figure["insufficient"]?.integer { #expect(no == insufficient, "\(name)") }
      if let relevant = figure["relevant"]?.integer { #expect(yes + no == relevant, "\(name)") }
      if let from = percent(figure["from"]), let to = percent(figure["to"]) {
        let share = 100 * Double(yes) / Double(yes + no)
        #expect((from...to).contains(share), "\(name)")
      }
      #expect(figure["sufficient"] != nil || figure["insufficient"] != nil || figure["from"] != nil, "\(name)")
      compared += 1
    }
    #expect(compared == 30)
  }

  @Test func theReasonsThatThePrintedLetterGivesLead() throws {
    let keys = try keys()
    let lists = try #require(try expected("published")["reasons"]?.array).compactMap(\.object)
    #expect(lists.count == 4)
    for list in lists {
      let key = try #require(list["keys"]?.array?.first?.string)
      let listed = try #require(list["listed"]?.array).compactMap(\.string)
      let counts = try #require(keys[key]?.object?["reasons"]?.object?.numbers)
      let least = try #require(listed.map { counts[$0] ?? 0 }.min())
      #expect(counts.allSatisfy { listed.contains($0.key) || $0.value < least }, "\(key)")
    }
  }

  @Test func thePrintedFactsAboutTheCasesHold() throws {
    let (index, views) = try views()
    let facts = try #require(try expected("published")["facts"]?.array).compactMap(\.object)
    #expect(facts.count == 7)
    for fact in facts {
      let question = try #require(fact["question"]?.string)
      let slot = try #require(index.keys.slot(question))
      let answer = try index.question(at: slot).code(for: .word(fact["answer"]?.string ?? ""))
      let found = views.count { $0.states[slot] == .answered(answer) }
      #expect(found == fact["count"]?.integer, "\(question)")
    }
  }

  @Test func theLetterTellsEveryCountAndNoScore() throws {
    let place = try Workplace()
    try DurableFiles().copyTree(from: Self.merged, to: place.path("~/merged"))
    try #require(try place.run("-C ~/merged report").exitCode == .done)
    #expect(try place.tree("~/merged/report") == Workplace.tree(Self.merged.appending("report")))
    let letter = try place.text("~/merged/report/draft.md")
    let (index, _) = try views()
    for (key, figure) in try expected("questions").parts {
      let question = try #require(index.framework.questions.first { $0.id.text == key })
      guard question.isScored else { continue }
      let row = "| \(question.text) | \(figure["yes"]?.integer ?? -1) | \(figure["n"]?.integer ?? -1) |"
      #expect(letter.contains(row), "\(row)")
    }
    for sentence in Self.sentences { #expect(letter.contains(sentence), "\(sentence)") }
    // What the program writes by itself: the lead inspector may well quote a percentage from elsewhere.
    for name in ["bare", "findings"] {
      try place.copyWithoutCommentary(Self.merged, to: "~/\(name)")
      let more = name == "findings" ? ["--findings-only"] : []
      try #require(try place.run(["-C", "~/\(name)", "report"] + more).exitCode == .done)
      let text = try place.text("~/\(name)/report/\(more.isEmpty ? "draft" : "findings").md")
      #expect(!text.contains("%") && !text.contains("improvement required") && !text.contains("[table."), "\(name)")
    }
  }

  @Test func theInterviewsAreCountedAsExpected() throws {
    let expected = try expected("interviews")
    let interviews = try #require(try score()["interviews"]?.object)
    #expect(interviews["foundation"]?.object?["interviews"] == expected["count"])
    #expect(interviews["foundation"]?.object?["complete"] == 16)
    let found = try #require(interviews["questions"]?.object)
    let answers = try #require(expected["answers"]?.object)
    #expect(answers.keys.count == 11)
    #expect(found.keys.sorted() == answers.keys.sorted())
    for (key, counts) in answers.parts {
      let given = try #require(found[key]?.object?["answers"]?.object?.numbers)
      #expect(given.filter { $0.value > 0 } == counts.numbers, "\(key)")
    }
  }

  @Test func whatThePrintedLetterSaysOfTheInterviewsHolds() throws {
    let questions = try #require(try score()["interviews"]?.object?["questions"]?.object)
    let given = { (key: String, answer: String) in
      questions[key]?.object?["answers"]?.object?[answer]?.integer ?? -1
    }
    let said = try #require(try expected("published")["interviews"]?.object)
    #expect(said["count"] == 16)
    #expect(said["statements"]?.array?.compactMap { $0.object?["words"]?.string } == ["vast majority", "almost half"])
    #expect((15...16).contains(given("5a", "yes")))
    #expect((6...7).contains(given("5d:slcn", "no")))
  }

  /// Quantities as the letter of 2016 has them, in our sentences.
  private static let sentences = [
    "offends was sufficient in all 34 cases.", "of the offending in all 17 relevant cases.",
    "to reduce reoffending was sufficient in 32 of the 33 relevant cases.",
    "sufficiently reviewed in almost all of the 25 relevant cases.",
    "not sufficient in two of the nine relevant cases;",
    "were that resettlement was not dealt with and that reviews were missing.",
    "sufficiently assessed in all but three of the 34 cases.", "(MAPPA) in the one relevant case.",
    "custody to address the risk of harm to others was sufficient in all eight relevant cases.",
    "in four of the 32 relevant cases;",
    "were that the actions planned were unclear or too few and that contingency planning was missing or weak.",
    "suitable action was taken in all nine cases.", "suitable action was taken in all 12 cases.",
  ]

  @Test func theCommittedScoresAreThoseOfTheSample() throws {
    let run = try Workplace().run(["-C", Self.merged.text, "score"])
    let committed = try DurableFiles().read(Self.sample.appending("scores.txt")).bytes
    #expect(run.output == String(decoding: committed, as: UTF8.self))
    #expect(!run.output.contains("%"))
  }

  private func percent(_ value: JSONValue?) -> Double? {
    guard case .number(let number) = value else { return nil }
    return Double(number.literal)
  }

  /// What people see of a group, back to its code.
  private func code(of title: String, _ characteristic: String, _ framework: Framework) -> String {
    if characteristic == "phases" { return framework.phases.first { $0.label == title }?.code.text ?? title }
    let known = framework.characteristics.first { $0.code.text == characteristic }
    let options = known.flatMap { framework.question($0.question) }?.answer.options ?? []
    return options.first { $0.label == title }?.code.text ?? title
  }
}

extension Workplace {
  /// Copies an inspection as it was before the lead inspector wrote anything and before a report was drafted.
  fileprivate func copyWithoutCommentary(_ source: FilePath, to target: String) throws {
    for (name, bytes) in try Self.tree(source) where !name.hasPrefix("commentary/") && !name.hasPrefix("report/") {
      try write(String(decoding: bytes, as: UTF8.self), to: "\(target)/\(name)")
    }
  }
}
