/// A file's bytes, and what the file was when they were read.
package struct FileContents: Equatable, Sendable {
  /// All its bytes.
  package var bytes: [UInt8]
  /// To be handed to the save that replaces it.
  package var stamp: FileStamp
}
