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

  @Test func aLayoutCanSpeakOfEachThemeByItself() throws {
    let layout =
      "{{each theme}}\n## {{theme.title}}\n{{theme.explanation}}\n\n{{theme.score}}: {{theme.comment}}\n{{end}}"
    let text = try written(layout)
    #expect(text.contains("## Safeguarding\n\nSafety.\n\n100%: MINIMUM improvement required\n"))
    #expect(text.contains("## Risk of harm\n\nHarm.\n\n63%: DRASTIC improvement required\n"))
  }

  @Test func thePhrasesThatALayoutAsksForAreMissed() throws {
    var framework = try SmallDraft.framework()
    framework.wording = Wording(framework.wording.phrases.filter { !$0.key.hasPrefix("score.theme.") })
    framework.layouts = [Layout(name: try SmallDraft.code("a"), text: "{{each theme}}\n{{theme.explanation}}\n{{end}}")]
    #expect(ReportPhrases.missing(in: framework) == ["score.theme.saf", "score.theme.roh"])
    framework.layouts = [Layout(name: try SmallDraft.code("a"), text: "{{each theme}}\n{{theme.score}}\n{{end}}")]
    #expect(ReportPhrases.missing(in: framework) == [])
  }

  @Test(arguments: [
    "comparators", "good-practice", "recommendations", "commentary:foreword", "commentary:empty",
  ])
  func whatIsOptionalIsNeitherWrittenNorMissedWhereThereIsNothing(_ slot: String) throws {
    var inspection = try SmallDraft.inspection()
    inspection.comparators = nil
    let draft = ReportDrafter.draft(
      inspection, try SmallDraft.sample([]), layout: try LayoutParser.parse("a\n{{optional \(slot)}}\nb"),
      commentary: ["empty": " \n"], options: DraftOptions(isFinal: true))
    #expect(draft.document.blocks == [.paragraph([.text("a")]), .paragraph([.text("b")])])
    #expect(draft.unfilledSlots == [])
    #expect(!draft.cautions.contains(.noComparators))
  }

  @Test(arguments: [
    ("comparators", "| Safeguarding | 30 | 90 | 65 | 100 |"), ("good-practice", "> Jo was asked first."),
    ("recommendations", "1. work is good in every phase"), ("commentary:1", "Work was \\*mixed\\*."),
  ])
  func whatIsOptionalIsWrittenWhereThereIsSomething(_ slot: String, _ words: String) throws {
    #expect(try written("{{optional \(slot)}}").contains(words))
  }

  private func written(_ layout: String) throws -> String {
    var framework = try SmallDraft.framework()
    framework.wording = Wording(
      framework.wording.phrases.merging(["score.theme.saf": "Safety.", "score.theme.roh": "Harm."]) { $1 })
    var sample = DraftSample(FrameworkIndex(framework))
    for record in try SmallDraft.records() { sample.add(record) }
    let draft = ReportDrafter.draft(
      try SmallDraft.inspection(), sample, layout: try LayoutParser.parse(layout),
      commentary: ["1": "Work was *mixed*."])
    return MarkdownWriter().markdown(for: draft.document)
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
    let sample = try SmallDraft.sample(try SmallDraft.records())
    var cases = CaseTrail(sample.index)
    for record in try SmallDraft.records() { cases.add(record) }
    let evidence = EvidenceFile(
      Explainer(
        draft, sample, cases: cases, interviews: nil, of: try SmallDraft.inspection(), filesLeftOut: []))
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
    #expect(draft.unfilledSlots == [.date("report"), .commentary("foreword"), .commentary("2")])
  }

  @Test func aFrameworkWithoutScoresSpeaksInCounts() throws {
    var framework = try SmallDraft.framework()
    framework.publishesScores = false
    framework.quantities.many = framework.quantities.few
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
    for framework in [try WandsworthSample.framework(), try ScreeningFramework.framework()] {
      #expect(ReportPhrases.missing(in: framework) == [])
      #expect(framework.layouts.allSatisfy { (try? LayoutParser.parse($0.text)) != nil })
    }
  }

  private func written(_ layout: String, _ change: (inout Framework) -> Void = { _ in }) throws -> (String, Draft) {
    var framework = try SmallDraft.framework()
    change(&framework)
    let draft = ReportDrafter.draft(
      try SmallDraft.inspection(), try SmallDraft.sample(try SmallDraft.records(), framework),
      layout: try LayoutParser.parse(layout), options: DraftOptions(isFinal: true))
    return (MarkdownWriter().markdown(for: draft.document), draft)
  }

  @Test func aListGoesOnAcrossTheRoundsOfAPartThatRepeats() throws {
    let (text, _) = try written("Parts:\n{{each section}}\n- {{section.title}}\n{{end}}\nAfter")
    let titles = SmallFramework.framework.sections.filter { $0.kind == .scored }.map(\.title)
    #expect(titles.count == 2)
    #expect(text.hasSuffix("Parts:\n\n" + titles.map { "- \($0)\n" }.joined() + "\nAfter\n"))
  }

  @Test func whatIsNoItemBeginsAnewInEachRound() throws {
    let (text, _) = try written("{{each section}}\n{{section.number}} is\n- an item\n{{end}}")
    #expect(text.hasSuffix("1 is\n\n- an item\n\n2 is\n\n- an item\n"))
  }

  @Test func examplesStandUnderTheirCriterionAndBringTheirSentence() throws {
    let layout = "{{each section}}\n{{each criterion}}\n## {{criterion.number}}\n{{examples}}\n{{end}}\n{{end}}"
    let (text, draft) = try written(layout) { framework in
      let more = ["good-practice.opening.one": "One wrote:", "good-practice.opening.many": "Several wrote:"]
      framework.wording = Wording(framework.wording.phrases.merging(more) { $1 })
    }
    #expect(text.contains("## 1.1\n\nSeveral wrote:\n\n> Jo was asked first.\n\n> Jo came back.\n\n## 2.1\n"))
    #expect(!text.contains("CANARY"))
    #expect(draft.cautions == [.quotationNamesSomebody(try SmallDraft.code("1.1"))])
    #expect(try written(layout).0.contains("## 1.1\n\n> Jo was asked first.\n"))
  }

  @Test func eachQuestionIsCountedInATable() throws {
    let phrases = ["caption": "{criterion}: judged", "question": "Asked", "sufficient": "Yes", "relevant": "Of"]
    let (text, draft) = try written("{{question-counts}}") { framework in
      let more = Dictionary(uniqueKeysWithValues: phrases.map { ("table.questions.\($0)", $1) })
      framework.wording = Wording(framework.wording.phrases.merging(more) { $1 })
    }
    let texts = SmallFramework.framework.questions.filter(\.isScored)
    let asked = try texts.map { question in
      let claim = try #require(draft.claims.first { $0.id.rawValue == "score:\(question.id)" })
      return "| \(question.text) | \(claim.tally.sufficient) | \(claim.tally.relevant) |"
    }
    for row in asked { #expect(text.contains(row), "\(row)") }
    #expect(text.contains("**1.1 "))
    #expect(text.contains(": judged**\n\n| Asked | Yes | Of |"))
    #expect(draft.cautions.isEmpty)
    let missing = try written("{{question-counts}}").1.cautions
    #expect(missing.contains(.missingPhrase("table.questions.caption")))
    #expect(missing.count == 4)
  }
}
