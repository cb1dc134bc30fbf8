/// A shell that completions can be made for.
package enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// The script that completes every command, option and value of a table in this shell.
  ///
  /// What can only be known on the spot, such as the cases of an inspection, the script asks of the program itself:
  /// `PROGRAM completions SHELL --values KIND`, which writes a value per line, and after a tab what it is.
  package func completions(of table: CommandTable) -> String {
    switch self {
    case .bash: BashCompletion(table).script
    case .zsh: ZshCompletion(table).script
    case .fish: FishCompletion(table).script
    }
  }
}
