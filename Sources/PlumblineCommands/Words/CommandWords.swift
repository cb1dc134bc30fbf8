import Arguments

/// Words that all commands share.
enum CommandWords {
  static let program = "case-sample inspections, from judgement to draft report"

  static let sharedOptions = [
    OptionDefinition(
      "-C", value: "DIR",
      help: "Work in the inspection folder DIR, otherwise in the current one. Other paths stay as they are typed."),
    OptionDefinition("--help", short: "-h", help: "Show help, and do nothing else."),
    OptionDefinition("--version", help: "Show the version, and do nothing else."),
  ]

  static let json = OptionDefinition("--json", help: "Write the result for programs, as JSON.")
  static let language = OptionDefinition(
    "--language", value: "LANGUAGE", help: "In which of its languages, such as cy; otherwise its own.")
  static let dryRun = OptionDefinition("--dry-run", help: "Only say what would be done; write nothing.")

  static let interview = OptionDefinition(
    "--interview", value: "ID", help: "Instead of a case, the interview of this reference with a member of staff.")

  /// `1 case`, `2 cases`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
