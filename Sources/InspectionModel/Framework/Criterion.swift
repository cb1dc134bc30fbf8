/// A general criterion, with the sentence that says what good work is.
package struct Criterion: Sendable, Equatable {
  /// Its number, `1.1`.
  package var number: CriterionNumber
  /// Its name in words.
  package var title: String
  /// The one-sentence statement.
  package var statement: String

  package init(number: CriterionNumber, title: String, statement: String) {
    self.number = number
    self.title = title
    self.statement = statement
  }
}
