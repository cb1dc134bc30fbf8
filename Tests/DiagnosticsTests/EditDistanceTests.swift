import Diagnostics
import Testing

struct EditDistanceTests {
  @Test(arguments: [("brw", "brew"), ("conut", "count"), ("BREW", "brew"), ("xylophone", nil), ("", nil), ("-x", nil)])
  func suggestsWhatWasProbablyMeant(word: String, expected: String?) {
    #expect(EditDistance.nearest(to: word, among: ["brew", "count"]) == expected)
  }

  @Test(arguments: [("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("kitten", "sitting", 3)])
  func measuresTheDistanceOfWords(one: String, other: String, distance: Int) {
    #expect(EditDistance.between(one, other) == distance)
    #expect(EditDistance.between(other, one) == distance)
  }
}
