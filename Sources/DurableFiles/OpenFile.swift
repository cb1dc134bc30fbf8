/// An open file or folder, by the system's number for it.
package struct OpenFile: Equatable, Sendable {
  /// The file descriptor.
  package let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }
}
