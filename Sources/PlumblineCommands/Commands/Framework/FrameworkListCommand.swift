import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import StrictJSON

/// `plumbline framework list`: which frameworks there are, and that of the inspection worked in.
struct FrameworkListCommand: Command {
  static let definition = CommandDefinition(
    "list", summary: "list the frameworks that there are", options: [CommandWords.json],
    discussion: [
      "Frameworks are looked for among the templates; the one of the inspection worked in stands below them. Any other is "
        + "named by the path of its folder, wherever a name is asked for."
    ])

  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let folders = FrameworkFolders(context)
    var left: [Diagnostic] = []
    let known = folders.known.compactMap { name, path in summary(path, name, context, &left) }
    let here = folders.here.flatMap { summary($0, $0.text, context, &left) }
    if writesJSON {
      try context.write([
        "format": "plumbline.frameworks", "version": 1, "frameworks": .array(known.map(\.json)),
        "here": here?.json ?? .null,
      ])
    } else {
      try context.write(FrameworkListWords.table(known))
      if let here { try context.write(FrameworkListWords.here(here, isAlone: known.isEmpty)) }
      if known.isEmpty, here == nil { try context.say(FrameworkListWords.nothing) }
    }
    try context.report(left)
    return left.isEmpty ? .done : .problems
  }

  private func summary(
    _ path: FilePath, _ name: String, _ context: CommandContext, _ left: inout [Diagnostic]
  ) -> FrameworkSummary? {
    let loading = FrameworkFiles.load(folder: path, using: context.files)
    guard let framework = try? loading.usable() else {
      left.append(.frameworkLeftOut(name, errors: loading.problems.count))
      return nil
    }
    return FrameworkSummary(framework, in: path)
  }
}
