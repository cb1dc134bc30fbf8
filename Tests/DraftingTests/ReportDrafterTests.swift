import Analysis
import Documents
import Drafting
import InspectionModel
import PlumblineTestSupport
import Testing

struct ReportDrafterTests {
  @Test func aWholeDraftReadsAsRecorded() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records(), options: DraftOptions(filesLeftOut: 1))
    try Golden.check(MarkdownWriter().markdown(for: draft.document), "draft.md")
    try Golden.check(HTMLWriter(words: draft.pageWords).html(for: draft.document), "draft.html")
  }

  @Test func theChartOfScoresShowsBandsInTheWordsThatSetThemApart() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records())
    let charts = draft.document.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    let scores = try #require(charts.first { !$0.marks.isEmpty })
    #expect(scores.marks == (try SmallDraft.framework().bands.map(\.from)))
    #expect(scores.series[0].values.map(\.note) == ["DRASTIC", "DRASTIC"])
    #expect(scores.table.rows.count == 4)
  }

  @Test(arguments: [
    (["GOOD improvement", "BAD improvement"], ["GOOD", "BAD"]), (["Good", "Bad"], ["Good", "Bad"]),
    (["Angen gwella MAWR iawn", "Angen gwella BACH iawn"], ["MAWR", "BACH"]), (["same", "same"], ["same", "same"]),
    (["one alone"], ["one alone"]), (["Good", "Very Good"], ["Good", "Very Good"]),
  ])
  func whatBandsShareIsLeftOutBesideABar(_ comments: [String], _ words: [String]) throws {
    var framework = try SmallDraft.framework()
    framework.bands = try comments.enumerated().map { place, comment in
      Band(code: try SmallDraft.code("B\(place)"), from: place == comments.count - 1 ? 0 : 60, comment: comment)
    }
    let draft = try SmallDraft.draft(try SmallDraft.records(), framework)
    let charts = draft.document.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    let notes = charts.flatMap(\.series).flatMap(\.values).map(\.note).filter { !$0.isEmpty }
    let expected = comments.count == 1 ? [words[0], words[0]] : [words[1], words[0]]
    #expect(notes == expected)
  }

  @Test func provisionalFindingsReadAsRecorded() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records(), options: DraftOptions(findingsOnly: true))
    try Golden.check(MarkdownWriter().markdown(for: draft.document), "findings.md")
    #expect(draft.unfilledSlots.isEmpty)
  }

  @Test(arguments: 0..<8)
  func theOrderOfCasesChangesNothing(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let records = try SmallDraft.records()
    let draft = try SmallDraft.draft(records)
    let shuffled = try SmallDraft.draft(records.shuffled(using: &random))
    #expect(shuffled.document == draft.document)
    #expect(shuffled.claims == draft.claims)
  }

  @Test func nothingPrivateLeaves() throws {
    let records = try SmallDraft.records()
    for options in [DraftOptions(), DraftOptions(findingsOnly: true), DraftOptions(isFinal: true)] {
      let draft = try SmallDraft.draft(records, options: options)
      let text = "\(draft.document)"
      for canary in ["CANARY", "CASE-", "ASSR7", "B2"] { #expect(!text.contains(canary), "\(canary)") }
    }
    let draft = try SmallDraft.draft(records)
    #expect("\(draft.document)".contains("Jo was asked first."))
    #expect(draft.cautions.contains(.quotationNamesSomebody(try SmallDraft.code("1.1"))))
  }

  @Test(arguments: ["CASE-2", "(case-2).", "see -CASE-2-", "ASSR7's", "CASE-9"])
  func aQuotationThatNamesACaseOrAnAssessorStaysOut(_ name: String) throws {
    let text = "Good work, \(name) quoted."
    let record = try SmallDraft.record(
      "CASE-2", "0.1=community 1.1a=yes", quoting: ["1.1a": ("good-practice", text)])
    var inspection = try SmallDraft.inspection()
    inspection.plan.cases = [PlannedCase(id: try #require(CaseID("CASE-9")))]
    let draft = ReportDrafter.draft(
      inspection, try SmallDraft.sample([record]), layout: try LayoutParser.parse("{{good-practice}}"))
    #expect(!"\(draft.document)".contains("quoted"))
    #expect(draft.cautions == [.quotationNamesSomebody(try SmallDraft.code("1.1"))])
  }

  @Test func everyFigureHasItsClaimAndEveryClaimItsFigure() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records())
    let ids = Set(draft.document.claimIDs)
    #expect(Set(draft.claims.map(\.id)) == ids)
    #expect(draft.claims.count == ids.count)
    for claim in draft.claims {
      #expect(claim.cases == claim.cases.sorted())
      #expect(Set(claim.sufficientIn).union(claim.insufficientIn) == Set(claim.cases))
    }
    let finding = try #require(draft.claims.first { $0.id.rawValue == "1.1b" })
    #expect(finding.tally == Tally(sufficient: 1, relevant: 4))
    #expect(finding.sufficientIn.map(\.text) == ["CASE-5"])
    #expect(finding.insufficientIn.map(\.text) == ["CASE-1", "CASE-2", "CASE-3"])
    let score = try #require(draft.claims.first { $0.id.rawValue == "theme:Saf" })
    #expect(score.tally == Tally(sufficient: 5, relevant: 5))
  }

  @Test func theEvidenceSaysWhatTheDraftSays() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records())
    let evidence = EvidenceFile(draft)
    #expect(evidence.entries.map(\.claim) == draft.claims)
    #expect(evidence.entries.allSatisfy { !$0.said.isEmpty })
    let said = { (id: String) in evidence.entries.first { $0.claim.id.rawValue == id }?.said }
    #expect(said("1.1b") == ["one of the four relevant cases"])
    #expect(said("section:1") == ["57%", "8", "14"])
    #expect(said("age:16") == ["2"])
    #expect(said("sample") == ["Six cases", "six"])
  }

  @Test func whatIsStillToBeWrittenIsNamed() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records())
    #expect(draft.unfilledSlots == ["report-date", "foreword", "2"])
  }

  @Test func aFrameworkWithoutScoresSpeaksInCounts() throws {
    var framework = try SmallDraft.framework()
    framework.publishesScores = false
    (framework.bands, framework.themes) = ([], [])
    for place in framework.questions.indices {
      (framework.questions[place].isKey, framework.questions[place].themes) = (false, [])
    }
    let draft = try SmallDraft.draft(try SmallDraft.records(), framework)
    let text = MarkdownWriter().markdown(for: draft.document)
    #expect(!text.contains("%") && !text.contains("MINIMUM"))
    #expect(text.contains("in only one of the four relevant cases"))
    #expect(text.contains("**OVERALL SCORE: 8 of 14**"))
  }

  @Test func anEmptySampleHasNoFiguresAndNoFindings() throws {
    let draft = try SmallDraft.draft([])
    #expect(draft.findings.isEmpty)
    #expect(draft.recommendations.isEmpty)
    let text = MarkdownWriter().markdown(for: draft.document)
    #expect(text.contains("no score: no relevant case"))
    #expect(!text.contains("0%)"))
  }

  @Test func theFinalReportHasNoNotice() throws {
    let draft = try SmallDraft.draft(try SmallDraft.records(), options: DraftOptions(isFinal: true))
    #expect(!MarkdownWriter().markdown(for: draft.document).contains("This is a draft."))
  }

  @Test func aMissingPhraseIsNamed() throws {
    var framework = try SmallDraft.framework()
    framework.wording = Wording(framework.wording.phrases.filter { $0.key != "heading.strengths" })
    #expect(try SmallDraft.draft([], framework).cautions.contains(.missingPhrase("heading.strengths")))
  }

  @Test func theDeliveredFrameworksHaveEveryPhrase() throws {
    #expect(ReportPhrases.missing(in: try WandsworthSample.framework()) == [])
    #expect(try WandsworthSample.framework().layouts.allSatisfy { (try? LayoutParser.parse($0.text)) != nil })
  }
}
