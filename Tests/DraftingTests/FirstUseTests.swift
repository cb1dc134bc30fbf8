import Documents
import InspectionModel
import Testing

@testable import Drafting

struct FirstUseTests {
  private static let glossary = [
    GlossaryTerm(
      term: "Risk management plan (RMP)", meaning: "A plan",
      firstUses: [
        GlossaryTerm.FirstUse(short: "RMP", full: "risk management plan (RMP)"),
        GlossaryTerm.FirstUse(short: "an RMP", full: "a risk management plan (RMP)"),
        GlossaryTerm.FirstUse(short: "RMPs", full: "risk management plans (RMPs)"),
      ]),
    GlossaryTerm(
      term: "RoSH", meaning: "A term", firstUses: [.init(short: "RoSH", full: "risk of serious harm (RoSH)")]),
    GlossaryTerm(term: "Plan", meaning: "No abbreviation"),
  ]

  private func written(_ sentences: [(String, String)]) throws -> [String] {
    var firstUse = FirstUse(Self.glossary)
    return sentences.map { section, text in
      firstUse.writingOut([.text(text)], in: SectionNumber(section)).plainText
    }
  }

  @Test func theFirstInEachSectionIsWrittenOutWithItsArticle() throws {
    #expect(
      try written([
        ("1", "Where an RMP was required, the RMP was late."), ("1", "There were no RMPs."),
        ("2", "Custodial plans integrated the RMP."), ("2", "An RMP came late."),
      ]) == [
        "Where a risk management plan (RMP) was required, the RMP was late.", "There were no RMPs.",
        "Custodial plans integrated the risk management plan (RMP).", "An RMP came late.",
      ])
  }

  @Test func aSentenceStillBeginsWithACapital() throws {
    #expect(
      try written([("1", "RMPs informed a RoSH screening.")])
        == ["Risk management plans (RMPs) informed a risk of serious harm (RoSH) screening."])
  }

  @Test func partsOfOtherWordsAreLeftAlone() throws {
    #expect(try written([("1", "XRMP, RMPx and RoSHs.")]) == ["XRMP, RMPx and RoSHs."])
  }

  @Test func figuresKeepTheirClaims() throws {
    var firstUse = FirstUse(Self.glossary)
    let claim = Inline.claim(id: ClaimID(rawValue: "1.1a"), [.text("RMP 38%")])
    let section = SectionNumber("1")
    #expect(
      firstUse.writingOut([.text("An "), claim, .text(" RMP")], in: section)
        == [.text("An "), claim, .text(" risk management plan (RMP)")])
  }
}
