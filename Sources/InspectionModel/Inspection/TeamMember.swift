/// One of the team, by code and role and never by name.
package struct TeamMember: Sendable, Equatable {
  /// The code that entries carry.
  package var code: AssessorID
  /// What they do: `inspector`, `lead inspector`, `local assessor`.
  package var role: String

  package init(code: AssessorID, role: String) {
    self.code = code
    self.role = role
  }
}
