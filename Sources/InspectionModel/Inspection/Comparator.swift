/// Lowest, highest and average score of the areas inspected so far, in rounded percentages.
package struct Comparator: Sendable, Equatable {
  /// The lowest.
  package var lowest: Int
  /// The highest.
  package var highest: Int
  /// The mean of the unrounded scores, rounded once.
  package var average: Int

  package init(lowest: Int, highest: Int, average: Int) {
    self.lowest = lowest
    self.highest = highest
    self.average = average
  }
}
