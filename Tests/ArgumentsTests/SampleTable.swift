import Arguments

/// A made-up program to parse and explain.
enum SampleTable {
  static let table = CommandTable(
    program: "tea", version: "1.0", summary: "makes tea and keeps count",
    commands: [
      CommandDefinition(
        "brew", summary: "brew a pot",
        operands: [
          OperandDefinition("LEAF", help: "The leaf."), OperandDefinition("GUEST", .many, help: "Who drinks."),
        ],
        options: [
          OptionDefinition("--minutes", short: "-m", value: "N", help: "How long."),
          OptionDefinition("--with", value: "THING", allowed: ["milk", "lemon"], repeats: true, help: "What goes in."),
          OptionDefinition("--dry-run", help: "Only say what would be done."),
        ],
        discussion: [
          "A pot is brewed for as long as it says, and poured for every guest who is named; nobody is left out."
        ],
        examples: [CommandDefinition.Example("tea brew assam --minutes 4", "a strong pot")]),
      CommandDefinition(
        "count", summary: "say how many pots there were",
        operands: [OperandDefinition("DAY", .optional, help: "The day.")]),
    ],
    sharedOptions: [
      OptionDefinition("-C", value: "DIR", help: "Work in this folder."),
      OptionDefinition("--help", short: "-h", help: "Show help."),
      OptionDefinition("--version", help: "Show the version."),
    ],
    topics: [HelpTopic("leaves", summary: "what leaves there are", text: "Assam and others.\n")])
}
