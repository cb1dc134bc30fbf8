/// What stands at a path.
package enum FileKind: Equatable, Sendable {
  /// An ordinary file.
  case file
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// A pipe, device or socket: reading it could wait for ever.
  case special
}
