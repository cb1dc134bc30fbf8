import Analysis
import Documents
import Drafting
import InspectionModel
import Testing

struct FindingSidesTests {
  private func findings(_ cases: [String], _ change: (inout Framework) -> Void = { _ in }) throws -> [Finding] {
    var framework = try SmallDraft.framework()
    change(&framework)
    let records = try cases.enumerated().map { try SmallDraft.record("C-\($0)", $1) }
    let sample = try SmallDraft.sample(records, framework)
    var book = ClaimBook(sample)
    let drafter = FindingDrafter(sample)
    return framework.criteria.flatMap { drafter.findings(of: $0.number, &book) }
  }

  struct Example: Sendable {
    let yes: Int
    let no: Int
    let hangs: Bool
  }

  /// Strengths are from 70%, areas for improvement below 65%, and two cases are enough for either.
  static let examples = [
    Example(yes: 10, no: 0, hangs: false), Example(yes: 8, no: 3, hangs: true), Example(yes: 9, no: 2, hangs: false),
    Example(yes: 2, no: 0, hangs: true), Example(yes: 0, no: 6, hangs: false), Example(yes: 7, no: 4, hangs: true),
    Example(yes: 1, no: 3, hangs: false), Example(yes: 1, no: 1, hangs: true),
  ]

  @Test(arguments: examples)
  func aFindingHangsOnOneCaseWhereOneJudgementChangesItsSide(_ example: Example) throws {
    let cases =
      Array(repeating: "0.1=community 1.1a=yes", count: example.yes)
      + Array(repeating: "0.1=community 1.1a=no", count: example.no)
    let finding = try #require(try findings(cases).first)
    let thresholds = try SmallDraft.framework().thresholds
    #expect(finding.kind != .undecided)
    #expect(finding.hangsOnOneCase(by: thresholds) == example.hangs)
  }

  @Test func aDraftNamesTheListedFindingsThatHangOnOneCase() throws {
    let records = try (0..<11).map {
      try SmallDraft.record("C-\($0)", "0.1=community 1.1a=\($0 < 8 ? "yes" : "no") 2.1a@community=yes")
    }
    let draft = try SmallDraft.draft(records)
    #expect(draft.cautions.contains(.findingsHangOnOneCase(["1.1a"])))
  }

  @Test func whatTooFewCasesWereRelevantToIsUndecided() throws {
    let found = try findings(["0.1=community 1.1a=no"])
    #expect(found.map(\.kind) == [.undecided] && found.map(\.isListed) == [false])
    #expect(found.allSatisfy { $0.isTooFew(for: FindingThresholds(fewestCases: 2)) })
  }

  /// Every judgement belongs to some finding, listed or not.
  @Test func noRelevantRowFallsBetween() throws {
    let cases = [
      "0.1=community 1.1c:csc=yes 1.1c:police=yes", "0.1=community 1.1c:csc=yes 1.1c:police=no",
      "0.1=community 1.1c:csc=yes",
    ]
    for named in [false, true] {
      let found = try findings(cases) { framework in
        if named { for place in framework.questions.indices { framework.questions[place].patterns = nil } }
        let more = ["rows.1.1c.yes": "Best: {rows}.", "rows.rest": "Rest of {question}: {rows_sufficient}."]
        framework.wording = Wording(framework.wording.phrases.merging(more) { $1 })
      }
      #expect(Set(found.flatMap(\.claims).map(\.rawValue)) == ["1.1c:csc", "1.1c:police"])
      if named {
        #expect(
          found.map(\.sentence.plainText) == [
            "Rest of 1.1c: children's social care (all relevant cases) and the police (one of the two relevant cases)."
          ])
      }
    }
  }

  @Test func aKeyQuestionIsListedBeforeOneThatIsALittleClearer() throws {
    let cases =
      Array(repeating: "0.1=community 1.1a=yes 1.1b=no", count: 4)
      + Array(repeating: "0.1=community 1.1a=no 1.1b=no", count: 6)
      + Array(repeating: "0.1=community 1.1a=no 1.1b=yes", count: 5)
    func listed(_ change: (inout Framework) -> Void) throws -> [String] {
      try findings(cases) { framework in
        framework.thresholds.mostImprovements = 1
        for place in framework.questions.indices {
          framework.questions[place].condition = nil
          framework.questions[place].isKey = framework.questions[place].id.text == "1.1b"
        }
        change(&framework)
      }.filter(\.isListed).map(\.address)
    }
    #expect(try listed { $0.thresholds.keyLead = 0 } == ["1.1a"])
    #expect(try listed { $0.thresholds.keyLead = 10 } == ["1.1b"])
  }

  @Test func aFigureThatCountsEachCaseOnceHasAnInterval() throws {
    let records = try (0..<3).map {
      try SmallDraft.record("C-\($0)", "0.1=community+custody 1.1a=yes 2.1a@community=yes 2.1a@custody=yes")
    }
    let sample = try SmallDraft.sample(records)
    var book = ClaimBook(sample)
    let drafter = FindingDrafter(sample)
    for criterion in sample.index.framework.criteria { _ = drafter.findings(of: criterion.number, &book) }
    _ = book.claim(score: .section(try SmallDraft.code("1")))
    func claim(_ address: String) throws -> Claim { try #require(book.claims.first { $0.id.rawValue == address }) }
    #expect(try claim("1.1a").interval == Interval(Tally(sufficient: 3, relevant: 3)))
    #expect(try claim("section:1").interval == nil)
  }

  @Test func noStoryIsToldTwice() throws {
    let text = "The plan came late."
    let records = try (0..<4).map {
      try SmallDraft.record(
        "C-\($0)", "0.1=community 1.1a=no/late 1.1b=no/late",
        quoting: ["1.1a": ("shortfall", text), "1.1b": ("shortfall", text)])
    }
    var framework = try SmallDraft.framework()
    for place in framework.questions.indices { framework.questions[place].condition = nil }
    let draft = try SmallDraft.draft(records, framework)
    #expect("\(draft.document)".ranges(of: text).count == 1)
  }
}
