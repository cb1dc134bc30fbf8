/// A figure as it was when something was decided on it.
package struct DecidedFigure: Sendable, Hashable {
  /// The address of the claim that made it, `1.1a2`.
  package let claim: String
  /// How many judgements were sufficient.
  package let sufficient: Int
  /// How many there were.
  package let relevant: Int

  package init(claim: String, sufficient: Int, relevant: Int) {
    (self.claim, self.sufficient, self.relevant) = (claim, sufficient, relevant)
  }
}
