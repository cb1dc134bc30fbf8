import InspectionModel
import Testing

@testable import Drafting

struct ReportDateTests {
  @Test(arguments: [
    ("2012-03", "in March of 2012"), ("2012-03-21", "21 March 2012"), ("spring 2012", "spring 2012"),
    ("2012-13", "2012-13"),
  ])
  func speaksAsTheFrameworkDoes(text: String, expected: String) {
    let wording = Wording([
      "month.3": "March", "date.month": "in {month} of {year}", "date.day": "{day} {month} {year}",
    ])
    #expect(ReportDate.words(text, in: wording) == expected)
  }
}
