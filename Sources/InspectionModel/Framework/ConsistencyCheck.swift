/// A check of answers against each other.
package struct ConsistencyCheck: Sendable, Equatable {
  /// How much a check insists.
  package enum Kind: String, Sendable, CaseIterable {
    /// The answers cannot both be true: one must change.
    case hard
    /// The answers are unusual together: the assessor changes one or says why they stand.
    case soft
  }

  /// Its code, which a waiver names.
  package var code: CheckCode
  /// How much it insists.
  package var kind: Kind
  /// What must not be so.
  package var condition: Condition
  /// The last question in asking order that the condition refers to; a waiver stands under it.
  package var last: QuestionID
  /// What is said to the assessor.
  package var message: String

  package init(code: CheckCode, kind: Kind, condition: Condition, last: QuestionID, message: String) {
    self.code = code
    self.kind = kind
    self.condition = condition
    self.last = last
    self.message = message
  }
}
