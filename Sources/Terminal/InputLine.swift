/// What came of waiting for a line.
package enum InputLine: Equatable, Sendable {
  /// A line of strict UTF-8 without its line end and without control characters other than the tab.
  case line(String)
  /// A line that was read and thrown away whole.
  case refused(Refusal)
  /// Nothing more will come. It is never an answer (law 1).
  case endOfInput
  /// The wait was broken off by a signal. A half-typed line at a terminal is gone.
  case interrupted(StopSignal)
}

/// Why a line was thrown away; nothing of it is used.
package enum Refusal: Equatable, Sendable, CaseIterable {
  /// Its bytes are not UTF-8.
  case notUTF8
  /// It holds the character U+0000, as files in UTF-16 do.
  case zeroByte
  /// It holds control characters, as arrow keys leave behind.
  case controlCharacters
  /// It is as long as a terminal hands over at most, so that its end may be missing.
  case maybeCut
  /// It is longer than anything a person types or pastes: more than 64 MiB.
  case tooLong
}

extension InputLine {
  private static let tab: UInt8 = 0x09
  private static let delete: UInt8 = 0x7F

  /// Judges the bytes of one line, without its line end.
  ///
  /// A line of `cutAt` bytes or more may have lost its end; `nil` where lines have no such limit.
  package init(bytes: [UInt8], cutAt: Int? = nil) {
    self =
      if let cutAt, bytes.count >= cutAt {
        .refused(.maybeCut)
      } else if bytes.contains(0) {
        .refused(.zeroByte)
      } else if let text = String(validating: bytes, as: UTF8.self) {
        Self.holdsControlCharacters(bytes) ? .refused(.controlCharacters) : .line(text)
      } else {
        .refused(.notUTF8)
      }
  }

  /// Looks for C0, DEL and C1, which valid UTF-8 writes as C2 80 to C2 9F.
  private static func holdsControlCharacters(_ bytes: [UInt8]) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if (byte < 0x20 && byte != tab) || byte == delete { return true }
      if before == 0xC2 && byte < 0xA0 { return true }
      before = byte
    }
    return false
  }
}
