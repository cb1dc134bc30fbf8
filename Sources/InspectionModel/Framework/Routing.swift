/// Where an answer leads: which questions it passes over on the way to the next.
///
/// For paper, where nobody can be asked the next question: it says no more than is certain from the one answer.
package struct Routing: Sendable {
  private let framework: Framework
  private let solver: ConditionSolver

  /// Routing through the questions of a framework in asking order.
  package init(_ framework: Framework) {
    self.framework = framework
    solver = ConditionSolver(framework)
  }

  /// The next question after an answer, as the place of a question in asking order.
  ///
  /// - Parameters:
  ///   - place: The place of the question that was answered.
  ///   - code: The answer: yes, no, na, or an option's code.
  /// - Returns: The number of questions where all that follow are passed over.
  package func next(after place: Int, answering code: String) -> Int {
    var answers: [Int: SampleAnswer] = [place: .code(code)]
    var next = place + 1
    while next < framework.questions.count, let condition = framework.questions[next].condition,
      solver.truth(of: condition, amid: answers) == .no
    {
      answers[next] = .notAsked
      next += 1
    }
    return next
  }
}
