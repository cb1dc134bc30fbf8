/// Why work was insufficient.
package struct Reason: Sendable, Equatable {
  /// Its code.
  ///
  /// The code `other` asks for words.
  package var code: ReasonCode
  /// Its words within a sentence: "it was completed too late".
  package var clause: String
  /// Its words in a list to choose from; the clause where none are given.
  package var label: String

  package init(code: ReasonCode, clause: String, label: String? = nil) {
    self.code = code
    self.clause = clause
    self.label = label ?? clause
  }

  /// Whether the assessor must say in words what the reason was.
  package var asksForWords: Bool { code.text == "other" }
}
