import Diagnostics

/// Reads a command line by the table of commands.
///
/// Options may stand anywhere, before or after the command and its operands; `--` ends them. A value follows its option or
/// an equals sign.
package struct ArgumentParser {
  private let table: CommandTable
  private var rest: ArraySlice<String>
  private var command: CommandDefinition?
  private var words: [String] = []
  private var options: [String: [String]] = [:]
  private var asksForHelp = false
  private var asksForVersion = false

  /// What these arguments, without the program's name, ask for.
  package static func parse(_ arguments: [String], by table: CommandTable) throws(UsageError) -> Request {
    var parser = ArgumentParser(table: table, rest: arguments[...])
    return try parser.run()
  }

  private init(table: CommandTable, rest: ArraySlice<String>) {
    self.table = table
    self.rest = rest
  }

  private mutating func run() throws(UsageError) -> Request {
    findCommand()
    while let word = rest.popFirst() { try take(word) }
    if asksForHelp { return .help(command?.name) }
    if asksForVersion { return .version }
    guard let command else {
      guard let word = words.first else { throw .noCommand }
      throw .unknownCommand(word, suggestion: EditDistance.nearest(to: word, among: table.commands.map(\.name)))
    }
    try refuseWithoutSubcommand(command)
    return .run(Invocation(command: command.name, operands: try operands(of: command), options: options))
  }

  /// The command must be known before its options can be told from operands.
  private mutating func findCommand() {
    guard let index = firstWord(amid: table.sharedOptions) else { return }
    command = table.command(rest[index])
    guard let found = command else { return }
    rest.remove(at: index)
    let options = table.sharedOptions + found.subcommands.flatMap(\.options)
    guard let index = firstWord(amid: options), let subcommand = found.subcommand(rest[index]) else { return }
    command = subcommand
    rest.remove(at: index)
  }

  /// Where the first word stands that is neither an option nor the value of one; nil where there is none before `--`.
  private func firstWord(amid options: [OptionDefinition]) -> Int? {
    var isValue = false
    for index in rest.indices {
      let word = rest[index]
      if isValue {
        isValue = false
      } else if word == "--" {
        return nil
      } else if word.hasPrefix("-"), word != "-" {
        isValue = !word.contains("=") && options.contains { $0.isNamed(word) && $0.value != nil }
      } else {
        return index
      }
    }
    return nil
  }

  private func refuseWithoutSubcommand(_ command: CommandDefinition) throws(UsageError) {
    guard !command.subcommands.isEmpty else { return }
    let allowed = command.subcommands.map(\.word)
    guard let word = words.first else { throw .noSubcommand(command: command.name, allowed: allowed) }
    throw .unknownSubcommand(
      word, command: command.name, allowed: allowed, suggestion: EditDistance.nearest(to: word, among: allowed))
  }

  private mutating func take(_ word: String) throws(UsageError) {
    if word == "--" {
      words += rest
      rest = []
    } else if word.hasPrefix("-"), word != "-" {
      try takeOption(word)
    } else {
      words.append(word)
    }
  }

  private mutating func takeOption(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    let known = (command?.options ?? []) + table.sharedOptions
    guard let option = known.first(where: { $0.isNamed(name) }) else {
      let names = known.map(\.name)
      throw .unknownOption(name, command: command?.name, suggestion: EditDistance.nearest(to: name, among: names))
    }
    guard let valueName = option.value else {
      if parts.count > 1 { throw .unexpectedValue(option: name, command: command?.name) }
      return note(flag: option)
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
      throw .missingValue(option: name, value: valueName, command: command?.name)
    }
    try note(option, value)
  }

  private mutating func note(flag option: OptionDefinition) {
    switch option.name {
    case "--help": asksForHelp = true
    case "--version": asksForVersion = true
    default: options[option.name, default: []].append("")
    }
  }

  private mutating func note(_ option: OptionDefinition, _ value: String) throws(UsageError) {
    let name = command?.name ?? table.program
    let parts =
      option.takesList ? value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [value]
    if !option.allowed.isEmpty, let wrong = parts.first(where: { !option.allowed.contains($0) }) {
      throw .valueNotAllowed(name: option.name, given: wrong, allowed: option.allowed, command: name)
    }
    if options[option.name] != nil, !option.repeats { throw .repeatedOption(option.name, command: name) }
    options[option.name, default: []].append(value)
  }

  private func operands(of command: CommandDefinition) throws(UsageError) -> [String: [String]] {
    var left = words[...]
    var result: [String: [String]] = [:]
    for operand in command.operands {
      let taken = operand.arity.takesSeveral ? Array(left) : Array(left.prefix(1))
      if taken.isEmpty, operand.arity.isRequired { throw .missingOperand(operand.name, command: command.name) }
      if !operand.allowed.isEmpty, let other = taken.first(where: { !operand.allowed.contains($0) }) {
        throw .valueNotAllowed(name: operand.name, given: other, allowed: operand.allowed, command: command.name)
      }
      left = left.dropFirst(taken.count)
      result[operand.name] = taken
    }
    if !left.isEmpty { throw .unexpectedOperands(Array(left), command: command.name) }
    return result
  }
}
