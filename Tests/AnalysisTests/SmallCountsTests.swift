import Analysis
import PlumblineTestSupport
import Testing

struct SmallCountsTests {
  typealias Example = (counts: [Int], cases: Int, sharing: Set<Int>, hidden: Set<Int>?)

  /// With a threshold of five; nil where the whole table is withheld.
  private static let examples: [Example] = [
    ([29, 5], 34, [], []),
    // The total would give the only small count away: another goes with it.
    ([31, 3], 34, [], [0, 1]),
    ([20, 11, 3], 34, [], [1, 2]),
    // Three small ones protect each other.
    ([1, 2, 15, 8, 5, 3], 34, [], [0, 1, 5]),
    // Two that come to so much that both must be nearly the most that is small.
    ([4, 4, 9, 12], 29, [], [0, 1, 2]),
    // Two that come to so little that both must be nearly the least.
    ([1, 1, 9, 12], 23, [], [0, 1, 2]),
    ([34], 34, [], []),
    ([3], 3, [], nil),
    ([1, 3], 4, [], nil),
    ([1, 4], 5, [], [0, 1]),
    // Cases that belong to both: few in one, or few outside it.
    ([33, 9], 34, [0, 1], [0]),
    ([34, 3], 34, [0, 1], [1]),
    ([30, 20], 40, [0, 1], []),
    // Who is in neither of the first two must be in the third.
    ([18, 18, 3], 38, [0, 1, 2], [0, 2]),
    ([20, 10, 2], 31, [1, 2], [2]),
  ]

  @Test(arguments: examples.indices) func whatMayBeShown(of place: Int) {
    let example = Self.examples[place]
    let table = SmallCounts(threshold: 5).table(example.counts, of: example.cases, sharing: example.sharing)
    #expect(table == example.hidden.map { .shown(hidden: $0) } ?? .withheld, "\(example.counts)")
  }

  @Test(arguments: [0, 1]) func nothingIsHiddenWhereItIsSwitchedOff(_ threshold: Int) {
    #expect(SmallCounts(threshold: threshold).table([1, 1, 1], of: 3) == .shown(hidden: []))
  }

  /// Every table of up to three groups, and random larger ones, read by somebody who tries every possibility.
  @Test(arguments: [2, 3, 5, 7]) func noHiddenCountCanBeWorkedOut(_ threshold: Int) {
    for counts in Self.tables(most: 18) { check(counts, sharing: [], threshold) }
    for seed in 0..<300 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let counts = (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 1...12, using: &random) }
      check(counts, sharing: [], threshold, "seed \(seed)")
    }
  }

  @Test(arguments: [2, 3, 5, 7]) func noHiddenCountCanBeWorkedOutWhereGroupsShareCases(_ threshold: Int) {
    for seed in 0..<1500 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let sharing = (0..<Int.random(in: 1...3, using: &random)).map { _ in Int.random(in: 1...14, using: &random) }
      let alone = (0..<Int.random(in: 0...2, using: &random)).map { _ in Int.random(in: 1...9, using: &random) }
      // As many cases as the groups that share any can hold: between the largest and all of them together.
      let held = Int.random(in: (sharing.max() ?? 1)...sharing.reduce(0, +), using: &random)
      check(
        sharing + alone, sharing: Set(sharing.indices), cases: held + alone.reduce(0, +), threshold, "seed \(seed)")
    }
  }

  private static func tables(most: Int) -> [[Int]] {
    let range = 1...most
    return range.map { [$0] } + range.flatMap { one in range.map { [one, $0] } }
      + (1...9).flatMap { one in (1...9).flatMap { two in (1...9).map { [one, two, $0] } } }
  }

  private func check(
    _ counts: [Int], sharing: Set<Int>, cases: Int? = nil, _ threshold: Int, _ note: String = ""
  ) {
    let cases = cases ?? counts.reduce(0, +)
    guard case .shown(let hidden) = SmallCounts(threshold: threshold).table(counts, of: cases, sharing: sharing) else {
      return
    }
    let story = "\(counts) of \(cases), sharing \(sharing.sorted()), hidden \(hidden.sorted()) \(note)"
    for (place, count) in counts.enumerated() where !hidden.contains(place) {
      #expect(count >= threshold, "\(story)")
      if !sharing.isEmpty { #expect(cases == count || cases - count >= threshold, "\(story)") }
    }
    guard !hidden.isEmpty else { return }
    for (place, values) in possible(counts, hidden.sorted(), cases, sharing) {
      #expect(values.contains(counts[place]), "\(story)")
      #expect(values.count >= threshold - 1, "\(story): \(place) can only be \(values.sorted())")
    }
  }

  /// What each hidden count can be, by trying: each group has a case, each case a group.
  private func possible(_ counts: [Int], _ hidden: [Int], _ cases: Int, _ sharing: Set<Int>) -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for place in hidden {
      for value in 1...cases where canBe(counts, hidden, cases, sharing, (place, value)) {
        found[place, default: []].insert(value)
      }
    }
    return found
  }

  /// Whether the other hidden counts have values that make a table with this one.
  private func canBe(
    _ counts: [Int], _ hidden: [Int], _ cases: Int, _ sharing: Set<Int>, _ given: (place: Int, value: Int)
  ) -> Bool {
    let known = counts.indices.filter { !hidden.contains($0) || $0 == given.place }
    let values = Dictionary(uniqueKeysWithValues: known.map { ($0, $0 == given.place ? given.value : counts[$0]) })
    let alone = known.filter { !sharing.contains($0) }.reduce(0) { $0 + (values[$1] ?? 0) }
    let shared = known.filter(sharing.contains).map { values[$0] ?? 0 }
    let others = hidden.filter { $0 != given.place }
    let (othersAlone, othersSharing) = (others.count { !sharing.contains($0) }, others.count(where: sharing.contains))
    // Whatever the other groups without shared cases come to, the rest must be held by those with.
    let rests = othersAlone == 0 ? 0...0 : othersAlone...max(othersAlone, cases)
    return rests.contains { rest in
      let held = cases - alone - rest
      if sharing.isEmpty { return held == 0 }
      guard held >= 1, shared.allSatisfy({ $0 <= held }) else { return false }
      return shared.reduce(0, +) + othersSharing * held >= held
    }
  }
}
