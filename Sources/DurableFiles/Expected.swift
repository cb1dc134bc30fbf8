/// What a save expects to find at its target; anything else means that somebody else was there meanwhile.
package enum Expected: Equatable, Sendable {
  /// Nothing: the file is new.
  case absent
  /// The file as it was loaded or last saved.
  case file(FileStamp)
  /// Any ordinary file or nothing, for what can be made again.
  case anything
}
