import Diagnostics

/// Reads a command line by the table of commands.
///
/// Options may stand anywhere, before or after the command and its operands; `--` ends them. A value follows its option, or
/// an equals sign after it; one that looks like an option itself needs the equals sign. Names are never abbreviated. Where
/// help is asked for, wherever that stands, mistakes on the line do not matter.
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
    let unknown = findCommand()
    do throws(UsageError) {
      while let word = rest.popFirst() { try take(word) }
    } catch {
      let helpFollows = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
      if asksForHelp || helpFollows { return .help(command?.name) }
      // What is an option depends on the command: that comes first.
      throw unknown.map(unknownCommand) ?? error
    }
    if asksForHelp { return .help(command?.name) }
    if asksForVersion { return .version }
    guard let command else { throw unknown.map(unknownCommand) ?? .noCommand }
    try refuseWithoutSubcommand(command)
    return .run(Invocation(command: command.name, operands: try operands(of: command), options: options))
  }

  private func unknownCommand(_ word: String) -> UsageError {
    .unknownCommand(word, suggestions: EditDistance.suggestions(for: word, among: table.commands.map(\.name)))
  }

  /// The command must be known before its options can be told from operands; hands back a word that is none.
  private mutating func findCommand() -> String? {
    guard let index = firstWord(amid: table.everyCommand.flatMap(\.options)) else { return nil }
    command = table.commands.first { $0.name == rest[index] }
    guard let found = command else { return rest[index] }
    rest.remove(at: index)
    guard let index = firstWord(amid: found.subcommands.flatMap(\.options)),
      let subcommand = found.subcommand(rest[index])
    else { return nil }
    command = subcommand
    rest.remove(at: index)
    return nil
  }

  /// Where the first word stands that is neither an option nor the value of one; nil where there is none.
  ///
  /// The options that commands have of their own are looked at only where one stands that not every command has.
  private func firstWord(amid options: @autoclosure () -> [OptionDefinition]) -> Int? {
    var isValue = false
    for index in rest.indices {
      let word = rest[index]
      if isValue {
        isValue = false
      } else if word == "--" {
        return index + 1 < rest.endIndex ? index + 1 : nil
      } else if word.hasPrefix("-"), word != "-" {
        let isNamed = { (option: OptionDefinition) in option.isNamed(word) }
        let shared = table.sharedOptions.filter(isNamed)
        let named = shared.isEmpty ? options().filter(isNamed) : shared
        isValue = !word.contains("=") && named.contains { $0.value != nil }
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
    throw .unknownSubcommand(word, command: command.name, allowed: allowed)
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

  private var known: [OptionDefinition] {
    (command?.options ?? []) + table.sharedOptions
  }

  private func option(_ name: some StringProtocol) -> OptionDefinition? {
    known.first { $0.isNamed(String(name)) }
  }

  private mutating func takeOption(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let name = parts[0]
    guard let option = option(name) else {
      if try takeLetters(of: word) { return }
      let names = known.filter { !$0.isHidden }.flatMap(\.names)
      let suggestions = EditDistance.suggestions(for: name, among: names)
      throw .unknownOption(name, command: command?.name, suggestions: suggestions)
    }
    if option.value == nil {
      if parts.count > 1 { throw .unexpectedValue(option: name, command: command?.name) }
      note(flag: option)
    } else if parts.count > 1 {
      try note(option, parts[1])
    } else {
      try note(option, try nextWord(for: option))
    }
  }

  /// Options of one letter may stand together, `-hC DIR`, and the last may have its value with it, `-Cfolder`.
  ///
  /// Takes nothing where one letter is no option.
  private mutating func takeLetters(of word: String) throws(UsageError) -> Bool {
    let letters = word.dropFirst()
    // One hyphen too few is a mistake and no string of letters.
    guard !word.hasPrefix("--"), option("-\(word)") == nil else { return false }
    var flags: [OptionDefinition] = []
    for place in letters.indices {
      guard let option = option("-\(letters[place])") else { return false }
      if option.value != nil {
        for flag in flags { note(flag: flag) }
        let value = String(letters[letters.index(after: place)...])
        try note(option, value.isEmpty ? try nextWord(for: option) : value)
        return true
      }
      flags.append(option)
    }
    for flag in flags { note(flag: flag) }
    return true
  }

  /// The word after an option, unless it looks like an option itself: then the value was probably forgotten.
  private mutating func nextWord(for option: OptionDefinition) throws(UsageError) -> String {
    guard let next = rest.first, !next.hasPrefix("--"), self.option(next) == nil else {
      let next = rest.first == "--" ? nil : rest.first
      throw .missingValue(option: option.name, value: option.value ?? "", next: next, command: command?.name)
    }
    rest.removeFirst()
    return next
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
    if !option.allowed.isEmpty, let wrong = option.kind.parts(of: value).first(where: { !option.allowed.contains($0) })
    {
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
