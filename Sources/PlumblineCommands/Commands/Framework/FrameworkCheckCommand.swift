import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import StrictJSON

/// `plumbline framework check [FRAMEWORK...]`: everything that is wrong with frameworks, and what deserves a look.
struct FrameworkCheckCommand: Command {
  static let definition = CommandDefinition(
    "check", summary: "name everything that is wrong with frameworks; change nothing",
    operands: [
      OperandDefinition(
        "FRAMEWORK", .many, kind: .listedOrFolder(OfferedList.frameworks.rawValue),
        help: "Frameworks, by name or by the path of their folder; otherwise that of the inspection worked in.")
    ],
    options: [CommandWords.json],
    discussion: [
      "Every problem is named with file, line and column before the check stops. An error makes a framework unusable, or "
        + "means that something in it can never happen; `new` refuses such a framework. A warning is advice: nothing stops "
        + "you from using the framework as it is.",
      "Exit code 0 says that there are no errors, 65 that no framework can be used, 1 that some can.",
    ],
    examples: [
      CommandDefinition.Example("plumbline framework check ./library", "Checks the framework in the folder library.")
    ])

  private let names: [String]
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    names = invocation.operands("FRAMEWORK")
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let folders = FrameworkFolders(context)
    var result = FrameworkCheck()
    for name in names.isEmpty ? [nil] : names.map(Optional.some) {
      result.add(try folders.find(name), using: context.files)
    }
    if writesJSON {
      try context.write(result.json)
    } else {
      try context.write(FrameworkCheckWords.text(result))
    }
    return result.exitCode
  }
}
