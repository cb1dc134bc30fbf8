import InspectionModel
import Interview
import Testing

struct CompletionObstacleTests {
  private func open(_ count: Int) throws -> [CompletionObstacle] {
    try (1...count).map { .open(Key(try #require(QuestionID("1.\($0)")))) }
  }

  @Test func namesAFewUnansweredQuestionsEach() throws {
    #expect(try CompletionObstacle.lines(for: open(2)) == ["1.1 is not answered.", "1.2 is not answered."])
    #expect(try CompletionObstacle.lines(for: open(6)).count == 6)
  }

  @Test func countsManyUnansweredQuestions() throws {
    #expect(
      try CompletionObstacle.lines(for: open(9))
        == ["9 questions are not answered: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 and 3 more."])
  }

  @Test func countsSeveralThatMayYetBeAsked() throws {
    let key = Key(try #require(QuestionID("1.1")))
    #expect(CompletionObstacle.lines(for: [.pending(key)]).count == 1)
    #expect(
      CompletionObstacle.lines(for: [.pending(key), .withoutReasons(key), .pending(key)]).last
        == "Whether 2 more questions are asked is not known yet.")
  }
}
