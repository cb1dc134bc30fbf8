/// Something wrong with a framework's table of quantities.
package enum QuantityProblem: Sendable, Equatable {
  /// At a turn, nothing is said of so many of so many relevant cases.
  case gap(Int, of: Int)
  /// Two phrases of one ladder are true of so many of so many relevant cases; the other has this code.
  case overlap(with: QuantityCode, Int, of: Int)
  /// The phrase reads as another does and stands for something else, so that nobody could say which is meant.
  case ambiguous(with: QuantityCode)
  /// No number of cases makes the table say the phrase.
  case neverSaid
  /// The phrase gives a percentage where the framework publishes none, or so few cases that they are counted.
  case percentage(ofFew: Bool)
}
