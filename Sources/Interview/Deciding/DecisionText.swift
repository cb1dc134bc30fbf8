/// The words and the reason of a decision as somebody typed or wrote them down.
///
/// First the words, on as many lines as there are; then a line that begins with `because =`, and after that sign the reason, to the
/// end. Line ends count as spaces.
package struct DecisionText: Sendable, Equatable {
  /// The words; empty where there are none.
  package let words: String
  /// The reason; nil where none is given.
  package let why: String?

  /// What stands in the lines.
  ///
  /// Where a decision has no words of its own, the whole text is the reason, with or without its sign.
  package init(_ text: String, takesWords: Bool) {
    var words: [Substring] = []
    var why: [Substring]? = takesWords ? nil : []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let isFirst = why?.allSatisfy { $0.allSatisfy(\.isWhitespace) } ?? true
      if isFirst, let reason = Self.reason(line) {
        why = [reason]
      } else if why != nil {
        why?.append(line)
      } else {
        words.append(line)
      }
    }
    self.words = Self.joined(words)
    let reason = why.map(Self.joined) ?? ""
    self.why = reason.isEmpty ? nil : reason
  }

  private static func reason(_ line: Substring) -> Substring? {
    let line = line.drop(while: \.isWhitespace)
    guard line.hasPrefix("because") else { return nil }
    let rest = line.dropFirst("because".count).drop(while: \.isWhitespace)
    return rest.first == "=" ? rest.dropFirst() : nil
  }

  private static func joined(_ lines: [Substring]) -> String {
    lines.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
  }
}
