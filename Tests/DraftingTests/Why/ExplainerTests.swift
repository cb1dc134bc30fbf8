import Analysis
import Documents
import Drafting
import InspectionModel
import PlumblineTestSupport
import Testing

/// What is behind figures.
struct ExplainerTests {
  private static func explainer(_ records: [CaseRecord], _ selection: CaseSelection = .all) throws -> Explainer {
    let index = FrameworkIndex(try SmallDraft.framework())
    var sample = DraftSample(index, selection)
    var cases = CaseTrail(index, selection)
    for record in records {
      sample.add(record)
      cases.add(record)
    }
    let layout = try LayoutParser.parse(SmallDraft.layout)
    let draft = ReportDrafter.draft(try SmallDraft.inspection(), sample, layout: layout)
    return Explainer(
      draft, sample, cases: cases, interviews: nil, of: try SmallDraft.inspection(), filesLeftOut: ["cases/X.json"])
  }

  private static func explanation(_ typed: String, _ selection: CaseSelection = .all) throws -> Explanation {
    let explainer = try explainer(try SmallDraft.records(), selection)
    let address = try #require(explainer.book.address(typed))
    return try #require(explainer.explanation(of: address))
  }

  private static func told(_ entry: NotCounted) -> String {
    let because = entry.cause.answers.map { "\($0.key)=\($0.answer ?? "?")" }.joined(separator: ",")
    return "\(entry.cause.name)[\(because)] \(entry.count): \(entry.cases.map(\.text).joined(separator: " "))"
  }

  @Test(arguments: [
    ("1.1a", ["conflict[] 1: CASE-4"]),
    ("1.1b", ["not-applicable[] 1: CASE-6", "pending[1.1a=?] 1: CASE-4"]),
    ("2.1a@custody", ["not-asked[0.1=community] 4: CASE-1 CASE-4 CASE-5 CASE-6"]),
    ("1.1c:csc", ["open[] 1: CASE-6"]),
  ]) func whoIsNotCountedHasACause(_ typed: String, _ causes: [String]) throws {
    #expect(try Self.explanation(typed).notCounted.map(Self.told) == causes)
  }

  @Test func everyKeyOfEveryCaseIsCountedOrHasACause() throws {
    let explainer = try Self.explainer(try SmallDraft.records())
    for address in explainer.book.addresses {
      let explanation = try #require(explainer.explanation(of: address))
      guard explanation.countsJudgements else { continue }
      let notCounted = explanation.notCounted.reduce(0) { $0 + $1.count }
      #expect(explanation.claim.tally.relevant + notCounted == 6 * explanation.claim.keys.count, "\(address.id)")
    }
  }

  @Test func reasonsAreCountedOverTheJudgementsThatCarryThem() throws {
    let explanation = try Self.explanation("1.1b")
    #expect(explanation.claim.tally == Tally(sufficient: 1, relevant: 4))
    #expect(explanation.reasons.map { "\($0.code) \($0.count)" } == ["late 3", "victims 2"])
    #expect(explanation.insufficient.map(\.id.text) == ["CASE-1", "CASE-2", "CASE-3"])
    #expect(explanation.insufficient.allSatisfy { $0.by.text == "ASSR7" && $0.evidence != nil })
    #expect(explanation.insufficient.map(\.isQuotable) == [true, false, false])
  }

  @Test func ofAGridTheRowsHoldTheEvidence() throws {
    let explanation = try Self.explanation("score:1.1c")
    #expect(explanation.insufficient.map(\.key.text).contains("1.1c:police"))
    #expect(!explanation.insufficient.map(\.key.text).contains("1.1c"))
  }

  @Test func casesPassedOverAndFilesLeftOutAreNamed() throws {
    let gaps = try Self.explanation("sample", .completed).gaps
    #expect(gaps.passedOver.map(\.text) == ["CASE-4", "CASE-5", "CASE-6"])
    #expect(gaps.filesLeftOut == ["cases/X.json"])
  }

  @Test(arguments: [
    ("criterion:1.1", "criterion:1.1"), ("CRITERION:1.1", "criterion:1.1"), ("1.1", "criterion:1.1"),
    ("theme:saf", "theme:Saf"), ("saf", "theme:Saf"), ("1", "section:1"), ("1.1A", "1.1a"), ("sample", "sample"),
    ("recommendation:phases", "recommendation:phases"), ("score:1.1a", "score:1.1a"),
  ]) func anAddressIsFoundAsPeopleTypeIt(_ typed: String, _ id: String) throws {
    #expect(try Self.explainer(try SmallDraft.records()).book.address(typed)?.id.rawValue == id)
  }

  @Test(arguments: ["", "9.9", "theme", "1.1a@custody", "0.2"]) func whatHasNoFigureIsNoAddress(_ typed: String) throws
  {
    #expect(try Self.explainer(try SmallDraft.records()).book.address(typed) == nil)
  }

  @Test func everyClaimOfADraftHasItsAddress() throws {
    let explainer = try Self.explainer(try SmallDraft.records())
    let draft = try SmallDraft.draft(try SmallDraft.records())
    let addresses = Set(explainer.book.addresses.map(\.id))
    #expect(draft.claims.allSatisfy { addresses.contains($0.id) })
    #expect(explainer.ofDraft.map(\.claim.id) == draft.claims.map(\.id))
  }

  @Test func oneJudgementMoreOrFewerIsWorkedOutAsTheDraftWould() throws {
    let explanation = try Self.explanation("2.1a")
    let whatIf = try #require(explanation.whatIf)
    #expect(whatIf.now.tally == explanation.claim.tally)
    #expect(whatIf.oneMore?.tally.sufficient == explanation.claim.tally.sufficient + 1)
    #expect(whatIf.oneFewer?.tally.sufficient == explanation.claim.tally.sufficient - 1)
    #expect(whatIf.now.recommendations.contains { $0.code.text == "phases" && $0.fires })
    let thresholds = try SmallDraft.framework().thresholds
    for outcome in [whatIf.now, whatIf.oneMore, whatIf.oneFewer].compactMap(\.self) {
      #expect(outcome.side == outcome.tally.score.map(thresholds.kind))
    }
    #expect(try Self.explanation("sample").whatIf == nil)
  }

  @Test func theOrderOfTheCasesChangesNothing() throws {
    let one = try Self.explainer(try SmallDraft.records())
    let other = try Self.explainer(try SmallDraft.records().reversed())
    #expect(one.book.addresses.map(\.id) == other.book.addresses.map(\.id))
    for address in one.book.addresses {
      let found = try #require(one.explanation(of: address))
      let again = try #require(other.explanation(of: address))
      #expect(found.claim == again.claim && found.notCounted == again.notCounted, "\(address.id)")
      #expect(found.judgements == again.judgements && found.reasons == again.reasons, "\(address.id)")
    }
  }
}
