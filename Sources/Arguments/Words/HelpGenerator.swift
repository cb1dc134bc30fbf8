package import Diagnostics

/// Help, made from the table of commands.
///
/// Lines are at most 80 columns wide where words allow it. Headings stand out where they can.
package struct HelpGenerator: Sendable {
  private let table: CommandTable
  private static let width = 80

  package init(_ table: CommandTable) {
    self.table = table
  }

  /// All commands with a line each.
  package var overview: EmphasisedText {
    var text = EmphasisedText("\(table.program) \(table.version) - \(table.summary)\n\n")
    text += usage("COMMAND [OPTIONS]")
    text += heading("Commands:")
    text += columns(table.commands.map { ($0.name, $0.summary) })
    text += sharedOptions
    if !table.topics.isEmpty {
      text += heading("Also explained:")
      text += columns(table.topics.map { ($0.name, $0.summary) })
    }
    text += "\n`\(table.program) help COMMAND` says more about one of them.\n"
    return text
  }

  /// One command in full.
  package func help(of command: CommandDefinition) -> EmphasisedText {
    var text = EmphasisedText("\(table.program) \(command.name) - \(command.summary)\n\n")
    if command.subcommands.isEmpty {
      text += synopsis(of: command)
    } else {
      text += usage("\(command.name) COMMAND [OPTIONS]")
      text += heading("Commands:")
      text += columns(command.subcommands.map { ($0.word, $0.summary) })
    }
    text += sharedOptions
    for paragraph in command.discussion { text += "\n" + wrapped(paragraph, indent: 0) }
    if !command.examples.isEmpty { text += heading("Examples:") }
    for example in command.examples { text += "  \(example.line)\n" + wrapped(example.meaning, indent: 6) }
    if !command.subcommands.isEmpty {
      text += "\n" + wrapped("`\(table.program) help \(command.name) COMMAND` says more about one of them.", indent: 0)
    }
    return text
  }

  /// A topic in full.
  package func help(on topic: HelpTopic) -> EmphasisedText {
    EmphasisedText(
      topic.blocks.map { block in
        switch block {
        case .paragraph(let text): wrapped(text, indent: 0)
        case .lines(let lines): lines
        case .rows(let rows): columns(rows.map { ($0.term, $0.meaning) })
        }
      }.joined(separator: "\n"))
  }

  private func synopsis(of command: CommandDefinition) -> EmphasisedText {
    let words =
      [command.name] + command.operands.map(\.synopsis) + (command.visibleOptions.isEmpty ? [] : ["[OPTIONS]"])
    var text = usage(words.joined(separator: " "))
    if !command.operands.isEmpty { text += "\n" + columns(command.operands.map { ($0.name, $0.help) }) }
    if !command.visibleOptions.isEmpty {
      text += heading("Options:")
      text += columns(command.visibleOptions.map { ($0.synopsis, $0.wholeHelp) })
    }
    return text
  }

  private func usage(_ words: String) -> EmphasisedText {
    var text = EmphasisedText("Usage:", .heading)
    text += " \(table.program) \(words)\n"
    return text
  }

  private var sharedOptions: EmphasisedText {
    var text = heading("Options of every command:")
    text += columns(table.visibleSharedOptions.map { ($0.synopsis, $0.wholeHelp) })
    return text
  }

  private func heading(_ words: String) -> EmphasisedText {
    var text = EmphasisedText("\n")
    text += EmphasisedText(words, .heading)
    text += "\n"
    return text
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

extension OptionDefinition {
  /// What it does, and whether it may be repeated.
  var wholeHelp: String {
    help + (repeats ? " May be given several times." : "")
  }
}
