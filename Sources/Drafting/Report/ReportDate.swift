import InspectionModel

/// A month or a day as a report prints it, in the framework's words: `2012-03` as "March 2012".
enum ReportDate {
  /// The date in words; a text that is neither a month nor a day stays as it is.
  static func words(_ text: String, in wording: Wording) -> String {
    let isMonth = text.utf8.count == 7
    guard let date = CalendarDate(isMonth ? text + "-01" : text) else { return text }
    let slots = [
      "day": String(date.day), "month": wording.phrase("month.\(date.month)"), "year": String(date.year),
    ]
    return wording.phrase(isMonth ? "date.month" : "date.day", slots)
  }
}
