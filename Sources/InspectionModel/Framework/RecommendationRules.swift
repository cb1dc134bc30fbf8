/// What is recommended when.
package struct RecommendationRules: Sendable, Equatable {
  /// The words before the list.
  package var stem: String
  /// The rules, in the order of the file.
  package var rules: [RecommendationRule]

  package init(stem: String, rules: [RecommendationRule]) {
    self.stem = stem
    self.rules = rules
  }
}
