#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to a file descriptor until everything is written, or says why not.
struct DescriptorOutput {
  let descriptor: Int32
  let stream: ConsoleStream

  private static let longestPiece = 1 << 16

  func write(_ text: String) throws(ConsoleError) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let piece = Array(bytes[written..<min(written + Self.longestPiece, bytes.count)])
      let count = unistdWrite(descriptor, piece, piece.count)
      if count > 0 {
        written += count
      } else if count < 0 && errno == EAGAIN {
        waitUntilWritable()
      } else if count < 0 && errno != EINTR {
        throw error(for: errno)
      }
    }
  }

  private func error(for code: Int32) -> ConsoleError {
    switch code {
    case EPIPE, EBADF: .outputClosed(stream)
    case ENOSPC, EDQUOT: .outputFull(stream)
    default: .outputFailed(stream, code: code)
    }
  }

  private func waitUntilWritable() {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&waiting, 1, -1)
  }
}

/// `write(2)`, under a name that the method does not hide.
private func unistdWrite(_ descriptor: Int32, _ bytes: [UInt8], _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
