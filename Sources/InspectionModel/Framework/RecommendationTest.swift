/// When judgements call for a recommendation, or for a clause of one.
package struct RecommendationTest: Sendable, Equatable {
  /// The keys whose answers are pooled; a key without its phase stands for all its phases.
  package var keys: [Key]
  /// Where given, only a `no` for this reason counts against the work, and every other judgement for it.
  package var reason: ReasonCode?
  /// It is called for where the pooled, rounded share is below this percentage.
  package var below: Int
  /// It is called for where at least so many judgements are pooled.
  package var fewest: Int

  package init(keys: [Key], reason: ReasonCode? = nil, below: Int, fewest: Int) {
    (self.keys, self.reason, self.below, self.fewest) = (keys, reason, below, fewest)
  }
}
