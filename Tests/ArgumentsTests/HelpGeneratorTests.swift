import Arguments
import Diagnostics
import Testing

struct HelpGeneratorTests {
  @Test func listsAllCommands() {
    #expect(
      HelpGenerator(SampleTable.table).overview.plain == """
        tea 1.0 - makes tea and keeps count

        Usage: tea COMMAND [OPTIONS]

        Commands:
          brew   brew a pot
          count  say how many pots there were
          cup    look after the cups

        Options of every command:
          -C DIR      Work in this folder.
          -h, --help  Show help.
          --version   Show the version.

        Also explained:
          leaves  what leaves there are

        `tea help COMMAND` says more about one of them.

        """)
  }

  @Test func explainsWhatACommandHoldsTogether() throws {
    let cup = try #require(SampleTable.table.command("cup"))
    #expect(
      HelpGenerator(SampleTable.table).help(of: cup).plain == """
        tea cup - look after the cups

        Usage: tea cup COMMAND [OPTIONS]

        Commands:
          mend  mend cups
          list  list the cups

        Options of every command:
          -C DIR      Work in this folder.
          -h, --help  Show help.
          --version   Show the version.

        A cup that is broken twice is thrown away.

        Examples:
          tea cup mend blue
              mends the blue one

        `tea help cup COMMAND` says more about one of them.

        """)
  }

  @Test func explainsASubcommandUnderItsFullName() throws {
    let mend = try #require(SampleTable.table.command("cup mend"))
    #expect(
      HelpGenerator(SampleTable.table).help(of: mend).plain.hasPrefix(
        "tea cup mend - mend cups\n\nUsage: tea cup mend CUP... [OPTIONS]\n"))
  }

  @Test func explainsOneCommandInFull() throws {
    let brew = try #require(SampleTable.table.command("brew"))
    #expect(
      HelpGenerator(SampleTable.table).help(of: brew).plain == """
        tea brew - brew a pot

        Usage: tea brew LEAF [GUEST...] [OPTIONS]

          LEAF   The leaf.
          GUEST  Who drinks.

        Options:
          -m, --minutes N  How long.
          --with THING     What goes in. May be given several times.
          --dry-run        Only say what would be done.

        Options of every command:
          -C DIR      Work in this folder.
          -h, --help  Show help.
          --version   Show the version.

        A pot is brewed for as long as it says, and poured for every guest who is named;
        nobody is left out.

        Examples:
          tea brew assam --minutes 4
              a strong pot

        """)
  }
}
