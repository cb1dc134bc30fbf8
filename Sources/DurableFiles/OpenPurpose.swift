/// What a file is opened for; each purpose has one fixed set of flags.
package enum OpenPurpose: Equatable, Sendable {
  /// To read it, without waiting for a pipe's other end.
  case reading
  /// To make it anew, private to its owner; fails where anything stands already.
  case creating
  /// To synchronise a folder.
  case folder
  /// To lock it; made, private to its owner, where it is missing.
  case locking
}
