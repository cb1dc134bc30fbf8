/// What the system says about a file.
package struct FileStatus: Equatable, Sendable {
  /// What it is.
  package var kind: FileKind
  /// The device that it is on.
  package var device: UInt64
  /// Its number on that device; a file that was replaced has another one.
  package var inode: UInt64
  /// Its length in bytes.
  package var size: Int
  /// When its content last changed, in nanoseconds since 1970.
  package var modified: Int64

  package init(kind: FileKind, device: UInt64, inode: UInt64, size: Int, modified: Int64) {
    self.kind = kind
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }
}
