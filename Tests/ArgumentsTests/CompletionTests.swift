import Arguments
import Testing

struct CompletionTests {
  @Test(arguments: Shell.allCases) func completesValuesOfEveryKind(shell: Shell) throws {
    try Golden.check(shell.completions(of: LibraryTable.table), "library.\(shell.rawValue)")
  }

  @Test(arguments: Shell.allCases) func offersNothingThatIsForProgramsAlone(shell: Shell) {
    let script = shell.completions(of: LibraryTable.table)
    for name in ["trace", "clock"] { #expect(!script.contains(name)) }
  }
}
