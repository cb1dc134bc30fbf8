import Documents
import InspectionModel
import Testing

@testable import Drafting

struct ComparisonSentenceTests {
  private func told(_ scores: [(String, Int, Int)], _ change: (inout Framework) -> Void = { _ in }) throws -> String? {
    var framework = try SmallDraft.framework()
    change(&framework)
    let pairs = scores.map {
      ComparisonSentence.Pair(title: $0.0, score: $0.1, average: $0.2, claim: ClaimID(rawValue: "theme:\($0.0)"))
    }
    return ComparisonSentence(framework: framework, area: "Littleton").inlines(pairs)?.plainText
  }

  private static let opening = "Compared with the average of the areas inspected so far, the score of Littleton is "

  @Test func higherLowerAndAboutTheSameAreToldInOneSentence() throws {
    #expect(
      try told([("Saf", 75, 70), ("RoH", 47, 63), ("LoR", 66, 70)])
        == Self.opening
        + "five percentage points higher for “Saf”, 16 percentage points lower for “RoH” and about the same "
        + "for “LoR”.")
  }

  @Test func howFarApartTheyMustBeIsData() throws {
    #expect(
      try told([("Saf", 69, 70)]) { $0.thresholds.comparisonApart = 1 } == Self.opening
        + "one percentage point lower for “Saf”.")
  }

  @Test func withoutFiguresOrWithoutThePhraseNothingIsSaid() throws {
    #expect(try told([]) == nil)
    #expect(
      try told([("Saf", 69, 70)]) { framework in
        framework.wording = Wording(framework.wording.phrases.filter { $0.key != "comparison.sentence" })
      } == nil)
  }
}
