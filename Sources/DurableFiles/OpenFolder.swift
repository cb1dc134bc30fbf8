/// A folder that is held open, and where it is.
package struct OpenFolder: Equatable, Sendable {
  /// The folder by the system's number for it.
  package let file: OpenFile
  /// Where it is.
  package let path: FilePath
}
