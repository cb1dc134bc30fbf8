/// Turns diagnostics into the lines that people read; the one place that knows their shape.
///
/// ```
/// error: the file stops in the middle of a value [json-cut-short]
///   --> cases/W-014.json:40:7
///   The file is left as it is and not counted; all others are.
///   To do: restore it from a copy of the folder, then run `plumbline check`.
/// ```
package struct DiagnosticFormatter: Sendable {
  package init() {}

  /// The lines of one diagnostic, without a line break at the end.
  package func lines(for diagnostic: Diagnostic) -> [String] {
    var lines = ["\(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.identifier.rawValue)]"]
    if let place = diagnostic.place { lines.append("  --> \(place)") }
    if let safe = diagnostic.safe { lines.append("  \(safe)") }
    if let remedy = diagnostic.remedy { lines.append("  To do: \(remedy)") }
    return lines
  }

  /// The text of several diagnostics in the order given, each line ended.
  package func text(for diagnostics: [Diagnostic]) -> String {
    emphasised(diagnostics).plain
  }

  /// The same text, in which the severity of each, its first word, stands out.
  package func emphasised(_ diagnostics: [Diagnostic]) -> EmphasisedText {
    var text = EmphasisedText()
    for diagnostic in diagnostics {
      let word = diagnostic.severity.rawValue
      let whole = lines(for: diagnostic).map { $0 + "\n" }.joined()
      text += EmphasisedText(word, .severity(diagnostic.severity))
      text += String(whole.dropFirst(word.count))
    }
    return text
  }
}
