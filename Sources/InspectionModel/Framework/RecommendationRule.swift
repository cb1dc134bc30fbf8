/// One recommendation and the tallies that call for it.
package struct RecommendationRule: Sendable, Equatable {
  /// Its code.
  package var code: Code<RecommendationRule>
  /// What must change, to follow the stem.
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

  package init(
    code: Code<RecommendationRule>, text: String, role: RoleCode, keys: [Key], below: Int, fewest: Int, weight: Int
  ) {
    self.code = code
    self.text = text
    self.role = role
    self.keys = keys
    self.below = below
    self.fewest = fewest
    self.weight = weight
  }
}
