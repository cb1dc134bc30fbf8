import Arguments
import Diagnostics
import DurableFiles
import InspectionFiles
import InspectionModel

/// `plumbline framework show [FRAMEWORK [QUESTION]]`: criteria and questions, or one question with everything.
struct FrameworkShowCommand: Command {
  static let definition = CommandDefinition(
    "show", summary: "show the criteria and questions of a framework, or one question",
    operands: [
      OperandDefinition(
        "FRAMEWORK", .optional, kind: .listedOrFolder(OfferedList.frameworks.rawValue),
        help: "A framework's name, or its folder; otherwise that of the inspection worked in."),
      OperandDefinition("QUESTION", .optional, help: "One question alone, with everything that belongs to it."),
    ],
    options: [CommandWords.language, CommandWords.json],
    discussion: [
      "Questions stand in asking order, each with its type of answer, when it is asked, the reasons offered after a no, and "
        + "its guidance. In an inspection's folder a question's id alone is enough."
    ],
    examples: [
      CommandDefinition.Example("plumbline framework show cci", "All criteria and questions."),
      CommandDefinition.Example("plumbline framework show cci 1.1a2", "One question, with all that hangs on it."),
    ])

  private let name: String?
  private let question: String?
  private let language: String?
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    name = invocation.operand("FRAMEWORK")
    question = invocation.operand("QUESTION")
    language = invocation.value("--language")
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    var wanted = question
    let framework = try framework(context, &wanted)
    guard let wanted else {
      if writesJSON {
        try context.write(FrameworkJSON(framework).whole)
      } else {
        try context.write(FrameworkWords(framework).whole)
      }
      return .done
    }
    guard let found = QuestionID(wanted).flatMap(framework.question) else {
      throw CommandFailure(.noSuchQuestion(wanted, in: framework))
    }
    if writesJSON {
      try context.write(FrameworkJSON(framework).alone(found))
    } else {
      try context.write(FrameworkWords(framework).alone(found))
    }
    return .done
  }

  /// One operand alone may also be a question of the framework that is here.
  private func framework(_ context: CommandContext, _ wanted: inout String?) throws(CommandFailure) -> Framework {
    let folders = FrameworkFolders(context)
    if let name, wanted == nil, let id = QuestionID(name), let here = folders.here,
      let framework = try? FrameworkFiles.load(folder: here, using: context.files).usable(),
      framework.question(id) != nil
    {
      wanted = name
      return try framework.inLanguage(language, for: "framework show")
    }
    return try folders.load(name).framework.inLanguage(language, for: "framework show")
  }
}
