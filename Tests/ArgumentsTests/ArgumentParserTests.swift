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
      program: "tea", version: "1.0", released: "2026-03-01", summary: "makes tea",
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

  @Test(arguments: [
    ("--help", nil), ("brew --help", "brew"), ("brew assam -h --nothing=", "brew"), ("-h count", "count"),
    ("brew --minutes --help", "brew"), ("brew a --with salt --help", "brew"), ("juggle --help", nil),
    ("--nothing -h", nil),
  ])
  func helpIsGivenWhereverItIsAskedForAndWhateverElseIsWrong(line: String, command: String?) throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(try ArgumentParser.parse(words, by: SampleTable.table) == .help(command))
  }

  @Test func doesNotTakeAnOperandForACallForHelp() {
    #expect(throws: UsageError.self) {
      try ArgumentParser.parse(["brew", "--nothing", "--", "--help"], by: SampleTable.table)
    }
  }

  @Test(arguments: ["-- brew assam Ann", "brew -- assam Ann", "brew assam -- Ann"])
  func twoHyphensMayStandAnywhere(line: String) throws {
    #expect(try invocation(line).operands("GUEST") == ["Ann"])
  }

  @Test(arguments: ["brew assam -m4", "brew assam -m 4", "brew -m=4 assam", "brew assam --minutes=4"])
  func aLetterMayHaveItsValueWithIt(line: String) throws {
    #expect(try invocation(line).value("--minutes") == "4")
  }

  @Test(arguments: ["red", "blue,red"]) func aListMayHaveSeveralOfTheWordsThatArePossible(value: String) throws {
    let request = try ArgumentParser.parse(["lend", "book", "--stamp", value], by: LibraryTable.table)
    guard case .run(let invocation) = request else { throw UsageError.noCommand }
    #expect(invocation.value("--stamp") == value)
  }

  @Test(arguments: [("green", "green"), ("red,green", "green"), ("red,", ""), ("", "")])
  func aListHasNoOtherWords(value: String, wrong: String) {
    #expect(
      throws: UsageError.valueNotAllowed(name: "--stamp", given: wrong, allowed: ["red", "blue"], command: "lend")
    ) {
      try ArgumentParser.parse(["lend", "book", "--stamp", value], by: LibraryTable.table)
    }
  }

  @Test func lettersMayStandTogether() throws {
    #expect(try ArgumentParser.parse(["brew", "-hm4"], by: SampleTable.table) == .help("brew"))
  }

  @Test func aValueThatLooksLikeAnOptionNeedsTheEqualsSign() throws {
    #expect(try invocation("brew assam --minutes=--dry-run").value("--minutes") == "--dry-run")
    #expect(throws: UsageError.missingValue(option: "--minutes", value: "N", next: "--dry-run", command: "brew")) {
      try ArgumentParser.parse(["brew", "assam", "--minutes", "--dry-run"], by: SampleTable.table)
    }
    #expect(try invocation("brew assam --minutes -").value("--minutes") == "-")
    #expect(try invocation("brew assam --minutes -4").value("--minutes") == "-4")
    #expect(try invocation("brew assam --minutes=").value("--minutes") == "")
  }

  @Test func asksForTheVersion() throws {
    #expect(try ArgumentParser.parse(["--version"], by: SampleTable.table) == .version)
  }
}
