import Arguments

/// A made-up program to parse and explain.
enum SampleTable {
  static let table = CommandTable(
    program: "tea", version: "1.0", released: "2026-03-01", summary: "makes tea and keeps count",
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
        operands: [
          OperandDefinition("DAY", .optional, allowed: ["today", "yesterday"], help: "The day: today or yesterday.")
        ]),
      CommandDefinition(
        "cup", summary: "look after the cups",
        subcommands: [
          CommandDefinition(
            "mend", summary: "mend cups", operands: [OperandDefinition("CUP", .oneOrMore, help: "The cups.")],
            options: [OptionDefinition("--glue", value: "KIND", help: "What with.")]),
          CommandDefinition("list", summary: "list the cups"),
        ],
        discussion: ["A cup that is broken twice is thrown away."],
        examples: [CommandDefinition.Example("tea cup mend blue", "mends the blue one")]),
    ],
    sharedOptions: [
      OptionDefinition("-C", value: "DIR", help: "Work in this folder."),
      OptionDefinition("--help", short: "-h", help: "Show help."),
      OptionDefinition("--version", help: "Show the version."),
    ],
    topics: [HelpTopic("leaves", summary: "what leaves there are", text: "Assam and others.\n")])
}
