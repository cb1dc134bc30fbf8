import Arguments
import Testing

struct ManualPageTests {
  @Test func holdsEverythingThatHelpSays() throws {
    try Golden.check(ManualPage(LibraryTable.table).text, "library.1")
  }

  @Test func isDatedByTheRelease() {
    #expect(ManualPage(LibraryTable.table).text.contains("\n.Dd March 1, 2026\n"))
  }

  @Test func passesOverWhatIsForProgramsAlone() {
    let page = ManualPage(LibraryTable.table).text
    for name in ["trace", "clock"] { #expect(!page.contains(name)) }
  }

  /// A line that begins with a full stop and is none of ours would be a command.
  @Test func takesNoTextForACommand() {
    let macros = [
      ".\\\"", ".Dd", ".Dt", ".Os", ".Sh", ".Ss", ".Nm", ".Nd", ".Cm", ".Ar", ".Op", ".Fl", ".Pp", ".Bl", ".It", ".El",
      ".Bd", ".Ed",
    ]
    for line in ManualPage(LibraryTable.table).text.split(separator: "\n")
    where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains { line == $0 || line.hasPrefix("\($0) ") }, "\(line)")
    }
  }
}
