/// A system call that failed, with the system's own number for why.
package struct SystemError: Error, Equatable, Sendable {
  /// What was called.
  package var call: FileCall
  /// The `errno` that it set.
  package var number: Int32

  package init(_ call: FileCall, _ number: Int32) {
    self.call = call
    self.number = number
  }
}
