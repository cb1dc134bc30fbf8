/// A day of the Gregorian calendar, `2012-01-17`, without time or zone.
package struct CalendarDate: Identifier {
  // In one word, because every state of a key in a view of a case has room for a day.
  private let packed: UInt32

  /// The year, 1 to 9999.
  package var year: Int { Int(packed >> 16) }
  /// The month, 1 to 12.
  package var month: Int { Int(packed >> 8 & 0xFF) }
  /// The day of the month, from 1 to what the month has.
  package var day: Int { Int(packed & 0xFF) }

  private init(year: Int, month: Int, day: Int) {
    packed = UInt32(truncatingIfNeeded: year << 16 | month << 8 | day)
  }

  package init?(_ text: String) {
    self.init(bytes: text.utf8)
  }

  /// The day that stands in these bytes as `YYYY-MM-DD`, or nil where there is no such day.
  package init?(bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8...])
    else { return nil }
    guard year >= 1, (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day so many days after 1 January 1970; for days of the years 1 to 9999.
  ///
  /// Counts years from March, so that a leap day is the last of its year, in cycles of 400 years.
  init(daysSince1970 days: Int) {
    let sinceMarch0 = days + 719_468
    let cycle = (sinceMarch0 >= 0 ? sinceMarch0 : sinceMarch0 - 146_096) / 146_097
    let dayOfCycle = sinceMarch0 - cycle * 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The days from 1 January 1970 to this one.
  private var daysSince1970: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let cycle = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfCycle = yearFromMarch - cycle * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// The day so many weeks later; nil after the year 9999.
  package func adding(weeks: Int) -> CalendarDate? {
    let later = CalendarDate(daysSince1970: daysSince1970 + 7 * weeks)
    return (1...9999).contains(later.year) ? later : nil
  }

  package var text: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
