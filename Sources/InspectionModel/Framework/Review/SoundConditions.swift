extension Framework {
  /// The framework without the conditions that name what it does not have, and without the checks that do.
  ///
  /// `FrameworkValidation` says what is wrong with them. Nobody can say when they would be true, so that they must not make
  /// it look as if something could never happen.
  var withSoundConditions: Framework {
    let places = placesOfQuestions
    func isSound(_ condition: Condition) -> Bool {
      condition.phases.allSatisfy { phase in phases.contains { $0.code == phase } }
        && condition.comparisons.allSatisfy { question, comparison in
          places[question].map { comparison.impossible(for: questions[$0].answer) == nil } ?? false
        }
    }
    var copy = self
    for place in questions.indices where questions[place].condition.map(isSound) == false {
      copy.questions[place].condition = nil
    }
    copy.checks = checks.filter { isSound($0.condition) }
    return copy
  }
}
