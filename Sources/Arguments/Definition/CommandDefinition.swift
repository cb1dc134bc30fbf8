/// A command as people see it; parsing, help and completions are made from this alone, so that they cannot differ.
package struct CommandDefinition: Sendable, Equatable {
  /// A command line that somebody might type, and what it does.
  package struct Example: Sendable, Equatable {
    /// The line, without the prompt.
    package let line: String
    /// What it does.
    package let meaning: String

    package init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// Its name, `merge`.
  package let name: String
  /// What it does, in one line without a full stop.
  package let summary: String
  /// What it works on, in order.
  package let operands: [OperandDefinition]
  /// Its own options; those that all commands share stand in the table.
  package let options: [OptionDefinition]
  /// More about it, a paragraph each.
  package let discussion: [String]
  /// How it is used.
  package let examples: [Example]

  package init(
    _ name: String, summary: String, operands: [OperandDefinition] = [], options: [OptionDefinition] = [],
    discussion: [String] = [], examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options
    self.discussion = discussion
    self.examples = examples
  }
}
