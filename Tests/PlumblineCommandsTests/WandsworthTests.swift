import StrictJSON
import Testing

/// What only this sample has: cases that two assessors read.
struct WandsworthTests {
  @Test func everyAssessorsCasesAreCounted() throws {
    let groups = try #require(try CoreCaseSample.all[0].score(["--by", "assessor"])["groups"]?.array)
    let found = groups.compactMap(\.object).map { group in
      "\(group["group"]?.string ?? "") \(group["foundation"]?.object?["cases"]?.integer ?? -1)"
    }
    // 33 readings of 29 cases, of which four were read twice; the lead inspector's decisions are nobody's reading.
    #expect(found == ["A1 8", "A2 9", "A3 7", "A4 9"])
  }
}
