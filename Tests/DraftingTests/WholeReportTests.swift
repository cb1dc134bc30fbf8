import Documents
import Drafting
import InspectionModel
import Testing

struct WholeReportTests {
  private func text(_ layout: String, _ change: (inout Inspection, inout Framework) throws -> Void = { _, _ in }) throws
    -> (text: String, draft: Draft)
  {
    var inspection = try SmallDraft.inspection()
    var framework = try SmallDraft.framework()
    try change(&inspection, &framework)
    let draft = ReportDrafter.draft(
      inspection, try SmallDraft.sample(try SmallDraft.records(), framework), layout: try LayoutParser.parse(layout),
      options: DraftOptions(isFinal: true))
    return (MarkdownWriter().markdown(for: draft.document), draft)
  }

  @Test func theForewordSaysTheHeadlineScores() throws {
    let made = try text("{{scores-in-words}}") { _, framework in
      let phrases = framework.wording.phrases.merging([
        "scores.sentence": "In {area}, {themes}.", "scores.theme.saf": "safety was {score}",
        "scores.theme.roh": "harm was {score}",
      ]) { $1 }
      framework.wording = Wording(phrases)
    }
    #expect(made.text.hasSuffix("\n\nIn Littleton, safety was 100% and harm was 63%.\n"), "\(made.text)")
    #expect(Set(made.draft.claims.map(\.id.rawValue)) == ["theme:Saf", "theme:RoH"])
  }

  /// A day of publication, the weeks, and when the plan is due.
  @Test(arguments: [
    ("2012-03-21", 4, "18 April 2012"), ("2011-12-14", 4, "11 January 2012"), ("2012-02-15", 2, "29 February 2012"),
    ("2011-02-15", 2, "1 March 2011"), ("2012-01-01", 52, "30 December 2012"),
  ])
  func theImprovementPlanIsDueWeeksAfterPublication(_ published: String, _ weeks: Int, _ due: String) throws {
    let made = try text("{{plan-weeks}} weeks: {{plan-due}}") { inspection, framework in
      inspection.published = CalendarDate(published)
      framework.improvementPlanWeeks = weeks
    }
    #expect(made.text.contains("weeks: \(due)\n"), "\(made.text)")
    #expect(made.draft.unfilledSlots == [])
  }

  @Test func withoutADayOfPublicationBothPlacesStayOpenAndCountOnce() throws {
    let made = try text("{{published}}, {{plan-due}}")
    #expect(made.text.contains("\\[date to be given\\], \\[date to be given\\]"))
    #expect(made.draft.unfilledSlots.map(\.text) == ["inspection.json: dates.published"])
  }

  @Test func theAreaIsToldFromItsFacts() throws {
    let made = try text("{{context}}") { inspection, framework in
      framework.context = try [
        ("people", "{area} had {population} inhabitants ({source}).", false),
        ("young", "{young}% were young, {aged}% old.", false), ("extra", "There were {extra}.", true),
      ].map {
        ContextSentence(code: try SmallDraft.code($0), title: "the \($0)", sentence: $1, isOptional: $2)
      }
      let facts: [(String, ContextFact.Value)] = [
        ("population", .number(1_289_600)), ("source", .text("census *2001*")), ("young", .decimal("10.40")),
      ]
      inspection.context = try facts.map { ContextFact(code: try SmallDraft.code($0), value: $1) }
    }
    #expect(
      made.text.contains("Littleton had 1,289,600 inhabitants (census \\*2001\\*). \\[To be given: the young\\]\n"),
      "\(made.text)")
    #expect(made.draft.unfilledSlots.map(\.text) == ["inspection.json: context.aged"])
  }

  /// A plan, and what is said of it; six cases were given, CASE-1 to CASE-6.
  struct Plan: Sendable, CustomTestStringConvertible {
    let name: String
    let cases: [String]
    let account: String
    var unfilled: [String] = []
    var testDescription: String { name }
  }

  private static let given = (1...6).map { "CASE-\($0)" }
  static let plans = [
    Plan(
      name: "as planned", cases: given,
      account: "The sample was planned with six cases, and all of them were inspected."),
    Plan(
      name: "unused reserve", cases: given + ["CASE-9 reserve"],
      account: "The sample was planned with six cases, and all of them were inspected."),
    Plan(
      name: "one fell out", cases: given + ["CASE-7 moved away"],
      account:
        "The sample was planned with seven cases. One case could not be inspected: moved away. In all, we inspected six cases."
    ),
    Plan(
      name: "several causes and a reserve",
      cases: Array(given.dropLast()) + ["CASE-6 reserve", "CASE-7 ill", "CASE-8 moved", "CASE-9 moved"],
      account:
        "The sample was planned with eight cases. Three cases could not be inspected: moved (two) and ill (one). "
        + "One case from the reserve was taken in. In all, we inspected six cases."),
    Plan(
      name: "not planned", cases: Array(given.dropLast(2)),
      account: "The sample was planned with four cases. Two cases were added to the plan during the fieldwork. "
        + "In all, we inspected six cases."),
    Plan(
      name: "missing", cases: given + ["CASE-7"],
      account: "The sample was planned with seven cases. In all, we inspected six cases. "
        + "\\[To be explained: why one case of the plan could not be inspected\\]", unfilled: ["inspection.json: plan"]),
    Plan(
      name: "a reason that names a case", cases: given + ["CASE-7 see CASE-1"],
      account: "The sample was planned with seven cases. One case could not be inspected: \\[reason to be given\\]. "
        + "In all, we inspected six cases.", unfilled: ["inspection.json: plan"]),
  ]

  @Test(arguments: plans) func theSampleIsAccountedFor(_ plan: Plan) throws {
    let made = try text("{{sample-account}}") { inspection, _ in
      inspection.plan.cases = try plan.cases.map { line in
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : nil
        return PlannedCase(
          id: try #require(CaseID(words[0])), isReserve: rest == "reserve", exclusion: rest == "reserve" ? nil : rest)
      }
    }
    #expect(made.text.hasSuffix("\(plan.account)\n"), "\(made.text)")
    #expect(made.draft.unfilledSlots.map(\.text) == plan.unfilled)
    #expect(!made.text.contains("CASE-"))
  }

  @Test(arguments: [
    ("The plan was made.", ["Plan"]), ("Plans were made.", ["Plan"]), ("It was planned.", []),
    ("An RMP.", ["Risk plan (RMP)"]),
    ("an rmp", []), ("Two RMPs.", ["Risk plan (RMP)"]), ("a risk plan", ["Plan", "Risk plan (RMP)"]),
    ("A risk. Plan it.", ["Plan", "Risk plan (RMP)"]), ("under notice of supervision", ["Licence"]), ("explained", []),
  ])
  func onlyTermsThatTheDraftUsesAreExplained(_ words: String, _ terms: [String]) throws {
    let made = try text("# Report\n\n{{glossary}}\n\n\(words)") { _, framework in
      framework.glossary = [
        GlossaryTerm(term: "Plan", meaning: "What will be done under a licence"),
        GlossaryTerm(term: "Risk plan (RMP)", meaning: "m"),
        GlossaryTerm(term: "Licence", meaning: "m", forms: ["notice of supervision"]),
      ]
    }
    for term in ["Plan", "Risk plan (RMP)", "Licence"] {
      #expect(made.text.contains("| \(term) |") == terms.contains(term), "\(term): \(made.text)")
    }
  }
}
