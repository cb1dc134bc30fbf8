/// One of the answers to choose from.
package struct Option: Sendable, Equatable {
  /// Its code, as files hold it.
  package var code: OptionCode
  /// Its words.
  package var label: String
  /// Whether it rules the others out, as "none" does.
  package var isExclusive: Bool

  package init(code: OptionCode, label: String, isExclusive: Bool = false) {
    self.code = code
    self.label = label
    self.isExclusive = isExclusive
  }
}
