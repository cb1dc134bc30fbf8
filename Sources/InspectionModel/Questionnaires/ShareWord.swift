/// A word for a share, and from where on it is true: `almost all` from 9/10.
///
/// The first of a list that is true is said, so that an earlier one narrows those after it.
package struct ShareWord: Sendable, Equatable {
  /// The bound, as numerator and denominator; the denominator is at least 1.
  package var numerator: Int
  /// The bound's denominator.
  package var denominator: Int
  /// Whether the share must be above the bound, and not just reach it.
  package var isAbove: Bool
  /// The word.
  package var word: String

  package init(_ numerator: Int, of denominator: Int, isAbove: Bool = false, word: String) {
    (self.numerator, self.denominator, self.isAbove, self.word) = (numerator, denominator, isAbove, word)
  }

  /// Whether it is true of so many of so many.
  package func holds(_ count: Int, of all: Int) -> Bool {
    // In whole numbers: no share lies beside its bound because of rounding.
    let (share, bound) = (count * denominator, numerator * all)
    return isAbove ? share > bound : share >= bound
  }
}
