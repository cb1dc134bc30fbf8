/// Why a command line could not be understood.
///
/// Cases carry what was typed; the sentences stand in `Words`.
package enum UsageError: Error, Equatable, Sendable {
  case noCommand
  case unknownCommand(String, suggestions: [String])
  /// A command that holds others together was named without one of them.
  case noSubcommand(command: String, allowed: [String])
  case unknownSubcommand(String, command: String, allowed: [String])
  case unknownOption(String, command: String?, suggestions: [String])
  /// An option has no value; `next` is the option that stands in its place.
  case missingValue(option: String, value: String, next: String?, command: String?)
  case unexpectedValue(option: String, command: String?)
  /// An option or operand was given a word that is none of those it may be.
  case valueNotAllowed(name: String, given: String, allowed: [String], command: String)
  case repeatedOption(String, command: String)
  case missingOperand(String, command: String)
  case unexpectedOperands([String], command: String)
  /// The value of an option or operand does not have the form that the command demands.
  case invalidValue(name: String, given: String, expected: String, command: String)
  /// The command cannot do without an option, here and now.
  case missingOption(String, command: String)
  /// Two things were asked for that cannot go together.
  case exclusive(String, String, command: String)
}
