/// A part of a sentence or stay for which some questions are asked apart, such as custody.
package struct Phase: Sendable, Equatable {
  /// Its code, which is also the code of the option that opens it.
  package var code: PhaseCode
  /// Its name within a sentence, `in custody`.
  package var label: String

  package init(code: PhaseCode, label: String) {
    self.code = code
    self.label = label
  }
}
