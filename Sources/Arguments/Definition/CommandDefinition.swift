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

  /// Its name, `merge`; of a subcommand with that of its command before it, `framework list`.
  package private(set) var name: String
  /// What it does, in one line without a full stop.
  package let summary: String
  /// What it works on, in order.
  package let operands: [OperandDefinition]
  /// Its own options; those that all commands share stand in the table.
  package let options: [OptionDefinition]
  /// The commands that it is made of; one of them must be named, and it has neither operands nor options of its own.
  package let subcommands: [CommandDefinition]
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
    subcommands = []
  }

  /// A command that only holds others together.
  ///
  /// The subcommands come with names of one word; the name of this one is put before them.
  package init(
    _ name: String, summary: String, subcommands: [CommandDefinition], discussion: [String] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    (operands, options) = ([], [])
    self.subcommands = subcommands.map { subcommand in
      var renamed = subcommand
      renamed.name = "\(name) \(subcommand.name)"
      return renamed
    }
  }

  /// The last word of its name, `list` of `framework list`.
  package var word: String {
    name.split(separator: " ").last.map(String.init) ?? name
  }

  /// Its own options without those that programs alone use.
  package var visibleOptions: [OptionDefinition] { options.filter { !$0.isHidden } }

  /// The subcommand of this one word.
  package func subcommand(_ word: String) -> CommandDefinition? {
    subcommands.first { $0.word == word }
  }
}
