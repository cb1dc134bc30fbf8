import Arguments

/// A made-up program with a value of every kind, to make completions and a manual page of.
enum LibraryTable {
  static let table = CommandTable(
    program: "library", version: "2.1", released: "2026-03-01", summary: "lends books, and says who has them",
    about: ["Books are lent to readers. A book that is 'out' cannot be lent again: see `library find`."],
    commands: [lend, shelf, find, help],
    sharedOptions: [
      OptionDefinition("-C", value: "DIR", kind: .folder, help: "Work in the library in DIR. Otherwise in this one."),
      OptionDefinition("--help", short: "-h", help: "Show help."),
      OptionDefinition("--trace", isHidden: true, help: "Only for those who mend the program."),
    ],
    topics: [
      HelpTopic(
        "exit-codes", summary: "what the exit codes mean", heading: "EXIT STATUS",
        blocks: [.rows([HelpTopic.Row("0", "Done."), HelpTopic.Row("1", "The book is out.")])]),
      HelpTopic(
        "rules", summary: "the rules of the house", text: ".silence is kept\n'books' are \\ not eaten - ever\n"),
      HelpTopic(
        "dates", summary: "how long books are lent", blocks: [.paragraph("For `14` days. No fines: we're kind.")]),
    ])

  private static let lend = CommandDefinition(
    "lend", summary: "lend a book",
    operands: [
      OperandDefinition("BOOK", kind: .listed("book"), help: "The book."),
      OperandDefinition("LIST", .many, kind: .file, help: "Lists of further books."),
    ],
    options: [
      OptionDefinition("--to", short: "-t", value: "READER", kind: .listed("reader"), help: "Who: by card [1:9]."),
      OptionDefinition("--for", value: "TIME", allowed: ["day", "week"], help: "How long; it's a day otherwise."),
      OptionDefinition(
        "--stamp", value: "INK", allowed: ["red", "blue"], takesList: true, repeats: true, help: "Which inks."),
      OptionDefinition("--note", value: "WORDS", help: "What to write in it."),
      OptionDefinition("--renew", help: "Lend it again."),
      OptionDefinition("--clock", value: "DATE", isHidden: true, help: "Only for tests."),
    ],
    discussion: ["A book goes to one reader. Type `library help rules` for \"the rules\"; nobody is fined."],
    examples: [CommandDefinition.Example("library lend 'The Waves' --to R7", "Lends a book to reader R7.")])

  private static let shelf = CommandDefinition(
    "shelf", summary: "look after the shelves",
    subcommands: [
      CommandDefinition(
        "move", summary: "move books",
        operands: [OperandDefinition("FROM", .oneOrMore, kind: .folder, help: "Where they are.")],
        options: [OptionDefinition("--into", value: "DIR", kind: .listedOrFolder("shelf"), help: "Where they go.")]),
      CommandDefinition("list", summary: "list the shelves"),
    ])

  private static let find = CommandDefinition(
    "find", summary: "find a book",
    operands: [OperandDefinition("PLACE", .optional, kind: .path, help: "Where to look.")])

  private static let help = CommandDefinition(
    "help", summary: "explain", operands: [OperandDefinition("TOPIC", .many, kind: .helpTopic, help: "What.")])
}
