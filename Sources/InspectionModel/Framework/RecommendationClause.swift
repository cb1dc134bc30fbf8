/// Words that a recommendation takes on where the figures call for them: "are reviewed when they fall due".
package struct RecommendationClause: Sendable, Equatable {
  /// What calls for it.
  package enum Call: Sendable, Equatable {
    /// Judgements of its own.
    case judgements(RecommendationTest)
    /// Another rule, whose recommendation would say much the same: where both are called for, they are made as one.
    case rule(Code<RecommendationRule>)
  }

  /// Its code, unique within its rule.
  package var code: Code<RecommendationClause>
  /// Its words, to follow the core and the clauses before it in a list: "A, B and C".
  package var text: String
  /// What calls for it.
  package var call: Call
  /// The rule that says the same at more length: where its recommendation is made, the clause is left to it.
  package var unless: Code<RecommendationRule>?

  package init(
    code: Code<RecommendationClause>, text: String, call: Call, unless: Code<RecommendationRule>? = nil
  ) {
    (self.code, self.text, self.call, self.unless) = (code, text, call, unless)
  }

  /// What its own judgements are tested by; nil where another rule calls for it.
  package var test: RecommendationTest? {
    if case .judgements(let test) = call { test } else { nil }
  }

  /// The rule that it joins to its own; nil where judgements call for it.
  package var joined: Code<RecommendationRule>? {
    if case .rule(let code) = call { code } else { nil }
  }
}
