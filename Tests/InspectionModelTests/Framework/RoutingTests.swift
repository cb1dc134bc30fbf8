import InspectionModel
import Testing

struct RoutingTests {
  private func next(after id: String, _ code: String, _ conditions: [String?]) throws -> String? {
    var reviewed = try ReviewedFramework()
    for (name, condition) in zip(["x", "y", "z"], conditions) { try reviewed.add(name, .yesNoNA, when: condition) }
    let questions = reviewed.framework.questions
    let place = try #require(questions.firstIndex { $0.id.text == id })
    let next = Routing(reviewed.framework).next(after: place, answering: code)
    return next < questions.count ? questions[next].id.text : nil
  }

  @Test func anAnswerPassesOverWhatItExcludes() throws {
    #expect(try next(after: "x", "no", [nil, "x is yes", nil]) == "z")
    #expect(try next(after: "x", "yes", [nil, "x is yes", nil]) == "y")
  }

  @Test func whatHangsOnWhatIsPassedOverIsPassedOverToo() throws {
    #expect(try next(after: "x", "no", [nil, "x is yes", "y is not no"]) == nil)
    #expect(try next(after: "x", "na", [nil, "x is yes", "not y is yes"]) == "z")
  }

  @Test func whatAnotherAnswerDecidesIsNotPassedOver() throws {
    #expect(try next(after: "x", "no", [nil, "x is yes or a is yes", nil]) == "y")
    #expect(try next(after: "x", "no", [nil, "x is yes and a is yes", nil]) == "z")
  }
}
