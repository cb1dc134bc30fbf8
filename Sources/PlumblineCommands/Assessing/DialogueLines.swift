import Terminal

/// The lines of a dialogue as they stand on a screen.
enum DialogueLines {
  /// A line wrapped between words; what continues it is indented as it is itself.
  static func wrapped(_ line: String, width: Int) -> String {
    let indent = line.prefix { $0 == " " }.count
    return TextWrapping(width: width, hangingIndent: indent).lines(line).map { $0 + "\n" }.joined()
  }
}
