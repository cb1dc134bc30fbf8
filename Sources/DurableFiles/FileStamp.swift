/// What a file was when it was loaded or saved, so that a later save can tell whether somebody else changed it.
package struct FileStamp: Equatable, Sendable {
  let status: FileStatus
  /// Kept whole: it shares the memory of what was read, and nothing is as exact as comparing the bytes.
  let content: [UInt8]

  /// Whether a file with this status is certainly the same, without reading it.
  func matches(_ other: FileStatus) -> Bool {
    status == other
  }
}

extension FileStamp: CustomStringConvertible {
  /// Without the content, which must not reach a log.
  package var description: String { "file \(status.inode) of \(status.size) bytes" }
}
