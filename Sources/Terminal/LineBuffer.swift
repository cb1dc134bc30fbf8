/// Cuts a stream of bytes into lines that end with LF or CRLF.
///
/// It keeps each byte once, looks at each byte once, and bounds what an endless line can take.
struct LineBuffer {
  /// What stands between two line ends.
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The length in bytes above which a line is thrown away while it is read.
  let longestLine: Int

  private var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0
  private var isFinished = false
  private var isSkipping = false

  init(longestLine: Int = 64 << 20) {
    self.longestLine = longestLine
  }

  /// Whether nothing waits to be handed over.
  var isEmpty: Bool { start == bytes.count && !isSkipping }

  /// Takes in what was read.
  mutating func append(_ chunk: ArraySlice<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes.append(contentsOf: chunk)
  }

  /// Makes a line of what is left over, should the last line have no end.
  mutating func finish() {
    isFinished = true
  }

  /// Forgets everything.
  mutating func removeAll() {
    self = LineBuffer(longestLine: longestLine)
  }

  /// The next whole line, without its end.
  mutating func next() -> Line? {
    if let end = bytes[searched...].firstIndex(of: Self.lineFeed) {
      return take(upTo: end, thenFrom: end + 1)
    }
    searched = bytes.count
    if isFinished {
      isFinished = false
      return isEmpty ? nil : take(upTo: bytes.count, thenFrom: bytes.count)
    }
    if bytes.count - start > longestLine {
      isSkipping = true
      bytes.removeAll()
      start = 0
      searched = 0
    }
    return nil
  }

  private mutating func take(upTo end: Int, thenFrom next: Int) -> Line {
    let hasLineFeed = next > end
    var line = bytes[start..<end]
    if hasLineFeed, line.last == Self.carriageReturn { line.removeLast() }
    let isTooLong = isSkipping || line.count > longestLine
    start = next
    searched = next
    isSkipping = false
    return isTooLong ? .tooLong : .bytes(Array(line))
  }
}
