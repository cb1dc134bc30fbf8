/// A range of scores and the comment printed beside them.
package struct Band: Sendable, Equatable {
  /// Its code, `MODERATE`.
  package var code: Code<Band>
  /// The lowest rounded percentage that belongs to it.
  package var from: Int
  /// The comment beside the score.
  package var comment: String

  package init(code: Code<Band>, from: Int, comment: String) {
    self.code = code
    self.from = from
    self.comment = comment
  }
}
