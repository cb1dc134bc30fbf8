extension Unicode.Scalar {
  /// Characters that no document may hold: controls, those that turn the order of the text around them, and no characters.
  var isUnfitForText: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: properties.generalCategory == .control || properties.isNoncharacterCodePoint
    }
  }

  /// Whether the character ends a line or stands for a gap as wide as it likes.
  var isBreakOrTab: Bool {
    switch self {
    case "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
