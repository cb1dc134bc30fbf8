/// An option of a command: a flag, or a name with a value.
package struct OptionDefinition: Sendable, Equatable {
  /// Its long name with the hyphens, `--into`; a short one alone may stand here too, `-C`.
  package let name: String
  /// Its one-letter name with the hyphen, `-h`; nil where it has none.
  package let short: String?
  /// The name of its value in capitals, `DIR`; nil where it is a flag.
  package let value: String?
  /// The values that are possible; empty where any is.
  package let allowed: [String]
  /// Whether its value may be several of those possible, with commas between.
  package let takesList: Bool
  /// Whether it may be given several times.
  package let repeats: Bool
  /// What it does, in one line.
  package let help: String

  package init(
    _ name: String, short: String? = nil, value: String? = nil, allowed: [String] = [], takesList: Bool = false,
    repeats: Bool = false, help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.allowed = allowed
    self.takesList = takesList
    self.repeats = repeats
    self.help = help
  }

  /// How it stands in help: `--into DIR`, `-h, --help`.
  package var synopsis: String {
    (short.map { "\($0), " } ?? "") + name + (value.map { " \($0)" } ?? "")
  }

  func isNamed(_ word: String) -> Bool {
    word == name || word == short
  }
}
