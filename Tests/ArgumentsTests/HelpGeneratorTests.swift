import Arguments
import Testing

struct HelpGeneratorTests {
  @Test func listsAllCommands() {
    #expect(
      HelpGenerator(SampleTable.table).overview == """
        tea 1.0 - makes tea and keeps count

        Usage: tea COMMAND [OPTIONS]

        Commands:
          brew   brew a pot
          count  say how many pots there were

        Options of every command:
          -C DIR      Work in this folder.
          -h, --help  Show help.
          --version   Show the version.

        Also explained:
          leaves  what leaves there are

        `tea help COMMAND` says more about one of them.

        """)
  }

  @Test func explainsOneCommandInFull() throws {
    let brew = try #require(SampleTable.table.command("brew"))
    #expect(
      HelpGenerator(SampleTable.table).help(of: brew) == """
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
