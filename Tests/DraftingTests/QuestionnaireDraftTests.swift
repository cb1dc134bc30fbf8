import Documents
import Drafting
import InspectionModel
import Testing

struct QuestionnaireDraftTests {
  private static func respondents(_ rows: [String]) throws -> [Respondent] {
    try rows.enumerated().map { place, row in
      var answers: [QuestionID: [String]] = [:]
      var quotation: Respondent.Quotation?
      for word in row.split(separator: " ") {
        let parts = word.split(separator: "=").map(String.init)
        if parts[0] == "quote" {
          quotation = Respondent.Quotation(words: parts[1].replacing("_", with: " "), item: QuestionID("needs"))
        } else {
          answers[try #require(QuestionID(parts[0]))] = parts[1].split(separator: "+").map(String.init)
        }
      }
      return Respondent(id: try #require(CaseID("R-\(place + 1)")), answers: answers, quotation: quotation)
    }
  }

  private func draft(_ code: String, _ rows: [String]?, layout: String? = nil) throws -> Draft {
    let framework = try WandsworthSample.framework()
    var sample = try SmallDraft.sample([], framework)
    let questionnaire = try #require(QuestionnaireCode(code))
    if let rows {
      sample.add([QuestionnaireReturn(questionnaire: questionnaire, respondents: try Self.respondents(rows))])
    }
    return ReportDrafter.draft(
      try WandsworthSample.inspection(), sample,
      layout: try LayoutParser.parse(layout ?? "{{questionnaire:\(code)}}"), options: DraftOptions(isFinal: true))
  }

  private func text(_ draft: Draft) -> String { MarkdownWriter().markdown(for: draft.document) }

  /// What so many of so many victims say.
  struct Share: Sendable, CustomTestStringConvertible {
    let yes: Int
    let no: Int
    let line: String
    var testDescription: String { "\(yes) of \(yes + no)" }
  }

  @Test(arguments: [
    Share(yes: 1, no: 0, line: "- The one who answered said that"),
    Share(yes: 0, no: 1, line: "- None (one answered) said that"),
    Share(yes: 2, no: 0, line: "- Both said that"), Share(yes: 0, no: 2, line: "- Neither said that"),
    Share(yes: 1, no: 1, line: "- One of the two said that"), Share(yes: 6, no: 0, line: "- All six said that"),
    Share(yes: 0, no: 6, line: "- None of the six said that"),
    Share(yes: 4, no: 2, line: "- Four of the six said that"),
    Share(yes: 21, no: 1, line: "- Almost all (21 of 22) said that"), Share(yes: 22, no: 0, line: "- All 22 said that"),
    Share(yes: 11, no: 11, line: "- Half (11 of 22) said that"),
    Share(yes: 6, no: 16, line: "- Just over one-quarter (6 of 22) said that"),
    Share(yes: 1, no: 21, line: "- Fewer than one-quarter (1 of 22) said that"),
    Share(yes: 0, no: 22, line: "- None of the 22 said that"),
  ])
  func sharesAreSpokenOfAsFewOrMany(_ share: Share) throws {
    let rows = Array(repeating: "needs=yes", count: share.yes) + Array(repeating: "needs=no", count: share.no)
    let text = text(try draft("victims", rows))
    #expect(text.contains(share.line), "\(text)")
  }

  @Test func whatDidNotApplyAndWhatWasNotAnsweredIsNoShare() throws {
    let text = text(try draft("victims", ["safety=na", "safety=yes worried=no", "safety=no", "needs=yes"]))
    #expect(text.contains("Of those for whom their safety had mattered, one of the two said"), "\(text)")
    #expect(text.contains("The one who answered said that their own needs"))
    #expect(!text.contains("gained something"))
  }

  @Test func optionsAreNamedMostOftenFirst() throws {
    let rows = [
      "decisions=yes help=drugs+family", "decisions=yes help=family", "decisions=yes help=home+school", "decisions=no",
    ]
    let text = text(try draft("children", rows))
    let line =
      "- The help was most often about family and friends (2), school or work (1), drugs or alcohol (1) and where they lived (1)."
    #expect(text.contains(line), "\(text)")
  }

  @Test func wordsStandWithTheirItemAndNobodyIsNamed() throws {
    let draft = try draft(
      "victims", ["needs=yes quote=She_*heard*_me.", "needs=yes quote=As_I_told_r-1_then.", "needs=no"])
    let text = text(draft)
    #expect(
      text.contains(
        "Two of the three said that their own needs had been taken into account. One wrote: “She \\*heard\\* me.”"),
      "\(text)")
    #expect(!text.contains("told"))
    for id in ["R-1", "R-2", "R-3"] { #expect(!"\(draft.document)".contains(id)) }
    #expect(draft.cautions.contains(.respondentNamesSomebody(try #require(QuestionnaireCode("victims")))))
  }

  @Test func everyFigureHasItsClaim() throws {
    let draft = try draft("victims", ["needs=yes", "needs=no", "needs=yes"])
    let claim = try #require(draft.claims.first { $0.id.rawValue == "questionnaire:victims:needs" })
    #expect(claim.sufficientIn.map(\.text) == ["R-1", "R-3"])
    #expect(claim.insufficientIn.map(\.text) == ["R-2"])
    #expect(draft.claims.map(\.id.rawValue) == ["questionnaire:victims", "questionnaire:victims:needs"])
  }

  @Test(arguments: [nil, [String]()]) func whereNobodyAnsweredAPlaceStaysOpen(_ rows: [String]?) throws {
    let draft = try draft("victims", rows)
    #expect(draft.unfilledSlots == [.questionnaire(try #require(QuestionnaireCode("victims")))])
    #expect(
      text(draft).contains(
        "[To be added: the answers of victims to the questionnaire]".replacing("[", with: "\\[").replacing(
          "]", with: "\\]")))
    let optional = try self.draft("victims", nil, layout: "{{optional questionnaire:victims}}")
    #expect(optional.unfilledSlots == [])
  }

  @Test func theOrderOfRespondentsChangesNothing() throws {
    let rows = ["needs=yes worries=no", "needs=no", "worries=yes", "needs=yes safety=no"]
    #expect(text(try draft("victims", rows)) == text(try draft("victims", rows.reversed())))
  }

  /// What each word of the table claims, said a second time.
  private static let claims: [String: @Sendable (Int, Int) -> Bool] = [
    "all": { $0 == $1 }, "almost all": { $0 < $1 && 10 * $0 >= 9 * $1 },
    "more than three-quarters": { 4 * $0 > 3 * $1 }, "three-quarters": { 4 * $0 == 3 * $1 },
    "almost three-quarters": { 4 * $0 < 3 * $1 && 10 * $0 >= 7 * $1 },
    "more than two-thirds": { 3 * $0 > 2 * $1 }, "two-thirds": { 3 * $0 == 2 * $1 },
    "almost two-thirds": { 3 * $0 < 2 * $1 && 5 * $0 >= 3 * $1 }, "more than half": { 2 * $0 > $1 },
    "half": { 2 * $0 == $1 }, "almost half": { 2 * $0 < $1 && 20 * $0 >= 9 * $1 }, "less than half": { 2 * $0 < $1 },
    "more than one-third": { 3 * $0 > $1 }, "one-third": { 3 * $0 == $1 },
    "almost one-third": { 3 * $0 < $1 && 10 * $0 >= 3 * $1 },
    "just over one-quarter": { 4 * $0 > $1 && 10 * $0 < 3 * $1 }, "one-quarter": { 4 * $0 == $1 },
    "almost one-quarter": { 4 * $0 < $1 && 5 * $0 >= $1 },
    "fewer than one-quarter": { $0 > 0 && 4 * $0 < $1 }, "none": { count, _ in count == 0 },
  ]

  @Test func everyWordIsTrueOfEveryShareThatItIsSaidOf() throws {
    let words = try WandsworthSample.framework().shareWords
    var said: Set<String> = []
    for all in 1...200 {
      for count in 0...all {
        let word = try #require(words.first { $0.holds(count, of: all) }?.word, "\(count) of \(all)")
        let holds = try #require(Self.claims[word], "\(word)")
        #expect(holds(count, all), "\(count) of \(all): \(word)")
        said.insert(word)
      }
    }
    #expect(said == Set(Self.claims.keys))
    #expect(said.count == words.count)
  }
}
