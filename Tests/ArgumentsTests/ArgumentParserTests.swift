import Arguments
import Testing

struct ArgumentParserTests {
  private func invocation(_ line: String) throws -> Invocation {
    let request = try ArgumentParser.parse(line.split(separator: " ").map(String.init), by: SampleTable.table)
    guard case .run(let invocation) = request else {
      Issue.record("'\(line)' asks for no command")
      throw UsageError.noCommand
    }
    return invocation
  }

  @Test(arguments: [
    "-C /x brew assam --minutes 4 Ann Ben", "brew --minutes=4 assam Ann Ben -C /x", "brew -m 4 assam -C=/x Ann Ben",
    "brew assam Ann -C /x -m 4 -- Ben",
  ])
  func takesOptionsAnywhere(line: String) throws {
    let invocation = try invocation(line)
    #expect(invocation.command == "brew")
    #expect(invocation.operand("LEAF") == "assam")
    #expect(invocation.operands("GUEST") == ["Ann", "Ben"])
    #expect(invocation.value("--minutes") == "4")
    #expect(invocation.value("-C") == "/x")
    #expect(!invocation.flag("--dry-run"))
  }

  @Test func gathersWhatRepeats() throws {
    #expect(try invocation("brew assam --with milk --with lemon").values("--with") == ["milk", "lemon"])
  }

  @Test func aListMayHoldWhatIsPossibleAndNothingElse() throws {
    let option = OptionDefinition(
      "--with", value: "THINGS", allowed: ["milk", "lemon"], takesList: true, help: "In it.")
    let table = CommandTable(
      program: "tea", version: "1.0", summary: "makes tea",
      commands: [CommandDefinition("brew", summary: "brew a pot", options: [option])], sharedOptions: [], topics: [])
    for list in ["milk", "lemon,milk"] {
      guard case .run(let invocation) = try ArgumentParser.parse(["brew", "--with", list], by: table) else {
        Issue.record("'\(list)' is not taken")
        continue
      }
      #expect(invocation.value("--with") == list)
    }
    for (list, wrong) in [("rum", "rum"), ("milk,rum", "rum"), ("milk,", ""), ("milk lemon", "milk lemon")] {
      #expect(
        throws: UsageError.valueNotAllowed(
          name: "--with", given: wrong, allowed: ["milk", "lemon"], command: "brew")
      ) { try ArgumentParser.parse(["brew", "--with", list], by: table) }
    }
  }

  @Test func takesWhatFollowsTwoHyphensAsOperands() throws {
    #expect(try invocation("brew -- --minutes -m").operands("GUEST") == ["-m"])
  }

  @Test func takesASingleHyphenAsAnOperand() throws {
    #expect(try invocation("brew -").operand("LEAF") == "-")
  }

  @Test func aCommandsNameMayBeAnOperandToo() throws {
    #expect(try invocation("brew brew").operand("LEAF") == "brew")
  }

  @Test(arguments: [("--help", nil), ("brew --help", "brew"), ("brew assam -h --nothing=", nil), ("-h count", "count")])
  func asksForHelp(line: String, command: String?) throws {
    let words = line.split(separator: " ").map(String.init)
    if line.contains("nothing") {
      #expect(throws: UsageError.self) { try ArgumentParser.parse(words, by: SampleTable.table) }
    } else {
      #expect(try ArgumentParser.parse(words, by: SampleTable.table) == .help(command))
    }
  }

  @Test(arguments: [
    "cup mend blue red --glue bone", "--glue=bone cup mend blue red", "cup --glue bone mend blue red",
    "-C /x cup mend --glue bone -- blue red",
  ])
  func findsSubcommands(line: String) throws {
    let invocation = try invocation(line)
    #expect(invocation.command == "cup mend")
    #expect(invocation.operands("CUP") == ["blue", "red"])
    #expect(invocation.value("--glue") == "bone")
  }

  @Test(arguments: [
    ("cup --help", "cup"), ("cup mend -h", "cup mend"), ("-h cup list", "cup list"), ("cup --help tidy", "cup"),
  ])
  func asksForHelpOnSubcommands(line: String, command: String) throws {
    #expect(
      try ArgumentParser.parse(line.split(separator: " ").map(String.init), by: SampleTable.table) == .help(command))
  }

  @Test func takesOneOfTheWordsThatAnOperandMayBe() throws {
    #expect(try invocation("count yesterday").operand("DAY") == "yesterday")
  }

  @Test func namesSubcommandsInFull() {
    #expect(SampleTable.table.everyCommand.map(\.name) == ["brew", "count", "cup", "cup mend", "cup list"])
    #expect(SampleTable.table.command("cup mend")?.word == "mend")
    #expect(SampleTable.table.command("mend") == nil)
  }

  @Test func asksForTheVersion() throws {
    #expect(try ArgumentParser.parse(["--version"], by: SampleTable.table) == .version)
  }
}
