import StrictJSON

/// Tells most moments at a glance: days 1 to 28 of any month, which need no calendar.
///
/// It says no to some that are right, and yes to none that are wrong; `Timestamp` decides about the rest.
enum PlainMoment {
  /// What a moment looks like.
  static let shape = "0000-00-00T00:00:00Z"

  /// Whether the digits of a text of that shape are such a moment.
  static func fits(_ digits: DigitShape.Digits) -> Bool {
    let (date, time, end) = digits
    let isYear = date & 0xFFFF_FFFF != 0
    return isYear && isWithin(date.two(5), 1, 12) && isWithin(time.two(0), 1, 28) && time.two(3) <= 23
      && time.two(6) <= 59 && end.two(1) <= 59
  }

  @inline(__always)
  private static func isWithin(_ number: UInt64, _ lowest: UInt64, _ highest: UInt64) -> Bool {
    lowest <= number && number <= highest
  }
}

extension UInt64 {
  /// The number that the digits in two neighbouring bytes make.
  @inline(__always)
  fileprivate func two(_ place: UInt64) -> UInt64 {
    (self &>> (place &* 8) & 0xFF) &* 10 &+ (self &>> (place &* 8 &+ 8) & 0xFF)
  }
}
