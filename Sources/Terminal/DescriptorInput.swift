#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines from a file descriptor by `read(2)` alone: the C library's reader loses lines when signals come in.
struct DescriptorInput {
  /// The descriptors that `pselect` knows; for others reading simply waits.
  private static let watchable: Range<Int32> = 0..<1024

  private let descriptor: Int32
  private var discipline: LineDiscipline
  private var watch: SignalWatch?
  private var isBegun = false
  private let catchesSignals: Bool
  private var buffer: LineBuffer
  private var hasEnded = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  init(descriptor: Int32, catchingSignals: Bool, longestLine: Int) {
    self.descriptor = descriptor
    self.catchesSignals = catchingSignals
    discipline = LineDiscipline(descriptor: descriptor)
    buffer = LineBuffer(longestLine: longestLine)
  }

  mutating func readLine() throws(ConsoleError) -> InputLine {
    begin()
    while true {
      if let signal = watch?.takeCaught() {
        if discipline.isTerminal { buffer.removeAll() }
        return .interrupted(signal)
      }
      if let line = buffer.next() { return judge(line) }
      if hasEnded {
        // Said once: at a terminal a person may type on after Ctrl-D, and a pipe will end again by itself.
        hasEnded = false
        return .endOfInput
      }
      try fill()
    }
  }

  mutating func discardPending() -> Bool {
    guard discipline.isTerminal else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let hadSome = poll(&waiting, 1, 0) > 0 || !buffer.isEmpty
    tcflush(descriptor, TCIFLUSH)
    buffer.removeAll()
    return hadSome
  }

  mutating func restore() {
    discipline.restore()
    watch?.end()
    watch = nil
    isBegun = false
  }

  /// Touches terminal and signals only when first asked to read, so that commands without a dialogue leave them alone.
  private mutating func begin() {
    guard !isBegun else { return }
    isBegun = true
    if catchesSignals { watch = .begin() }
    if discipline.isTerminal { discipline.acceptUTF8() }
  }

  private func judge(_ line: LineBuffer.Line) -> InputLine {
    switch line {
    case .tooLong: .refused(.tooLong)
    case .bytes(let bytes):
      InputLine(bytes: bytes, cutAt: discipline.cutsLongLines ? LineDiscipline.longestWholeLine + 1 : nil)
    }
  }

  /// Takes in one chunk, or returns empty-handed when the wait was broken off.
  private mutating func fill() throws(ConsoleError) {
    if let watch, Self.watchable.contains(descriptor), watch.wait(for: descriptor) < 0 {
      guard errno == EINTR else { throw .inputFailed(code: errno) }
      return
    }
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      buffer.append(chunk[..<count])
    } else if count == 0 {
      buffer.finish()
      hasEnded = true
    } else if errno == EAGAIN {
      waitUntilReadable()
    } else if errno != EINTR {
      throw .inputFailed(code: errno)
    }
  }

  /// Somebody else made the input non-blocking, which a shell's programs share: wait rather than spin.
  private func waitUntilReadable() {
    guard watch == nil else { return }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, -1)
  }
}
