/// An option of a command: a flag, or a name with a value.
package struct OptionDefinition: Sendable, Equatable {
  /// Its long name with the hyphens, `--into`; a short one alone may stand here too, `-C`.
  package let name: String
  /// Its one-letter name with the hyphen, `-h`; nil where it has none.
  package let short: String?
  /// The name of its value in capitals, `DIR`; nil where it is a flag.
  package let value: String?
  /// What its value is.
  package let kind: ValueKind
  /// Whether it may be given several times.
  package let repeats: Bool
  /// Whether help, manual and completions pass over it, because programs alone use it.
  package let isHidden: Bool
  /// What it does, in one line.
  package let help: String

  /// An option with `allowed` values has these and no others, whatever `kind` says; one that takes a list may have several
  /// of them, with commas between.
  package init(
    _ name: String, short: String? = nil, value: String? = nil, kind: ValueKind = .words, allowed: [String] = [],
    takesList: Bool = false, repeats: Bool = false, isHidden: Bool = false, help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.kind = allowed.isEmpty ? kind : takesList ? .choices(allowed) : .choice(allowed)
    self.repeats = repeats
    self.isHidden = isHidden
    self.help = help
  }

  /// The values that are possible; empty where any is.
  package var allowed: [String] { kind.allowed }

  /// All its names, the short one first.
  package var names: [String] { [short, name].compactMap(\.self) }

  /// How it stands in help: `--into DIR`, `-h, --help`.
  package var synopsis: String {
    names.joined(separator: ", ") + (value.map { " \($0)" } ?? "")
  }

  func isNamed(_ word: String) -> Bool {
    word == name || word == short
  }
}
