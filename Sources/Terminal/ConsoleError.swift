/// Why the console could not go on.
package enum ConsoleError: Error, Equatable, Sendable {
  /// Whoever read the output has stopped reading, or it was never open.
  case outputClosed(ConsoleStream)
  /// The disk that the output goes to is full.
  case outputFull(ConsoleStream)
  /// The output failed in another way; the code is the system's error number.
  case outputFailed(ConsoleStream, code: Int32)
  /// The input could not be read; the code is the system's error number.
  case inputFailed(code: Int32)
}

/// One of the two ways out.
package enum ConsoleStream: Equatable, Sendable {
  /// Standard output.
  case results
  /// Standard error.
  case words
}
