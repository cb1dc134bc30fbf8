/// What a dialogue must know of its surroundings.
package struct DialogueSetting: Sendable, Equatable {
  /// The area inspected, in words.
  package var area: String
  /// Whether a person sits at a terminal; else the dialogue gives up after three refused lines.
  package var isTerminal: Bool

  package init(area: String, isTerminal: Bool) {
    self.area = area
    self.isTerminal = isTerminal
  }
}
