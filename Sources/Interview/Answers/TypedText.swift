/// Words of several lines as they are kept: without empty lines at their beginning and end.
enum TypedText {
  static func kept(_ lines: some Collection<String>) -> String {
    let lines = Array(lines)
    guard let first = lines.firstIndex(where: { !$0.isBlank }), let last = lines.lastIndex(where: { !$0.isBlank })
    else {
      return ""
    }
    return lines[first...last].joined(separator: "\n")
  }

  /// Whether a line holds a character that is neither text nor a tab: control characters and line separators.
  static func hasControls(_ line: String) -> Bool {
    line.unicodeScalars.contains { scalar in
      scalar != "\t" && (scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}")
    }
  }
}

extension String {
  /// Whether a line can be a reason: numbers and single letters, typed for a menu that is gone, are none.
  var holdsWords: Bool { split { !$0.isLetter }.contains { $0.count > 1 } }
}
