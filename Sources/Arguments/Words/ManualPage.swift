/// The manual page, made from the table of commands; its date is that of the release.
package struct ManualPage: Sendable {
  private let table: CommandTable

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// The page in the macros of mdoc.
  package var text: String {
    opening + synopsis + description + commands + sharedOptions + topics(before: true) + topics(before: false)
      + examples
  }

  private var opening: String {
    """
    .\\" Made by `\(table.program) man` from its table of commands.
    .Dd \(Self.written(table.released))
    .Dt \(table.program.uppercased()) 1
    .Os \(MdocText.argument(table.program)) \(MdocText.argument(table.version))
    .Sh NAME
    .Nm \(table.program)
    .Nd \(MdocText.words(table.summary))

    """
  }

  private var synopsis: String {
    let commands = table.everyCommand.filter(\.subcommands.isEmpty)
    return ".Sh SYNOPSIS\n" + commands.map { ".Nm\n" + self.synopsis(of: $0) }.joined()
      + table.visibleSharedOptions.filter { $0.value == nil }.map { ".Nm\n\(Self.name(of: $0, macro: ".Fl"))\n" }
      .joined()
  }

  private func synopsis(of command: CommandDefinition) -> String {
    let operands = command.operands.map { operand in
      switch operand.arity {
      case .one: ".Ar \(operand.name)\n"
      case .optional: ".Op Ar \(operand.name)\n"
      case .oneOrMore: ".Ar \(operand.name) ...\n"
      case .many: ".Op Ar \(operand.name) ...\n"
      }
    }
    return ".Cm \(MdocText.words(command.name))\n" + operands.joined()
      + (command.visibleOptions.isEmpty ? "" : ".Op Ar options\n")
  }

  private var description: String {
    ".Sh DESCRIPTION\n" + table.about.map(MdocText.paragraph).joined(separator: ".Pp\n")
  }

  private var commands: String {
    ".Sh COMMANDS\n" + table.everyCommand.map(section).joined()
  }

  private func section(on command: CommandDefinition) -> String {
    var text = ".Ss \(MdocText.words(command.name))\n"
    text += MdocText.paragraph(Self.sentence(command.summary) + ".")
    for paragraph in command.discussion { text += ".Pp\n" + MdocText.paragraph(paragraph) }
    let operands = command.operands.map { ("Ar \(MdocText.argument($0.name))", $0.help) }
    let subcommands = command.subcommands.map { ("Cm \(MdocText.argument($0.word))", Self.sentence($0.summary) + ".") }
    return text + list(operands + subcommands + command.visibleOptions.map(row))
  }

  private var sharedOptions: String {
    ".Sh OPTIONS OF EVERY COMMAND\n"
      + MdocText.paragraph(
        "Options may stand anywhere. A value follows its option as the next word or after `=`, and one that begins with a "
          + "hyphen after `=` alone. `--` ends the options. Names are never abbreviated.")
      + list(table.visibleSharedOptions.map(row))
  }

  private func row(of option: OptionDefinition) -> (String, String) {
    let words = option.allowed.map { "`\($0)`" }.joined(separator: ", ")
    let choice =
      switch option.kind {
      case .choice: " One of \(words)."
      case .choices: " One or more of \(words), with commas between."
      default: ""
      }
    return (Self.name(of: option, macro: "Fl"), option.wholeHelp + choice)
  }

  private static func name(of option: OptionDefinition, macro: String) -> String {
    let names = option.names.map { MdocText.argument(String($0.dropFirst())) }
    let value = option.value.map { " Ar \(MdocText.argument($0))" } ?? ""
    return "\(macro) \(names.joined(separator: " , Fl "))\(value)"
  }

  private func list(_ rows: [(term: String, meaning: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let items = rows.map { ".It \($0.term)\n" + MdocText.paragraph($0.meaning) }
    return ".Bl -tag -width Ds\n" + items.joined() + ".El\n"
  }

  /// The headings that every manual has, in the order in which readers look for them.
  private static let usual = ["ENVIRONMENT", "FILES", "EXIT STATUS"]

  /// The topics with a heading of their own, or those with a usual one.
  private func topics(before usual: Bool) -> String {
    let chosen =
      usual
      ? table.topics.filter { !Self.usual.contains($0.heading) }
      : Self.usual.compactMap { heading in table.topics.first { $0.heading == heading } }
    return chosen.map { topic in
      let blocks = topic.blocks.map { block in
        switch block {
        case .paragraph(let text): ".Pp\n" + MdocText.paragraph(text)
        case .lines(let text): ".Bd -literal\n" + MdocText.lines(text) + ".Ed\n"
        case .rows(let rows): list(rows.map { ("Sy \(MdocText.words($0.term))", $0.meaning) })
        }
      }
      return ".Sh \(topic.heading)\n" + MdocText.paragraph(Self.sentence(topic.summary) + ":") + blocks.joined()
    }.joined()
  }

  private var examples: String {
    let all = table.everyCommand.flatMap(\.examples)
    guard !all.isEmpty else { return "" }
    return ".Sh EXAMPLES\n"
      + all.map { example in
        MdocText.paragraph(example.meaning) + ".Bd -literal -offset indent\n" + MdocText.lines(example.line + "\n")
          + ".Ed\n"
      }.joined(separator: ".Pp\n")
  }

  /// The text with a capital at its beginning.
  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `November 20, 2026`, as mdoc wants it.
  private static func written(_ date: String) -> String {
    let parts = date.split(separator: "-")
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    guard parts.count == 3, let month = Int(parts[1]), months.indices.contains(month - 1), let day = Int(parts[2])
    else {
      return date
    }
    return "\(months[month - 1]) \(day), \(parts[0])"
  }
}
