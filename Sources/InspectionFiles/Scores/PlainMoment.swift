/// Tells most moments at a glance: days 1 to 28 of any month, which need no calendar, eight bytes at a time.
///
/// It says no to some that are right, and yes to none that are wrong; `Timestamp` decides about the rest.
enum PlainMoment {
  // `0000-00-`, `00T00:00` and `:00Z`, the first byte lowest.
  private static var date: DigitShape { DigitShape(template: 0x2D30_302D_3030_3030, slack: 0x7F76_767F_7676_7676) }
  private static var time: DigitShape { DigitShape(template: 0x3030_3A30_3054_3030, slack: 0x7676_7F76_767F_7676) }
  private static var end: DigitShape { DigitShape(template: 0x5A30_303A, slack: 0x7F7F_7F7F_7F76_767F) }

  /// Whether these twenty bytes, the first of each word lowest, are such a moment.
  static func fits(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> Bool {
    guard let date = date.digits(of: first), let time = time.digits(of: second),
      let end = end.digits(of: third & 0xFFFF_FFFF)
    else { return false }
    let isYear = date & 0xFFFF_FFFF != 0
    return isYear && isWithin(date.two(5), 1, 12) && isWithin(time.two(0), 1, 28) && time.two(3) <= 23
      && time.two(6) <= 59 && end.two(1) <= 59
  }

  private static func isWithin(_ number: UInt64, _ lowest: UInt64, _ highest: UInt64) -> Bool {
    lowest <= number && number <= highest
  }
}

/// A text of up to eight bytes in which some places are digits and the others are known.
private struct DigitShape {
  /// The known bytes, and `0` for every digit.
  let template: UInt64
  /// What a byte may be off its template by, nothing or nine, so that whatever is more sets the byte's highest bit.
  let slack: UInt64

  /// The values of the digits, each in its byte; nil where the text has another shape.
  func digits(of word: UInt64) -> UInt64? {
    let difference = word ^ template
    let highest: UInt64 = 0x8080_8080_8080_8080
    return (difference | difference &+ slack) & highest == 0 ? difference : nil
  }
}

extension UInt64 {
  /// The number that the digits in two neighbouring bytes make.
  fileprivate func two(_ place: UInt64) -> UInt64 {
    (self >> (place * 8) & 0xFF) * 10 + (self >> (place * 8 + 8) & 0xFF)
  }
}
