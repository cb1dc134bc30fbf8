/// Help, made from the table of commands.
///
/// Lines are at most 80 columns wide where words allow it.
package struct HelpGenerator: Sendable {
  private let table: CommandTable
  private static let width = 80

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// All commands with a line each.
  package var overview: String {
    var text = "\(table.program) \(table.version) - \(table.summary)\n\nUsage: \(table.program) COMMAND [OPTIONS]\n"
    text += "\nCommands:\n" + columns(table.commands.map { ($0.name, $0.summary) })
    text += "\nOptions of every command:\n" + columns(table.sharedOptions.map { ($0.synopsis, $0.help) })
    if !table.topics.isEmpty { text += "\nAlso explained:\n" + columns(table.topics.map { ($0.name, $0.summary) }) }
    return text + "\n`\(table.program) help COMMAND` says more about one of them.\n"
  }

  /// One command in full.
  package func help(of command: CommandDefinition) -> String {
    var text = "\(table.program) \(command.name) - \(command.summary)\n\n"
    guard command.subcommands.isEmpty else { return text + overview(of: command) }
    text += "Usage: \(([table.program, command.name] + command.operands.map(\.synopsis)).joined(separator: " "))"
    text += command.options.isEmpty ? "\n" : " [OPTIONS]\n"
    if !command.operands.isEmpty { text += "\n" + columns(command.operands.map { ($0.name, $0.help) }) }
    if !command.options.isEmpty {
      text += "\nOptions:\n" + columns(command.options.map { ($0.synopsis, help(of: $0)) })
    }
    return text + ending(of: command)
  }

  /// A command that only holds others together.
  private func overview(of command: CommandDefinition) -> String {
    let usages = command.subcommands.map { ($0.word, $0.summary) }
    return "Usage: \(table.program) \(command.name) COMMAND [OPTIONS]\n\nCommands:\n" + columns(usages)
      + ending(of: command) + "\n"
      + wrapped("`\(table.program) help \(command.name) COMMAND` says more about one of them.", indent: 0)
  }

  private func ending(of command: CommandDefinition) -> String {
    var text = "\nOptions of every command:\n" + columns(table.sharedOptions.map { ($0.synopsis, $0.help) })
    for paragraph in command.discussion { text += "\n" + wrapped(paragraph, indent: 0) }
    if !command.examples.isEmpty { text += "\nExamples:\n" }
    for example in command.examples { text += "  \(example.line)\n" + wrapped(example.meaning, indent: 6) }
    return text
  }

  private func help(of option: OptionDefinition) -> String {
    option.help + (option.repeats ? " May be given several times." : "")
  }

  private func columns(_ rows: [(String, String)]) -> String {
    let left = min(26, (rows.map(\.0.count).max() ?? 0) + 2)
    return rows.map { name, help in
      let indent = left + 2
      let lines = wrapped(help, indent: indent)
      if name.count + 2 > left { return "  \(name)\n\(lines)" }
      return "  " + name + String(repeating: " ", count: left - name.count) + lines.dropFirst(indent)
    }.joined()
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    lines.append(line)
    return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }
}
