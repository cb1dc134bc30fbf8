/// Somebody who can be responsible for a recommendation.
package struct Role: Sendable, Equatable {
  /// Its code.
  package var code: RoleCode
  /// Its name in words; an inspection may give its own.
  package var title: String

  package init(code: RoleCode, title: String) {
    self.code = code
    self.title = title
  }
}
