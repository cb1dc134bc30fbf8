#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system does with keys before a program sees the line.
struct LineDiscipline {
  /// The bytes of the longest line that the system hands over whole, without its line end; longer ones are cut.
  #if canImport(Glibc)
    static let longestWholeLine = 4094
  #else
    static let longestWholeLine = 1022
  #endif

  let descriptor: Int32
  private var former: termios?

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether a terminal is there at all.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether the system collects whole lines and so may cut them.
  var cutsLongLines: Bool {
    var settings = termios()
    return tcgetattr(descriptor, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Makes the backspace key take a whole character away, not half of `ŵ`, where the terminal lets us.
  mutating func acceptUTF8() {
    var settings = termios()
    guard former == nil, isInForeground, tcgetattr(descriptor, &settings) == 0 else { return }
    guard settings.c_iflag & tcflag_t(IUTF8) == 0 else { return }
    former = settings
    settings.c_iflag |= tcflag_t(IUTF8)
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// Puts the settings back as they were found.
  mutating func restore() {
    guard var settings = former, isInForeground else { return }
    tcsetattr(descriptor, TCSADRAIN, &settings)
    former = nil
  }

  /// The columns of the terminal's window, where there is one.
  var columns: Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Changing the settings from the background would stop the whole program.
  private var isInForeground: Bool {
    let group = tcgetpgrp(descriptor)
    return group < 0 || group == getpgrp()
  }
}
