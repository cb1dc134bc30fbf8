extension String {
  /// The columns that the text takes on a terminal, were it all on one line.
  package var displayWidth: Int {
    isPlain ? utf8.count : widthOfCharacters
  }

  /// The same, character by character, for any text.
  var widthOfCharacters: Int {
    reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether it is made of visible ASCII characters and spaces alone, each of which is a character of one column.
  var isPlain: Bool {
    utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}

extension Character {
  /// The columns that one character as a reader sees it takes on a terminal: 0, 1 or 2.
  ///
  /// 0 for control characters and marks without a letter, 2 for East Asian wide characters and emoji, else 1. `ŵ` takes 1
  /// whether written as one code or as two.
  package var displayWidth: Int {
    if let ascii = asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    let scalars = unicodeScalars
    // The selector U+FE0F asks for the picture of what is else a sign of the text.
    if scalars.contains("\u{FE0F}") && scalars.contains(where: \.properties.isEmoji) { return 2 }
    return scalars.reduce(0) { max($0, DisplayWidthTable.columns(of: $1)) }
  }
}

/// The columns of single codes, after Unicode's East Asian Width (UAX 11) and emoji data (UTS 51).
enum DisplayWidthTable {
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if hangulVowelsAndFinals.contains(scalar.value) { return 0 }
    return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
  }

  /// Whether one of the ranges, which are sorted, holds the value.
  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// They are drawn into the square of the consonant before them.
  private static let hangulVowelsAndFinals: ClosedRange<UInt32> = 0x1160...0x11FF

  /// East Asian Width W and F, emoji aside.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
    0x3250...0x4DBF, 0x4DC0...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF6, 0x17000...0x18DF2, 0x1AFF0...0x1B2FB,
    0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
    0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
