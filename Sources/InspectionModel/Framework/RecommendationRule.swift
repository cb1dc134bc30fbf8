/// One recommendation and the tallies that call for it.
package struct RecommendationRule: Sendable, Equatable {
  /// Its code.
  package var code: Code<RecommendationRule>
  /// The core of what must change, to follow the stem; clauses may go on from it.
  package var text: String
  /// Who is responsible.
  package var role: RoleCode
  /// The keys whose answers are pooled; a key without its phase stands for all its phases.
  package var keys: [Key]
  /// It is made where the pooled, rounded share is below this percentage.
  package var below: Int
  /// It is made where at least so many judgements are pooled.
  package var fewest: Int
  /// Its weight: heavier recommendations come first.
  package var weight: Int
  /// What else the recommendation says where the figures call for it, in the order of the sentence.
  package var clauses: [RecommendationClause]

  package init(
    code: Code<RecommendationRule>, text: String, role: RoleCode, keys: [Key], below: Int, fewest: Int, weight: Int,
    clauses: [RecommendationClause] = []
  ) {
    self.code = code
    self.text = text
    self.role = role
    self.keys = keys
    self.below = below
    self.fewest = fewest
    self.weight = weight
    self.clauses = clauses
  }

  /// What decides whether it is made; clauses decide their own words alone.
  package var test: RecommendationTest { RecommendationTest(keys: keys, below: below, fewest: fewest) }
}
