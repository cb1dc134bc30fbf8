import Analysis
import Drafting
import InspectionModel
import Testing

struct QuantityReaderTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let relevant: Int
    let range: ClosedRange<Int>
    var testDescription: String { "\(text), of \(relevant)" }
  }

  static let examples = [
    Example(text: "38% of relevant cases", relevant: 29, range: 11...11),
    Example(text: "only 38% of cases", relevant: 29, range: 11...11),
    Example(text: "38%", relevant: 200, range: 75...76),
    Example(text: "just over one-third of relevant cases", relevant: 100, range: 35...37),
    Example(text: "well over three-quarters", relevant: 40, range: 32...36),
    Example(text: "only half of cases", relevant: 100, range: 49...51),
    Example(text: "less than half of cases", relevant: 100, range: 42...46),
    Example(text: "the great majority of relevant cases", relevant: 29, range: 25...26),
    Example(text: "almost all cases", relevant: 60, range: 57...58),
    Example(text: "all relevant cases", relevant: 29, range: 29...29),
    Example(text: "all but one of the 29 relevant cases", relevant: 29, range: 28...28),
    Example(text: "five of the nine relevant cases", relevant: 9, range: 5...5),
    Example(text: "only two of the nine cases", relevant: 9, range: 2...2),
    Example(text: "both relevant cases", relevant: 2, range: 2...2),
    Example(text: "none of the 29 relevant cases", relevant: 29, range: 0...0),
  ]

  @Test(arguments: examples) func aPhraseGivesTheRangeThatItStandsFor(_ example: Example) throws {
    let meaning = try #require(QuantityReader(try WandsworthSample.framework()).read(example.text))
    #expect(meaning.range(of: example.relevant) == example.range)
  }

  @Test(arguments: [
    "", "many cases", "0% of cases", "007% of cases", "only most cases", "only all relevant cases", "38 % of cases",
    "38% of kitchens", "just over half of cases in custody", "five of the nine relevant cases.", "only ",
  ])
  func whatTheTableDoesNotSayIsNotRead(_ text: String) throws {
    let meaning = QuantityReader(try WandsworthSample.framework()).read(text)
    #expect(meaning?.range(of: 100) == nil)
  }

  @Test func aNumberOfCasesBelongsToTheMeaning() throws {
    let meaning = try #require(QuantityReader(try WandsworthSample.framework()).read("two of the nine relevant cases"))
    #expect(meaning.relevant == 9)
    #expect(meaning.holds(of: Tally(sufficient: 2, relevant: 9)))
    #expect(!meaning.holds(of: Tally(sufficient: 2, relevant: 8)))
    #expect(meaning.range(of: 8) == nil)
    #expect(!meaning.holds(of: .zero))
  }

  @Test func whatTheCasesHaveBecomeIsTold() throws {
    let meaning = try #require(QuantityReader(try WandsworthSample.framework()).read("most cases"))
    #expect(meaning.holds(of: Tally(sufficient: 24, relevant: 29)))
    #expect(!meaning.holds(of: Tally(sufficient: 19, relevant: 29)))
  }
}
