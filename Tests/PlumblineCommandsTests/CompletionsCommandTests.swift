import Arguments
import Diagnostics
import PlumblineCommands
import Testing

struct CompletionsCommandTests {
  /// A command of the table that people use, and a shell or the manual.
  struct Place: Sendable, CustomTestStringConvertible {
    let command: String
    let shell: Shell?
    var testDescription: String { "\(command) in \(shell?.rawValue ?? "man")" }
  }

  static let places = Plumbline.table.everyCommand.map(\.name).flatMap { command in
    (Shell.allCases.map(Optional.some) + [nil]).map { Place(command: command, shell: $0) }
  }

  @Test(arguments: places) func everyOptionOfEveryCommandIsThere(_ place: Place) throws {
    let command = try #require(Plumbline.table.command(place.command))
    let options = command.visibleOptions
    let text = try Self.text(place.shell)
    let part = try #require(Self.part(of: text, command: command, place.shell), "nothing about '\(command.name)'")
    for option in options {
      for name in option.names { #expect(Self.names(in: part, place.shell).contains(name), "\(name)") }
    }
    for name in Plumbline.table.visibleSharedOptions.flatMap(\.names) {
      #expect(Self.names(in: text, place.shell).contains(name), "\(name)")
    }
    for option in command.options where option.isHidden {
      #expect(!Self.names(in: part, place.shell).contains(option.name), "\(option.name)")
    }
  }

  @Test(arguments: Shell.allCases) func everyTopicAndEveryChoiceIsThere(_ shell: Shell) throws {
    let words = Set(try Self.text(shell).split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    for topic in Plumbline.table.topics { #expect(words.contains(topic.name)) }
    for command in Plumbline.table.everyCommand {
      for value in command.operands.flatMap(\.allowed) + command.visibleOptions.flatMap(\.allowed) {
        #expect(words.contains(value), "\(value)")
      }
    }
  }

  @Test func theManualHasEveryTopicUnderItsHeading() throws {
    let text = try Self.text(nil)
    for topic in Plumbline.table.topics { #expect(text.contains("\n.Sh \(topic.heading)\n")) }
    #expect(Plumbline.table.topics.map(\.heading).contains("EXIT STATUS"))
  }

  @Test func everyListIsOneThatTheProgramKnows() throws {
    let place = try SmallSample.merged()
    try place.write("{}", to: "~/merged/interviews/CM-01.json")
    for command in Plumbline.table.everyCommand {
      let kinds = command.operands.map(\.kind) + command.options.map(\.kind)
      for list in kinds.compactMap(\.list) {
        let run = try place.run(["-C", "~/merged", "completions", "bash", "--values", list])
        #expect(!run.output.isEmpty, "\(list)")
      }
    }
  }

  @Test(arguments: ["case", "assessor", "framework", "breakdown", "part", "address"])
  func theFolderSaysWhatCanBeOffered(_ list: String) throws {
    let run = try SmallSample.merged().run(["-C", "~/merged", "completions", "zsh", "--values", list])
    try Golden.check(run.whole, "completions-values-\(list).txt")
  }

  @Test(arguments: ["case", "interview", "assessor", "breakdown", "part", "nonsense", ""])
  func whereNothingCanBeFoundNothingIsSaid(_ list: String) throws {
    let place = try Workplace()
    try place.write("{ not JSON", to: "~/broken/inspection.json")
    for folder in ["~/nowhere", "~/broken", "~/broken/inspection.json"] {
      #expect(try place.run(["completions", "bash", "--values", list, "-C", folder]).whole == "[exit 0]\n")
    }
  }

  @Test func whatAFolderHoldsCannotPlayTricksWithTheShell() throws {
    let place = try Workplace()
    try place.write(
      """
      {"format": "plumbline.inspection", "version": 1, "id": "x", "area": "X", "framework": "small/1",
       "team": [{"code": "A1", "role": "a\\u202e `rm`: $(rm)"}], "plan": []}
      """, to: "~/x/inspection.json")
    let run = try place.run(["-C", "~/x", "completions", "bash", "--values", "assessor"])
    #expect(run.output == "A1\ta<U+202E> `rm`: $(rm)\n")
  }

  @Test func anUnknownShellGetsASuggestion() throws {
    #expect(
      try Workplace().run("completions bsh").whole == """
        error: 'bsh' is no value for 'SHELL'; possible are 'bash', 'zsh', 'fish' [usage-invalid-value]
          To do: did you mean `bash` or `zsh`? `plumbline help completions` shows how it is used.
        [exit 64]

        """)
  }

  private static func text(_ shell: Shell?) throws -> String {
    let run = try Workplace().run(shell.map { ["completions", $0.rawValue] } ?? ["man"])
    #expect(run.exitCode == .done && run.words.isEmpty)
    return run.output
  }

  /// The lines of a script or of the manual that are about one command.
  private static func part(of text: String, command: CommandDefinition, _ shell: Shell?) -> String? {
    let lines = text.split(separator: "\n").map(String.init)
    switch shell {
    case .bash:
      guard command.subcommands.isEmpty, !command.visibleOptions.isEmpty else { return "" }
      return lines.first { $0.hasPrefix("    '\(command.name)') ") }
    case .fish:
      return lines.filter { $0.contains("__plumbline_at \\'\(command.name)\\'") }.joined(separator: "\n")
    case .zsh:
      guard command.subcommands.isEmpty else { return "" }
      let function =
        command.name.split(separator: " ").count > 1
        ? "_plumbline_\(command.name.split(separator: " ")[0])" : "_plumbline"
      guard let start = lines.firstIndex(of: "\(function)() {") else { return nil }
      return between(lines[start...], "    \(command.word))", "      ;;")
    case nil: return between(lines[...], ".Ss \(command.name)", ".S")
    }
  }

  private static func between(_ lines: ArraySlice<String>, _ first: String, _ last: String) -> String? {
    guard let start = lines.firstIndex(of: first) else { return nil }
    return lines[(start + 1)...].prefix { !$0.hasPrefix(last) }.joined(separator: "\n")
  }

  /// The options that a text names, each with its hyphens.
  private static func names(in text: String, _ shell: Shell?) -> Set<String> {
    var plain = text
    if shell == nil { plain = text.replacing("\\-", with: "-").replacing("Fl ", with: "-") }
    if shell == .fish {
      plain = text.replacing(" -l ", with: " --").replacing(" -s ", with: " -")
    }
    return Set(plain.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init).filter { $0.hasPrefix("-") })
  }
}
