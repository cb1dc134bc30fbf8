/// A command line that was understood.
package struct Invocation: Sendable, Equatable {
  /// The command's name.
  package let command: String
  /// The operands by their names, in the order given.
  private let operandValues: [String: [String]]
  private let options: [String: [String]]

  init(command: String, operands: [String: [String]], options: [String: [String]]) {
    self.command = command
    self.operandValues = operands
    self.options = options
  }

  /// Whether a flag or an option was given, by its main name.
  package func flag(_ name: String) -> Bool {
    options[name] != nil
  }

  /// The value of an option; of one that repeats, the last.
  package func value(_ name: String) -> String? {
    options[name]?.last
  }

  /// All values of an option that repeats, in the order given.
  package func values(_ name: String) -> [String] {
    options[name] ?? []
  }

  /// The operand of this name; nil where it was not given.
  package func operand(_ name: String) -> String? {
    operandValues[name]?.first
  }

  /// All operands of this name, in the order given.
  package func operands(_ name: String) -> [String] {
    operandValues[name] ?? []
  }
}

/// What a command line asks for.
package enum Request: Sendable, Equatable {
  /// A command is to run.
  case run(Invocation)
  /// Help is asked for: of a command, or of all.
  case help(String?)
  /// The version is asked for.
  case version
}
