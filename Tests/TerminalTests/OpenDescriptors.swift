#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pipe whose writing end the test holds.
struct TestPipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CannotOpen() }
    reading = ends[0]
    writing = ends[1]
  }

  func send(_ bytes: [UInt8]) {
    _ = write(writing, bytes, bytes.count)
  }

  func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Everything that has been written into the pipe, which is closed for it.
  func received() -> String {
    close(writing)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(reading, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    close(reading)
    return String(decoding: bytes, as: UTF8.self)
  }
}

struct CannotOpen: Error {}

#if os(Linux)
  /// A terminal without a window: what is sent to `keyboard` arrives at `line` as if typed.
  struct TestTerminal {
    // <asm-generic/ioctls.h>; the macros are out of Swift's reach.
    private static let unlock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    let keyboard: Int32
    let line: Int32

    init() throws {
      keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var locked: Int32 = 0
      var number: Int32 = 0
      guard keyboard >= 0, ioctl(keyboard, Self.unlock, &locked) == 0, ioctl(keyboard, Self.getNumber, &number) == 0
      else { throw CannotOpen() }
      line = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard line >= 0 else { throw CannotOpen() }
    }

    func type(_ text: String) {
      let bytes = Array(text.utf8)
      _ = write(keyboard, bytes, bytes.count)
    }

    func setColumns(_ columns: UInt16) {
      var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(line, UInt(TIOCSWINSZ), &size)
    }

    /// Whether the backspace key takes away whole characters.
    var knowsUTF8: Bool {
      get throws {
        var settings = termios()
        guard tcgetattr(line, &settings) == 0 else { throw CannotOpen() }
        return settings.c_iflag & tcflag_t(IUTF8) != 0
      }
    }

    func hangUp() {
      close(line)
      close(keyboard)
    }

    static var isAvailable: Bool {
      guard let terminal = try? TestTerminal() else { return false }
      terminal.hangUp()
      return true
    }
  }
#endif
