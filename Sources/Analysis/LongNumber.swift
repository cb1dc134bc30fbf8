/// A whole number from 0, of any length: the exact sum of a programme's scores outgrows every machine word.
struct LongNumber: Sendable, Hashable {
  /// The digits to the base of a machine word, the lowest first, without zeros at the top.
  private var digits: [UInt]

  init(_ number: Int) {
    digits = number == 0 ? [] : [number.magnitude]
  }

  static func + (lhs: LongNumber, rhs: LongNumber) -> LongNumber {
    var sum = lhs.digits.count >= rhs.digits.count ? lhs : rhs
    let other = lhs.digits.count >= rhs.digits.count ? rhs : lhs
    var carry: UInt = 0
    for place in sum.digits.indices {
      let (half, overflow) = sum.digits[place].addingReportingOverflow(carry)
      let (whole, again) = half.addingReportingOverflow(
        place < other.digits.count ? other.digits[place] : 0)
      sum.digits[place] = whole
      carry = overflow || again ? 1 : 0
    }
    if carry > 0 { sum.digits.append(carry) }
    return sum
  }

  static func * (lhs: LongNumber, factor: Int) -> LongNumber {
    var product = LongNumber(0)
    guard factor != 0 else { return product }
    var carry: UInt = 0
    for digit in lhs.digits {
      let (high, low) = digit.multipliedFullWidth(by: factor.magnitude)
      let (whole, overflow) = low.addingReportingOverflow(carry)
      product.digits.append(whole)
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry > 0 { product.digits.append(carry) }
    return product
  }
}

extension LongNumber: Comparable {
  static func < (lhs: LongNumber, rhs: LongNumber) -> Bool {
    guard lhs.digits.count == rhs.digits.count else { return lhs.digits.count < rhs.digits.count }
    return lhs.digits.reversed().lexicographicallyPrecedes(rhs.digits.reversed())
  }
}
