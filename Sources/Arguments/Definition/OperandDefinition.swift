/// A thing that a command works on, named by its place on the command line.
package struct OperandDefinition: Sendable, Equatable {
  /// How many of it there may be.
  package enum Arity: Sendable, Equatable {
    case one
    case optional
    case many
    case oneOrMore

    var isRequired: Bool { self == .one || self == .oneOrMore }
    var takesSeveral: Bool { self == .many || self == .oneOrMore }
  }

  /// Its name in capitals, `CASE`.
  package let name: String
  /// How many there may be; only the last operand takes several.
  package let arity: Arity
  /// The words that are possible; empty where any is.
  package let allowed: [String]
  /// What it is, in one line.
  package let help: String

  package init(_ name: String, _ arity: Arity = .one, allowed: [String] = [], help: String) {
    self.name = name
    self.arity = arity
    self.allowed = allowed
    self.help = help
  }

  /// How it stands in a synopsis: `CASE`, `[CASE]`, `FOLDER...`, `[FOLDER...]`.
  package var synopsis: String {
    switch arity {
    case .one: name
    case .optional: "[\(name)]"
    case .oneOrMore: "\(name)..."
    case .many: "[\(name)...]"
    }
  }
}
