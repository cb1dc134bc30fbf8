/// A row of a grid, such as an agency or a factor.
package struct GridRow: Sendable, Equatable {
  /// Its code, as files hold it.
  package var code: RowCode
  /// Its words.
  package var label: String

  package init(code: RowCode, label: String) {
    self.code = code
    self.label = label
  }
}
