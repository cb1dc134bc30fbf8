/// Text in which every character that hides, moves or commands is written out, such as `<U+001B>`.
///
/// What people typed is data (law 9): at a terminal it must neither run as a command nor look like something else.
/// Written out are control characters other than the line break, format characters (among them those that turn the
/// direction of writing), line and paragraph separators, private and unassigned characters, and everything else that
/// Unicode lets a screen leave out. A joiner between letters or emoji and the selector of an emoji's look stay.
package struct VisibleText: Equatable, Sendable, CustomStringConvertible {
  /// The text as it may be shown.
  package let text: String

  package init(_ typed: String) {
    text = typed.utf8.allSatisfy(Self.isHarmless) ? typed : Self.writeOut(typed)
  }

  package var description: String { text }

  /// Whether one character, standing alone, is shown as it is.
  package static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x0A
  }

  private static func writeOut(_ typed: String) -> String {
    let scalars = Array(typed.unicodeScalars)
    var shown = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      if isShown(scalar) || belongs(scalar, between: before, and: after) {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: name(of: scalar).unicodeScalars)
      }
    }
    return String(shown)
  }

  private static func belongs(
    _ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
  ) -> Bool {
    guard let before else { return false }
    switch scalar {
    case "\u{200C}", "\u{200D}": return after.map { joins(before) && joins($0) } ?? false
    case "\u{FE0E}", "\u{FE0F}": return isPictorial(before) || after == "\u{20E3}"
    default: return false
    }
  }

  /// Letters, marks and emoji, the last with the selector that may follow them.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: isShown(scalar) || scalar == "\u{FE0F}"
    default: isShown(scalar) && (scalar.properties.isAlphabetic || isPictorial(scalar))
    }
  }

  private static func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmoji && !scalar.isASCII
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }
}
