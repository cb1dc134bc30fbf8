/// What a record is a record of: a case, or a talk with a member of staff.
///
/// Both have the same form, but each asks its own questions, and neither knows anything of the other.
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// One child's record of work.
  case `case`
  /// A talk with one member of staff about the work as a whole.
  case interview
}
