/// A fact about cases by which the sample is described and findings are filtered.
package struct Characteristic: Sendable, Equatable {
  /// Its code, `age`.
  package var code: CharacteristicCode
  /// The question that holds it.
  package var question: QuestionID
  /// Its name in words.
  package var title: String

  package init(code: CharacteristicCode, question: QuestionID, title: String) {
    self.code = code
    self.question = question
    self.title = title
  }
}
