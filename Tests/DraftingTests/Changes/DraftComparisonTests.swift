import Drafting
import PlumblineTestSupport
import Testing

/// What moved between two drafts.
struct DraftComparisonTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let changes: [String]
    var testDescription: String { name }
  }

  static let examples = [
    Example(name: "nothing", old: "## A\n\nOne. Two.", new: "## A\n\nOne.\nTwo.", changes: []),
    Example(
      name: "a figure", old: "## A\n\nDone in 38% of 52 cases.", new: "## A\n\nDone in 40% of 52 cases.",
      changes: ["A: 38%>40%: Done in 40% of 52 cases."]),
    Example(
      name: "a number in words", old: "Done in five out of six cases.", new: "Done in four out of six cases.",
      changes: [": five>four: Done in four out of six cases."]),
    Example(
      name: "other words", old: "## A\n\nPlans were often good enough here.",
      new: "## A\n\nPlans were seldom good enough here.",
      changes: ["A: Plans were often good enough here. => Plans were seldom good enough here."]),
    Example(
      name: "new and gone", old: "## A\n\nPlans were late.\n\n## B\n\nStays.",
      new: "## A\n\n## B\n\nStays. Victims felt safe.",
      changes: ["A: -Plans were late.", "B: +Victims felt safe."]),
    Example(
      name: "the same words elsewhere", old: "## A\n\nStays.\n\nGoes away.\n\n## B\n\nHere too.",
      new: "## A\n\nStays.\n\n## B\n\nHere too.\n\nGoes away.", changes: ["B: ^Goes away."]),
    Example(
      name: "a heading with another score is the same section", old: "## 1. A: 57%\n\nStays.\n\nScore: 57%.",
      new: "## 1. A: 60%\n\nStays.\n\nScore: 60%.",
      changes: ["1. A: 60%: 57%>60%: 1. A: 60%", "1. A: 60%: 57%>60%: Score: 60%."]),
    Example(
      name: "short lines stay in their sections", old: "## A\n\nScore: 57%.\n\n## B\n\nScore: 60%.",
      new: "## A\n\nScore: 60%.\n\n## B\n\nScore: 57%.",
      changes: ["A: 57%>60%: Score: 60%.", "B: 60%>57%: Score: 57%."]),
    Example(
      name: "signs around a figure are words", old: "Half (50%) of it was late.", new: "Half [51%] of it was late.",
      changes: [": Half (50%) of it was late. => Half [51%] of it was late."]),
    Example(
      name: "bytes decide", old: "Caf\u{E9} work.", new: "Cafe\u{301} work.",
      changes: [": Caf\u{E9} work. => Cafe\u{301} work."]),
  ]

  @Test(arguments: examples) func whatMovedIsListed(_ example: Example) {
    let comparison = Self.compare(example.old, example.new)
    #expect(comparison.changes.map(Self.told).map { Array($0.utf8) } == example.changes.map { Array($0.utf8) })
  }

  private static func compare(_ old: String, _ new: String) -> DraftComparison {
    DraftComparison(
      from: DraftText(markdown: old), to: DraftText(markdown: new), numberWords: ["four", "five", "six"])
  }

  private static func told(_ change: DraftChange) -> String {
    let (old, new) = (change.old?.text ?? "", change.new?.text ?? "")
    switch change.kind {
    case .new: return "\(change.section): +\(new)"
    case .gone: return "\(change.section): -\(old)"
    case .moved: return "\(change.section): ^\(new)"
    case .words: return "\(change.section): \(old) => \(new)"
    case .figures(let figures):
      return "\(change.section): \(figures.map { "\($0.old)>\($0.new)" }.joined(separator: ",")): \(new)"
    }
  }

  /// A draft of a few sections with sentences that are often alike.
  private static func draft(_ random: inout SeededRandom) -> String {
    let verbs = ["was", "was not", "should have been"]
    let nouns = ["A plan", "The review", "Contact", "A screening of the risk"]
    return (0..<random.below(4)).map { section -> String in
      let sentences = (0..<random.below(6)).map { _ in
        "\(nouns[random.below(4)]) \(verbs[random.below(3)]) done in \(random.below(3) * 7)% of \(random.below(2) + 9) cases."
      }
      return "## Section \(section % 3)\n\n" + sentences.joined(separator: random.happens(50) ? " " : "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  @Test func everySentenceOfBothStandsExactlyOnce() {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let (one, other) = (Self.draft(&random), Self.draft(&random))
      let (old, new) = (DraftText(markdown: one).sentences, DraftText(markdown: other).sentences)
      let comparison = Self.compare(one, other)
      func counted(_ sentences: [DraftSentence]) -> [DraftSentence: Int] {
        sentences.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      }
      #expect(counted(comparison.unchanged + comparison.changes.compactMap(\.old)) == counted(old), "seed \(seed)")
      #expect(counted(comparison.unchanged + comparison.changes.compactMap(\.new)) == counted(new), "seed \(seed)")
    }
  }

  @Test func whereNothingChangedNothingIsListed() {
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let draft = Self.draft(&random)
      let comparison = Self.compare(draft, draft)
      #expect(comparison.changes == [], "seed \(seed)")
      #expect(comparison.unchanged == DraftText(markdown: draft).sentences, "seed \(seed)")
    }
  }

  @Test func whatIsNewOneWayIsGoneTheOther() {
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let (one, other) = (Self.draft(&random), Self.draft(&random))
      let (there, back) = (Self.compare(one, other), Self.compare(other, one))
      #expect(there.unchanged.count == back.unchanged.count, "seed \(seed)")
      #expect(there.changes.isEmpty == back.changes.isEmpty, "seed \(seed)")
    }
  }
}
