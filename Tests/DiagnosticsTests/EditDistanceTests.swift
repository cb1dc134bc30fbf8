import Diagnostics
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("brw", ["brew"]), ("conut", ["count"]), ("BREW", ["brew"]), ("xylophone", []), ("", []), ("-x", []),
    ("-brew", ["brew"]), ("co", ["count"]), ("c", []), ("brews", ["brew"]), ("counting-house", []),
  ])
  func suggestsWhatWasProbablyMeant(word: String, expected: [String]) {
    #expect(EditDistance.suggestions(for: word, among: ["brew", "count"]) == expected)
  }

  @Test func suggestsThreeAtMostThoseThatBeginWithTheWordFirst() {
    let candidates = ["--dry", "--dry-up", "--dry-run", "--fry", "--dry-out", "--sky"]
    #expect(EditDistance.suggestions(for: "--dry-", among: candidates) == ["--dry-out", "--dry-run", "--dry-up"])
    #expect(EditDistance.suggestions(for: "--pry", among: candidates) == ["--dry", "--fry"])
  }

  @Test(arguments: [
    ([], nil), (["a"], "did you mean `a`?"), (["a", "b"], "did you mean `a` or `b`?"),
    (["a", "b", "c"], "did you mean `a`, `b` or `c`?"),
  ])
  func asksWhetherOneWasMeant(suggestions: [String], question: String?) {
    #expect(EditDistance.question(suggestions) == question)
  }

  @Test(arguments: [("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("kitten", "sitting", 3)])
  func measuresTheDistanceOfWords(one: String, other: String, distance: Int) {
    #expect(EditDistance.between(one, other) == distance)
    #expect(EditDistance.between(other, one) == distance)
  }
}
