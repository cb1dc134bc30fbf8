import InspectionModel
import Testing

struct CalendarDateWeeksTests {
  @Test func weekAfterWeekIsTheSameAsManyWeeks() throws {
    var day = try #require(CalendarDate("1999-12-30"))
    let first = day
    for weeks in 1...3000 {
      day = try #require(day.adding(weeks: 1))
      #expect(first.adding(weeks: weeks) == day)
    }
    #expect(day.text == "2057-06-28")
  }

  @Test(arguments: [
    ("2012-02-22", 1, "2012-02-29"), ("2012-02-23", 1, "2012-03-01"), ("1900-02-22", 1, "1900-03-01"),
    ("2000-02-22", 1, "2000-02-29"), ("2011-12-28", 1, "2012-01-04"), ("0001-01-01", 0, "0001-01-01"),
  ])
  func monthsAndLeapYearsAreKept(_ start: String, _ weeks: Int, _ end: String) throws {
    #expect(try #require(CalendarDate(start)).adding(weeks: weeks)?.text == end)
  }

  @Test func thereIsNoDayAfterTheLastYear() throws {
    #expect(try #require(CalendarDate("9999-12-28")).adding(weeks: 1) == nil)
  }
}
