/// A moment as entries carry it, `2012-01-17T10:02:11Z`: whole seconds, UTC.
///
/// It is information for people and decides nothing: order comes from numbers and from what replaces what.
package struct Timestamp: Identifier {
  package let text: String
  /// The day on which the moment falls, in UTC.
  package let date: CalendarDate

  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z") else { return nil }
    guard let date = CalendarDate(bytes: bytes[0..<10]) else { return nil }
    guard bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":") else { return nil }
    let limits: [(Int, UInt8)] = [(11, 23), (14, 59), (17, 59)]
    for (start, highest) in limits {
      let digits = bytes[start..<start + 2]
      guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
      guard digits.reduce(0, { $0 * 10 + ($1 - UInt8(ascii: "0")) }) <= highest else { return nil }
    }
    self.text = text
    self.date = date
  }

  /// The moment so many seconds after the beginning of 1970, UTC; the nearest that an entry can carry where the year has
  /// not four digits.
  package init(secondsSince1970 seconds: Int) {
    let secondsOfDay = 86_400
    let earliest = -719_162 * secondsOfDay
    let latest = 2_932_897 * secondsOfDay - 1
    let seconds = min(max(seconds, earliest), latest)
    let day = seconds >= 0 ? seconds / secondsOfDay : (seconds - secondsOfDay + 1) / secondsOfDay
    let rest = seconds - day * secondsOfDay
    date = CalendarDate(daysSince1970: day)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : String($0) }
    text = "\(date.text)T\(clock.joined(separator: ":"))Z"
  }
}
