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

  /// The text of several diagnostics in the order given, each line ended.
  package func text(for diagnostics: [Diagnostic]) -> String {
    emphasised(diagnostics).plain
  }

  /// The same text, in which the severity of each stands out.
  package func emphasised(_ diagnostics: [Diagnostic]) -> EmphasisedText {
    var text = EmphasisedText()
    for diagnostic in diagnostics {
      text += EmphasisedText(diagnostic.severity.rawValue, .severity(diagnostic.severity))
      text += rest(of: diagnostic)
    }
    return text
  }

  private func rest(of diagnostic: Diagnostic) -> String {
    var lines = [": \(diagnostic.summary) [\(diagnostic.identifier.rawValue)]"]
    if let place = diagnostic.place { lines.append("  --> \(place)") }
    if let safe = diagnostic.safe { lines.append("  \(safe)") }
    if let remedy = diagnostic.remedy { lines.append("  To do: \(remedy)") }
    return lines.map { $0 + "\n" }.joined()
  }
}
