package import InspectionModel

/// Evidence that its assessor marked as quotable.
package struct QuotedEvidence: Sendable, Equatable {
  /// The key that it supports.
  package let key: Key
  /// How it may be quoted.
  package let quote: Quote
  /// The words.
  package let text: String

  package init(key: Key, quote: Quote, text: String) {
    (self.key, self.quote, self.text) = (key, quote, text)
  }

  /// What may be quoted of a case, in asking order.
  ///
  /// Only evidence of answers that stand: nothing replaced, in conflict or set aside. Of two equal texts one is enough.
  package static func all(in record: CaseRecord, _ view: CaseView) -> [QuotedEvidence] {
    var found: [QuotedEvidence] = []
    for (slot, place) in view.index.keys.slots.enumerated() where view.states[slot].answer != nil {
      for entry in view.currentEntries(at: slot, in: record) {
        guard let quote = entry.quote else { continue }
        guard let text = entry.evidence, text.contains(where: { !$0.isWhitespace }) else { continue }
        let quoted = QuotedEvidence(key: place.key, quote: quote, text: text)
        if !found.contains(quoted) { found.append(quoted) }
      }
    }
    return found
  }
}
