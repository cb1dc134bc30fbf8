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
  /// What it names.
  package let kind: ValueKind
  /// What it is, in one line.
  package let help: String

  /// An operand with `allowed` words is one of these and no other, whatever `kind` says.
  package init(
    _ name: String, _ arity: Arity = .one, kind: ValueKind = .words, allowed: [String] = [], help: String
  ) {
    self.name = name
    self.arity = arity
    self.kind = allowed.isEmpty ? kind : .choice(allowed)
    self.help = help
  }

  /// The words that are possible; empty where any is.
  package var allowed: [String] { kind.allowed }

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
