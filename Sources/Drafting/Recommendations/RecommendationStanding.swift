package import Analysis
import InspectionModel

/// How the judgements that a recommendation or one of its clauses depends on stand to its threshold.
package struct RecommendationStanding: Sendable, Equatable {
  /// The judgements pooled; with a reason in the test, all but those that fell short for it count as sufficient.
  package let tally: Tally
  /// It is called for below this rounded percentage.
  package let below: Int
  /// It is called for where at least so many judgements are pooled.
  package let fewest: Int

  package init(tally: Tally, below: Int, fewest: Int) {
    (self.tally, self.below, self.fewest) = (tally, below, fewest)
  }

  init(_ test: RecommendationTest, _ sample: DraftSample) {
    let slots = sample.slots(matching: test.keys)
    var tally = sample.tally.pooled(slots)
    if let reason = test.reason {
      let named = slots.reduce(0) { $0 + sample.count(of: reason, at: $1) }
      tally.sufficient = tally.relevant - named
    }
    self.init(tally: tally, below: test.below, fewest: test.fewest)
  }

  /// Whether there is enough judged, and its share is below the threshold.
  package var isCalledFor: Bool {
    tally.relevant >= fewest && (tally.score.map { $0.percentage < below } ?? false)
  }

  /// How many percentage points the rounded share stands above the threshold, or, as a negative number, below it.
  ///
  /// From 0 on it is not called for; nil where nothing is judged.
  package var points: Int? { tally.score.map { $0.percentage - below } }

  /// How many judgements would have to turn for the share to cross the threshold.
  ///
  /// Where it is called for, insufficient ones that would have to be sufficient; where it is not, the other way round. Nil where
  /// the number of judgements decides, or no number of them is enough.
  package var judgementsToCross: Int? {
    guard tally.relevant >= max(1, fewest) else { return nil }
    let reached = Score.fewestSufficient(of: tally.relevant, toReach: below)
    if isCalledFor { return reached - tally.sufficient }
    return reached > 0 ? tally.sufficient - reached + 1 : nil
  }
}

extension DraftSample {
  /// The slots that keys stand for, in asking order, each once.
  func slots(matching keys: [Key]) -> [Int] {
    Set(keys.flatMap(index.keys.slots(matching:))).sorted()
  }

  /// In how many cases a `no` at a slot carries a reason.
  func count(of reason: ReasonCode, at slot: Int) -> Int {
    guard let place = index.reasons(at: slot)?.reasons.firstIndex(where: { $0.code == reason }) else { return 0 }
    return tally.slots[slot].count(ofReason: place)
  }
}
