/// Something that help explains and that is no command.
package struct HelpTopic: Sendable, Equatable {
  /// A part of an explanation.
  package enum Block: Sendable, Equatable {
    /// A paragraph, to be wrapped; commands stand in backquotes.
    case paragraph(String)
    /// Lines as they are, each ended.
    case lines(String)
    /// Terms, each with its meaning.
    case rows([Row])
  }

  /// A term with its meaning.
  package struct Row: Sendable, Equatable {
    /// What is explained.
    package let term: String
    /// What it means, in one sentence or more.
    package let meaning: String

    package init(_ term: String, _ meaning: String) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// The word typed after `help`.
  package let name: String
  /// What it explains, in one line.
  package let summary: String
  /// The heading under which the manual page has it, in capitals.
  package let heading: String
  /// The explanation.
  package let blocks: [Block]

  /// A topic without a heading of its own has its name for one in the manual page.
  package init(_ name: String, summary: String, heading: String? = nil, blocks: [Block]) {
    self.name = name
    self.summary = summary
    self.heading = heading ?? name.uppercased()
    self.blocks = blocks
  }

  /// A topic whose lines are shown as they are.
  package init(_ name: String, summary: String, heading: String? = nil, text: String) {
    self.init(name, summary: summary, heading: heading, blocks: [.lines(text)])
  }
}
