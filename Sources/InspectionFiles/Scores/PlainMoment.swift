import StrictJSON

/// Tells most moments at a glance: days 1 to 28 of any month, which need no calendar.
///
/// It says no to some that are right, and yes to none that are wrong; `Timestamp` decides about the rest.
enum PlainMoment {
  /// What a moment looks like.
  static let shape = "0000-00-00T00:00:00Z"

  /// Whether the digits of a text of that shape are such a moment.
  ///
  /// Each pair of digits is put together in the byte of its first one, and all pairs of a word are compared at once: what is
  /// added to a number takes it to 128 where it is too much.
  static func fits(_ digits: DigitShape.Digits) -> Bool {
    let isYear = digits.0 & 0xFFFF_FFFF != 0
    let month = digits.0.pairs &>> 40 & 0xFF
    let dayHourMinute = digits.1.pairs & 0x00FF_0000_FF00_00FF
    let second = digits.2.pairs &>> 8 & 0xFF
    let excess = (dayHourMinute &+ 0x0044_0000_6800_0063) | (second &+ 0x44) | (month &+ 0x73)
    return isYear && month != 0 && dayHourMinute & 0xFF != 0 && excess & 0x0080_0000_8000_0080 == 0
  }
}

extension UInt64 {
  /// In each byte, the number that the digits in it and in the next byte make.
  @inline(__always)
  fileprivate var pairs: UInt64 { self &* 10 &+ self &>> 8 }
}
