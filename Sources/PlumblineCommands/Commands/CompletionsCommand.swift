import Arguments
import Diagnostics
import Terminal

/// `plumbline completions SHELL`: the script that lets a shell complete commands, options and values.
struct CompletionsCommand: Command {
  static let definition = CommandDefinition(
    "completions", summary: "write what lets a shell complete commands, options and values",
    operands: [OperandDefinition("SHELL", allowed: Shell.allCases.map(\.rawValue), help: "bash, zsh or fish.")],
    options: [
      OptionDefinition(
        "--values", value: "KIND", isHidden: true, help: "Only the values of this kind, for the scripts themselves.")
    ],
    discussion: [
      "The script goes to standard output. Where it is put, the shell finds it by itself: in zsh, FOLDER must be one of "
        + "`$fpath`. `Scripts/install` puts all three in place.",
      "Cases, assessors and frameworks are looked up at the moment when they are to be completed, in the folder that -C "
        + "names or the current one; nothing is changed by that, and where there is no inspection, nothing is offered.",
    ],
    examples: [
      CommandDefinition.Example(
        "plumbline completions bash > ~/.local/share/bash-completion/completions/plumbline",
        "Lets bash complete, from the next session on."),
      CommandDefinition.Example("plumbline completions zsh > FOLDER/_plumbline", "The same for zsh."),
      CommandDefinition.Example(
        "plumbline completions fish > ~/.config/fish/completions/plumbline.fish", "The same for fish."),
    ])

  private let shell: Shell
  private let list: String?

  init(_ invocation: Invocation) throws(UsageError) {
    guard let shell = invocation.operand("SHELL").flatMap(Shell.init) else {
      throw .missingOperand("SHELL", command: "completions")
    }
    self.shell = shell
    list = invocation.value("--values")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    if let list {
      // Somebody is in the middle of typing: nothing is said, whatever is wrong.
      let values = OfferedValues(context: context).values(of: list)
      try? context.environment.console.write(values.map(\.line).joined())
    } else {
      try context.write(shell.completions(of: Plumbline.table))
    }
    return .done
  }
}
