/// Up to sixteen bytes of a text that are always the same, for comparing them eight at a time.
struct JSONPiece: Sendable {
  let low: UInt64
  let lowMask: UInt64
  let high: UInt64
  let highMask: UInt64
  let count: Int

  /// The piece of this text, of which what lies beyond sixteen bytes is dropped.
  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(16))
    count = bytes.count
    (low, lowMask) = Self.word(bytes.prefix(8))
    (high, highMask) = Self.word(bytes.dropFirst(8))
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> (UInt64, mask: UInt64) {
    (bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }, bytes.reduce(0) { mask, _ in mask << 8 | 0xFF })
  }
}

/// Each of these goes on from the offset `place`, and leaves it behind what it has passed; where it fails, the place means nothing.
extension ByteSource.Window {
  /// Passes what is always the same.
  @inline(__always)
  func passes(_ piece: JSONPiece, _ place: inout Int) -> Bool {
    var difference = (word(at: place) ^ piece.low) & piece.lowMask
    if piece.count > 8 { difference |= (word(at: place &+ 8) ^ piece.high) & piece.highMask }
    place &+= piece.count
    return difference == 0
  }

  /// Passes 1 to 8 bytes of a text without escapes, as the word of a `ShortText`; whether a quote follows is for the next
  /// piece to see.
  @inline(__always)
  func shortText(_ place: inout Int) -> UInt64? {
    let word = word(at: place)
    let stops = JSONTokenizer.stops(in: word)
    let bits = stops == 0 ? 64 : UInt64(truncatingIfNeeded: stops.trailingZeroBitCount &- 7)
    place &+= Int(truncatingIfNeeded: bits &>> 3)
    return bits == 0 ? nil : word & (UInt64.max &>> (64 &- bits))
  }

  /// Passes 1 to 16 bytes of a text without escapes; whether a quote follows is for the next piece to see.
  @inline(__always)
  func wideText(_ place: inout Int) -> WideText? {
    let low = word(at: place)
    let stops = JSONTokenizer.stops(in: low)
    if stops != 0 {
      let bits = UInt64(truncatingIfNeeded: stops.trailingZeroBitCount &- 7)
      place &+= Int(truncatingIfNeeded: bits &>> 3)
      return bits == 0 ? nil : WideText(low: low & (UInt64.max &>> (64 &- bits)), high: 0)
    }
    place &+= 8
    let high = word(at: place)
    let highStops = JSONTokenizer.stops(in: high)
    if highStops == 0 {
      place &+= 8
      return WideText(low: low, high: high)
    }
    let bits = UInt64(truncatingIfNeeded: highStops.trailingZeroBitCount &- 7)
    place &+= Int(truncatingIfNeeded: bits &>> 3)
    return WideText(low: low, high: bits == 0 ? 0 : high & (UInt64.max &>> (64 &- bits)))
  }

  /// Passes 1 to 80 bytes of a text without escapes, which is `long` if they are more than 16; whether a quote follows is for
  /// the next piece to see.
  @inline(__always)
  func wideOrLongText(_ place: inout Int) -> WideText? {
    let start = place
    guard let text = wideText(&place) else { return nil }
    if place &- start < 16 || byte(at: place) == .quote { return text }
    passText(&place, upTo: start &+ 80)
    return .long
  }

  /// Passes what belongs to a text without escapes, eight bytes at a time, as far as a place that is not beyond the window.
  @inline(never)
  private func passText(_ place: inout Int, upTo end: Int) {
    while place < end {
      let stops = JSONTokenizer.stops(in: word(at: place))
      if stops != 0 {
        place &+= stops.trailingZeroBitCount &>> 3
        return
      }
      place &+= 8
    }
  }

  /// Passes a whole number from 1, of up to 15 digits; that it is over is for the next piece to see.
  @inline(__always)
  func count(_ place: inout Int) -> Int? {
    let start = place
    var count = 0
    var digit = byte(at: place) &- .zero
    if digit == 0 { return nil }
    while digit <= 9 {
      count = count &* 10 &+ Int(truncatingIfNeeded: digit)
      place &+= 1
      digit = byte(at: place) &- .zero
    }
    return place == start || place &- start > 15 ? nil : count
  }
}
