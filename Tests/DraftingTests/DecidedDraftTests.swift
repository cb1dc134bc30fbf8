import Analysis
import Documents
import Drafting
import InspectionModel
import PlumblineTestSupport
import Testing

struct DecidedDraftTests {
  @Test func withoutDecisionsTheDraftIsAsTheFiguresHaveIt() throws {
    let draft = try self.draft([])
    #expect(draft.decided.findings.filter(\.isListed).count == draft.findings.filter(\.isListed).count)
    #expect(draft.decided.moved.isEmpty)
    #expect(draft.decided.unknown.isEmpty)
    #expect(listed(draft, "1.1", .strength) == ["1.1a", "1.1c:csc"])
    #expect(listed(draft, "1.1", .improvement) == ["1.1b", "1.1c:police"])
  }

  @Test func whatIsDroppedIsGoneFromTheDocumentAndItsClaims() throws {
    let draft = try self.draft([try decision("1.1a", .drop), try decision("recommendation:phases", .drop)])
    #expect(listed(draft, "1.1", .strength) == ["1.1c:csc"])
    #expect(!text(draft).contains("A screening was done"))
    #expect(!text(draft).contains("work is good in every phase"))
    #expect(!draft.claims.contains { $0.id.rawValue == "1.1a" })
    #expect(draft.recommendations.count == 1)
  }

  @Test func rewordedFindingsStandInTheInspectorsWordsAndLeadBackToTheCases() throws {
    let draft = try self.draft([
      try decision("1.1a", .reword("Screening was *never* left out."), place: ReportPlace(side: .strength)),
      try decision("recommendation:phases", .reword("contact never breaks off")),
    ])
    #expect(text(draft).contains("1. Screening was \\*never\\* left out.\n"))
    #expect(text(draft).contains("1. contact never breaks off (YOS Board)\n"))
    let said = EvidenceFile.said(in: draft).first { $0.key.rawValue == "1.1a" }
    #expect(said?.value == ["Screening was *never* left out."])
  }

  @Test func undecidedFindingsAreSaidOnceKept() throws {
    var framework = try SmallDraft.framework()
    framework.thresholds.improvementBelow = 10
    #expect(listed(try draft([], framework), "1.1", .improvement) == [])
    for side in FindingSide.allCases {
      let kept = try draft([try decision("1.1b", .keep, place: ReportPlace(side: side))], framework)
      #expect(listed(kept, "1.1", Finding.Kind(side)).contains("1.1b"))
    }
    // Where the figures say which side it is, a side that was needed once means nothing.
    let kept = try draft([try decision("1.1b", .keep, place: ReportPlace(side: .strength))])
    #expect(listed(kept, "1.1", .improvement).contains("1.1b"))
  }

  @Test func whatWasBeyondTheLimitIsSaidOnceKept() throws {
    var framework = try SmallDraft.framework()
    framework.thresholds.mostStrengths = 1
    #expect(listed(try draft([], framework), "1.1", .strength) == ["1.1a"])
    let kept = try draft([try decision("1.1c:csc", .keep)], framework)
    #expect(listed(kept, "1.1", .strength) == ["1.1a", "1.1c:csc"])
  }

  @Test func whatIsMovedStandsWhereItWasPut() throws {
    let first = try draft([try decision("1.1c:csc", .move, place: ReportPlace(position: 1))])
    #expect(listed(first, "1.1", .strength) == ["1.1c:csc", "1.1a"])
    let far = try draft([try decision("1.1a", .move, place: ReportPlace(position: ReportPlace.last))])
    #expect(listed(far, "1.1", .strength) == ["1.1c:csc", "1.1a"])
    let other = try draft([
      try decision("1.1a", .move, place: ReportPlace(criterion: try SmallDraft.code("2.1"), side: .improvement))
    ])
    #expect(listed(other, "1.1", .strength) == ["1.1c:csc"])
    #expect(listed(other, "2.1", .improvement).contains("1.1a"))
    // Later moves are made later.
    let both = try draft([
      try decision("1.1a", .move, place: ReportPlace(position: 1)),
      try decision("1.1c:csc", .move, place: ReportPlace(position: 1)),
    ])
    #expect(listed(both, "1.1", .strength) == ["1.1c:csc", "1.1a"])
  }

  @Test func recommendationsCanBeMovedToo() throws {
    let own = try decision("own:1", .addRecommendation("staff are trained", try SmallDraft.code("board")))
    let added = try draft([own])
    #expect(added.decided.recommendations.map(\.address) == ["recommendation:phases", "own:1"])
    #expect(text(added).contains("\n\nIn addition:\n\n1. staff are trained (YOS Board)\n"))
    let moved = try draft([own, try decision("own:1", .move, place: ReportPlace(position: 1))])
    #expect(moved.decided.recommendations.map(\.address) == ["own:1", "recommendation:phases"])
    #expect(text(moved).contains("1. staff are trained (YOS Board)\n2. work is good in every phase (YOS Board)\n"))
  }

  @Test func aFindingOfOnesOwnStandsLast() throws {
    let place = ReportPlace(criterion: try SmallDraft.code("1.1"), side: .strength)
    let draft = try self.draft([try decision("own:1", .addFinding("Staff knew each child."), place: place)])
    #expect(listed(draft, "1.1", .strength) == ["1.1a", "1.1c:csc", "own:1"])
    #expect(text(draft).contains("3. Staff knew each child.\n"))
    #expect(draft.decided.moved.isEmpty)
  }

  @Test func aDecisionWhoseFiguresMovedIsFlaggedWithBoth() throws {
    var reworded = try decision("1.1a", .reword("All were screened."), place: ReportPlace(side: .strength))
    reworded.figures = [DecidedFigure(claim: "1.1a", sufficient: 4, relevant: 5)]
    let draft = try self.draft([reworded])
    let moved = try #require(draft.decided.moved.first)
    #expect(moved.about == "1.1a")
    #expect(moved.figures.map(\.then) == [Tally(sufficient: 4, relevant: 5)])
    #expect(moved.figures.map(\.now) == draft.decided.findings.filter { $0.address == "1.1a" }.map(\.figures[0].tally))
    #expect(draft.cautions.contains(.decisionMoved(moved)))
    #expect(text(draft).contains("All were screened."))
    // Kept on the figures of today, it holds again.
    var kept = try decision("1.1a", .keep)
    kept.figures = draft.decided.findings.first { $0.address == "1.1a" }?.figures ?? []
    let again = try self.draft([reworded, kept])
    #expect(again.decided.moved.isEmpty)
    #expect(text(again).contains("All were screened."))
  }

  @Test func aFigureThatCameInHasMovedToo() throws {
    var kept = try decision("1.1a", .keep)
    kept.figures = [DecidedFigure(claim: "1.1x", sufficient: 4, relevant: 5)]
    let draft = try self.draft([kept])
    let moved = try #require(draft.decided.moved.first)
    #expect(moved.figures.map(\.claim) == ["1.1x", "1.1a"])
    #expect(moved.figures.map { $0.then == nil } == [false, true])
    #expect(moved.figures.map { $0.now == nil } == [true, false])
  }

  @Test func whatIsNoLongerThereIsNamed() throws {
    let draft = try self.draft([
      try decision("9.9z", .keep), try decision("1.1x", .drop),
      try decision("1.1b", .move, place: ReportPlace(criterion: try SmallDraft.code("7.7"))),
      try decision(
        "own:1", .addFinding("Lost."), place: ReportPlace(criterion: try SmallDraft.code("8.8"), side: .strength)),
    ])
    #expect(Set(draft.decided.unknown.map(\.about)) == ["9.9z", "1.1x", "1.1b", "own:1"])
    #expect(Set(draft.decided.withoutSubject) == ["9.9z", "1.1b", "own:1"])
    #expect(draft.cautions.contains(.decisionWithoutSubject("1.1x")))
    #expect(listed(draft, "1.1", .improvement).contains("1.1b"))
  }

  @Test(arguments: ["CASE-1 was late.", "as assr7 saw"])
  func wordsThatNameSomebodyStayOut(_ words: String) throws {
    let draft = try self.draft([
      try decision("1.1a", .reword(words)),
      try decision("own:1", .addRecommendation(words, try SmallDraft.code("board"))),
    ])
    #expect(!text(draft).contains(words))
    #expect(text(draft).contains("A screening was done"))
    #expect(draft.cautions.contains(.wordsNameSomebody("1.1a")))
    #expect(draft.cautions.contains(.wordsNameSomebody("own:1")))
  }

  @Test func aReportInAnotherLanguageHasOnlyWordsInIt() throws {
    var welsh = try decision("1.1a", .reword("Gwell."))
    welsh.language = "cy"
    #expect(try draft([welsh]).cautions.contains(.wordsInOtherLanguage("1.1a")))
    let both = [try decision("1.1a", .reword("Better.")), welsh]
    #expect(text(try draft(both)).contains("Better."))
    let inWelsh = ReportDrafter.draft(
      try SmallDraft.inspection(), try SmallDraft.sample(try SmallDraft.records()),
      layout: try LayoutParser.parse(SmallDraft.layout), decisions: Decisions(both),
      options: DraftOptions(language: "cy"))
    #expect(text(inWelsh).contains("Gwell."))
    #expect(!text(inWelsh).contains("Better."))
  }

  @Test func typedReasonsCountAsTheCodedOnesThatSomebodyReadInThem() throws {
    let records = try ["no/other", "no/other/late", "no/late", "yes"].enumerated().map {
      try SmallDraft.record("CASE-\($0 + 1)", "0.1=community 1.1a=yes 1.1b=\($1)")
    }
    let framework = try SmallDraft.framework()
    let index = FrameworkIndex(framework)
    let key = try #require(Key("1.1b"))
    let slot = try #require(index.keys.slot(key))
    func counts(_ mapped: [String: ReasonCode]) throws -> [Int] {
      var sample = DraftSample(index, mappedReasons: mapped)
      for record in records { sample.add(record) }
      return (0..<4).map { sample.tally.slots[slot].count(ofReason: $0) }
    }
    let address = TypedReason.address(of: "CANARY other", try SmallDraft.code("1.1b"))
    #expect(try counts([:]) == [2, 0, 0, 2])
    #expect(try counts([address: try SmallDraft.code("victims")]) == [2, 2, 0, 0])
    // Of a judgement that has the reason already it counts once.
    #expect(try counts([address: try SmallDraft.code("late")]) == [3, 0, 0, 0])
    #expect(try counts([address: try SmallDraft.code("gone")]) == [2, 0, 0, 2])
    let sample = try SmallDraft.sample(records)
    #expect(sample.typedReasons.map(\.address) == [address])
    #expect(sample.typedReasons.map(\.count) == [2])
  }

  private func draft(_ decisions: [Decision], _ framework: Framework? = nil) throws -> Draft {
    ReportDrafter.draft(
      try SmallDraft.inspection(), try SmallDraft.sample(try SmallDraft.records(), framework),
      layout: try LayoutParser.parse(SmallDraft.layout), decisions: Decisions(decisions))
  }

  private func listed(_ draft: Draft, _ criterion: String, _ kind: Finding.Kind) -> [String] {
    draft.decided.findings.filter { $0.criterion.text == criterion && $0.kind == kind && $0.isListed }.map(\.address)
  }

  private func text(_ draft: Draft) -> String { MarkdownWriter().markdown(for: draft.document) }

  private func decision(
    _ about: String, _ deed: Decision.Deed, place: ReportPlace = ReportPlace()
  ) throws -> Decision {
    Decision(
      about: about, deed, place: place, why: "because", by: try #require(AssessorID("ASSR7")),
      at: try #require(Timestamp("2026-05-01T10:00:00Z")))
  }
}
