import Arguments
import Diagnostics

/// `plumbline help [TOPIC]`: what there is, or more about one of it.
struct HelpCommand: Command {
  static let definition = CommandDefinition(
    "help", summary: "show what there is, or more about a command or a topic",
    operands: [
      OperandDefinition(
        "TOPIC", .many, kind: .helpTopic, help: "A command in one word or two, or a topic that `help` lists.")
    ],
    examples: [CommandDefinition.Example("plumbline help answers", "Explains the form of an answers file.")])

  private let topic: String?

  init(_ invocation: Invocation) throws(UsageError) {
    let words = invocation.operands("TOPIC")
    topic = words.isEmpty ? nil : words.joined(separator: " ")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let table = Plumbline.table
    guard let topic else {
      try context.write(HelpGenerator(table).overview)
      return .done
    }
    if let command = table.command(topic) {
      try context.write(HelpGenerator(table).help(of: command))
    } else if let found = table.topics.first(where: { $0.name == topic }) {
      try context.write(HelpGenerator(table).help(on: found))
    } else {
      let names = table.everyCommand.map(\.name) + table.topics.map(\.name)
      throw CommandFailure(.unknownTopic(topic, suggestions: EditDistance.suggestions(for: topic, among: names)))
    }
    return .done
  }
}
