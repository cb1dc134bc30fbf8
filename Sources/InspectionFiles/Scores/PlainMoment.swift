/// Tells most moments at a glance: days 1 to 28 of any month, which need no calendar, eight bytes at a time.
///
/// It says no to some that are right, and yes to none that are wrong; `Timestamp` decides about the rest.
enum PlainMoment {
  private static let date = DigitShape("0000-00-")
  private static let time = DigitShape("00T00:00")
  private static let end = DigitShape(":00Z")

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
  private let template: UInt64
  /// What a byte may be off its template by: nothing, or nine; so that whatever is more sets the byte's highest bit.
  private let slack: UInt64

  /// The shape in which every `0` stands for a digit, and all else for itself.
  init(_ shape: String) {
    template = shape.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    slack = shape.utf8.reversed().reduce(0) { $0 << 8 | ($1 == UInt8(ascii: "0") ? 0x76 : 0x7F) }
  }

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
