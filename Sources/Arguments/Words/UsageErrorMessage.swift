package import Diagnostics

extension UsageError {
  /// The error in words: what was wrong, and what would be right.
  ///
  /// `program` is the program's name as it is typed. Nothing was done.
  package func diagnostic(program: String) -> Diagnostic {
    Diagnostic(identifier, summary, remedy: remedy(program), exitCode: .usage)
  }

  private var identifier: DiagnosticIdentifier {
    switch self {
    case .noCommand, .noSubcommand: "usage-no-command"
    case .unknownCommand, .unknownSubcommand: "usage-unknown-command"
    case .unknownOption: "usage-unknown-option"
    case .missingValue: "usage-missing-value"
    case .unexpectedValue: "usage-unexpected-value"
    case .valueNotAllowed, .invalidValue: "usage-invalid-value"
    case .repeatedOption: "usage-repeated-option"
    case .missingOperand: "usage-missing-operand"
    case .unexpectedOperands: "usage-unexpected-operand"
    case .missingOption: "usage-missing-option"
    case .exclusive: "usage-exclusive"
    }
  }

  private var summary: String {
    switch self {
    case .noCommand: "no command was given"
    case .unknownCommand(let name, _): "there is no command '\(name)'"
    case .noSubcommand(let command, let allowed): "'\(command)' needs one of \(Self.list(allowed))"
    case .unknownSubcommand(let word, let command, let allowed):
      "'\(command)' has no command '\(word)'; possible are \(Self.list(allowed))"
    case .unknownOption(let name, let command?, _): "'\(command)' has no option '\(name)'"
    case .unknownOption(let name, nil, _): "there is no option '\(name)'"
    case .missingValue(let option, _, let next?, _): "option '\(option)' needs a value, and '\(next)' is an option"
    case .missingValue(let option, let value, nil, _): "option '\(option)' needs a value: \(option) \(value)"
    case .unexpectedValue(let option, _): "option '\(option)' takes no value"
    case .valueNotAllowed(let name, let given, let allowed, _):
      "'\(given)' is no value for '\(name)'; possible are \(Self.list(allowed))"
    case .repeatedOption(let option, _): "option '\(option)' was given twice"
    case .missingOperand(let name, let command): "'\(command)' needs \(name)"
    case .unexpectedOperands(let words, let command): "'\(command)' does not know what to do with \(Self.list(words))"
    case .invalidValue(let name, let given, let expected, _): "'\(given)' is no \(name): \(expected)"
    case .missingOption(let option, let command): "'\(command)' needs \(option) here"
    case .exclusive(let one, let other, _): "'\(one)' and '\(other)' do not go together"
    }
  }

  private func remedy(_ program: String) -> String {
    switch self {
    case .noCommand: "type `\(program) help` for the list of commands."
    case .unknownCommand(_, []): "type `\(program) help` for the list of commands."
    case .unknownCommand(_, let suggestions):
      "\(Self.didYouMean(suggestions.map { "\(program) \($0)" }))`\(program) help` lists all."
    case .unknownSubcommand(let word, let command, let allowed):
      Self.didYouMean(
        EditDistance.suggestions(for: word, among: allowed).map { "\(program) \(command) \($0)" })
        + Self.help(program, command)
    case .unknownOption(_, let command, let suggestions): Self.didYouMean(suggestions) + Self.help(program, command)
    case .missingValue(let option, _, let next?, _):
      "give the value; if '\(next)' is meant as the value, write `\(option)=\(next)`."
    case .valueNotAllowed(let name, let given, let allowed, let command):
      Self.didYouMean(
        EditDistance.suggestions(for: given, among: allowed).map { name.hasPrefix("-") ? "\(name) \($0)" : $0 })
        + Self.help(program, command)
    case .missingValue(_, _, nil, let command), .unexpectedValue(_, let command): Self.help(program, command)
    case .repeatedOption(_, let command), .missingOperand(_, let command), .unexpectedOperands(_, let command),
      .invalidValue(_, _, _, let command), .missingOption(_, let command), .exclusive(_, _, let command),
      .noSubcommand(let command, _):
      Self.help(program, command)
    }
  }

  private static func help(_ program: String, _ command: String?) -> String {
    guard let command, command != program else { return "`\(program) help` shows how it is used." }
    return "`\(program) help \(command)` shows how it is used."
  }

  /// A question with a space after it; nothing where nothing comes near.
  private static func didYouMean(_ suggestions: [String]) -> String {
    EditDistance.question(suggestions).map { $0 + " " } ?? ""
  }

  private static func list(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: ", ")
  }
}
