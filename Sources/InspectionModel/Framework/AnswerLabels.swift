/// What the three answers to a judgement are called.
package struct AnswerLabels: Sendable, Equatable {
  /// The work was sufficient.
  package var yes: String
  /// The work was insufficient.
  package var no: String
  /// The question does not concern the case.
  package var notApplicable: String

  package init(yes: String, no: String, notApplicable: String) {
    self.yes = yes
    self.no = no
    self.notApplicable = notApplicable
  }
}
