import Arguments
import Terminal

/// Words that all commands share.
enum CommandWords {
  static let program = "case-sample inspections, from judgement to draft report"

  static let about = [
    "Plumbline is a workbench for case-sample inspections. Assessors judge case files against published criteria through "
      + "guided prompts; each case becomes one JSON file. The folders of several assessors are merged, and nobody's "
      + "judgement wins over another's until the lead inspector decides. From the merged sample Plumbline works out the "
      + "scores and drafts the inspection report, every figure traceable to the cases behind it.",
    "An inspection is a folder of text files. Commands work in the current folder, or in the one that `-C` names. Results go "
      + "to standard output, words for people to standard error. Plumbline reaches no network and encrypts nothing itself: "
      + "keep its folders on an encrypted disk.",
  ]

  static let sharedOptions = [
    OptionDefinition(
      "-C", value: "DIR", kind: .folder,
      help: "Work in the inspection folder DIR, otherwise in the current one. Other paths stay as they are typed."),
    OptionDefinition(
      "--color", value: "WHEN", allowed: ColourMode.allCases.map(\.rawValue),
      help: "When headings and the words error and warning stand out in colour: auto, always or never."),
    OptionDefinition("--help", short: "-h", help: "Show help, and do nothing else."),
    OptionDefinition("--version", help: "Show the version, and do nothing else."),
  ]

  static let json = OptionDefinition("--json", help: "Write the result for programs, as JSON.")
  static let language = OptionDefinition(
    "--language", value: "LANGUAGE", help: "In which of the framework's languages, such as cy; otherwise its own.")
  static let dryRun = OptionDefinition("--dry-run", help: "Only say what would be done; write nothing.")

  static let interview = OptionDefinition(
    "--interview", value: "ID", kind: OfferedList.interviews.kind,
    help: "Instead of a case, the interview of this reference with a member of staff.")

  /// `1 case`, `2 cases`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
