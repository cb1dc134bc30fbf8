/// A share at which the range of a phrase begins or ends, without rounding: `2/3`, `85%`, `0` or `1`.
///
/// Denominators go up to 100, so that looking at samples up to a certain size shows everything about a table; see
/// `QuantityReview`.
package struct ExactShare: Sendable, Hashable, CustomStringConvertible {
  /// As many parts, from 0 to the denominator.
  package let numerator: Int
  /// Of so many, from 1 to 100.
  package let denominator: Int

  private init(_ numerator: Int, of denominator: Int) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// Nothing, and everything.
  package static let (none, whole) = (ExactShare(0, of: 1), ExactShare(1, of: 1))

  /// The share as a framework writes it; nil for any other text.
  package init?(_ text: String) {
    if text.hasSuffix("%") {
      guard let percent = Self.number(text.dropLast()), percent <= 100 else { return nil }
      self.init(percent, of: 100)
    } else if text == "0" || text == "1" {
      self = text == "0" ? .none : .whole
    } else {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.number)
      guard parts.count == 2, let numerator = parts[0], let denominator = parts[1], (1...100).contains(denominator),
        numerator <= denominator
      else { return nil }
      self.init(numerator, of: denominator)
    }
  }

  private static func number(_ digits: Substring) -> Int? {
    (1...3).contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
  }

  /// As it stands in files; hundredths are told as percentages.
  package var description: String {
    if numerator == 0 || numerator == denominator { return numerator == 0 ? "0" : "1" }
    return denominator == 100 ? "\(numerator)%" : "\(numerator)/\(denominator)"
  }

  /// Less than 0 where so many of so many are fewer than this share, 0 where they are exactly it, else more than 0.
  package func compare(_ part: Int, of whole: Int) -> Int {
    part * denominator - numerator * whole
  }
}
