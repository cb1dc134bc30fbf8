/// A problem as a value, with its remedy inside.
///
/// It says what failed, what is safe and what to do (design, section 8). It never holds what somebody typed into a case:
/// no evidence, no note, no name (law 9). Identifiers, codes and paths may appear, in single quotes.
package struct Diagnostic: Error, Equatable, Sendable {
  /// How much it weighs.
  package var severity: Severity
  /// Its lasting name.
  package var identifier: DiagnosticIdentifier
  /// What failed: one clause, lower case after `error:`, without a full stop.
  package var summary: String
  /// Where it was found, if it stands in a file.
  package var place: SourcePlace?
  /// What is safe in spite of it: whole sentences.
  package var safe: String?
  /// What to do about it: whole sentences, the first in lower case after `To do:`; commands in backquotes.
  package var remedy: String?
  /// How a run ends that this diagnostic stops.
  package var exitCode: ExitCode

  package init(
    _ identifier: DiagnosticIdentifier, _ summary: String, severity: Severity = .error, at place: SourcePlace? = nil,
    safe: String? = nil, remedy: String? = nil, exitCode: ExitCode = .badData
  ) {
    self.severity = severity
    self.identifier = identifier
    self.summary = summary
    self.place = place
    self.safe = safe
    self.remedy = remedy
    self.exitCode = exitCode
  }

  /// What failed, what is safe and what to do as whole sentences, for a person at a prompt.
  package var sentences: String {
    [summary + ".", safe, remedy].compactMap { $0.map(Self.capitalised) }.joined(separator: " ")
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The same diagnostic, found at a place.
  package func located(at place: SourcePlace) -> Diagnostic {
    var copy = self
    copy.place = place
    return copy
  }
}
