/// What whoever writes reports knows of the phrases that a framework's wording can have.
package struct PhraseUse: Sendable {
  /// What fills the slots of phrases, by name; of a phrase that is not here, nobody can say.
  package let slots: [String: Set<String>]
  /// The names of all phrases that a report by the framework can use.
  package let names: Set<String>

  package init(slots: [String: Set<String>], names: Set<String>) {
    (self.slots, self.names) = (slots, names)
  }
}
