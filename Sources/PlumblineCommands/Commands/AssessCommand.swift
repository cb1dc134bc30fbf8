import Arguments
import Diagnostics
import InspectionFiles
import InspectionModel
import Interview

/// `plumbline assess [CASE]`: the guided assessment of a case, or the same from an answers file.
struct AssessCommand: Command {
  static let definition = CommandDefinition(
    "assess", summary: "assess a case, guided question by question",
    operands: [
      OperandDefinition(
        "CASE", .optional, kind: OfferedList.cases.kind, help: "The case; asked for where it is not given.")
    ],
    options: [
      OptionDefinition(
        "--as", value: "CODE", kind: OfferedList.assessors.kind,
        help: "Who is judging; asked for where it is not given."),
      OptionDefinition(
        "--answers", value: "FILE", kind: .file,
        help: "Take the answers from a file, or from standard input for `-`, as a whole or not at all."),
      OptionDefinition("--show-dialogue", help: "With --answers: also show the dialogue as it would have been typed."),
      OptionDefinition("--new", help: "Begin a case that the plan does not have."),
      OptionDefinition(
        "--reopen", value: "WHY", help: "With --answers: open a completed assessment again, for this reason."),
      CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "Starting and resuming are one act: the next question is always the first open one. Every answer is saved before the "
        + "next question is asked, so that you can stop whenever you like. Type ? at any question for guidance, and `keys` "
        + "for everything that can be typed.",
      "--dry-run and --json go with --answers. `plumbline help answers` explains the form of an answers file.",
    ],
    examples: [
      CommandDefinition.Example("plumbline assess WA-001 --as A3", "Goes on with case WA-001, or begins it."),
      CommandDefinition.Example(
        "plumbline assess --answers WA-001.answers", "Takes in what was typed up from a paper form."),
    ])

  private let caseID: CaseID?
  private let assessor: AssessorID?
  private let answers: String?
  private let options: AnswersAssessment.Options
  private let mayBeUnplanned: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    caseID = try invocation.caseID("CASE")
    assessor = try invocation.assessor("--as")
    answers = invocation.value("--answers")
    mayBeUnplanned = invocation.flag("--new")
    options = AnswersAssessment.Options(
      showsDialogue: invocation.flag("--show-dialogue"), reopeningReason: invocation.value("--reopen"),
      isDryRun: invocation.flag("--dry-run"), writesJSON: invocation.flag("--json"))
    guard answers == nil else { return }
    for name in ["--show-dialogue", "--reopen", "--dry-run", "--json"] where invocation.flag(name) {
      throw .missingOption("--answers FILE", command: "assess")
    }
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection()
    if let answers {
      let bytes = try context.contents(of: answers)
      let file = try ending { () throws(AnswersFileProblems) in
        try AnswersFile.parse(bytes, name: answers == "-" ? "standard input" : answers)
      }
      try checkHeader(file, answers)
      try check(file.header.assessor, opened)
      let session = try CaseSession(
        file.header.caseID, in: opened, mayBeUnplanned: mayBeUnplanned, isDryRun: options.isDryRun)
      return try AnswersAssessment(file: file, options: options, context: context).run(session)
    }
    guard let who = try knownAssessor(opened, context) else { return .done }
    try check(who, opened)
    guard let which = try knownCase(of: who, opened, context) else { return .done }
    let session = try CaseSession(which, in: opened, mayBeUnplanned: mayBeUnplanned)
    return try GuidedAssessment(assessor: who, context: context).run(session)
  }

  private func knownAssessor(
    _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) -> AssessorID? {
    if let assessor { return assessor }
    return try AskedFor.assessor(in: opened, context)
  }

  private func knownCase(
    of who: AssessorID, _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) -> CaseID? {
    if let caseID { return caseID }
    return try AskedFor.caseID(of: who, in: opened, mayBeUnplanned: mayBeUnplanned, context)
  }

  private func check(_ assessor: AssessorID, _ opened: OpenedInspection) throws(CommandFailure) {
    guard opened.inspection.hasMember(assessor) else {
      throw CommandFailure(.assessorNotInTeam(assessor, team: opened.inspection.team.map(\.code)))
    }
  }

  /// What the command line says must be what the file says.
  private func checkHeader(_ file: AnswersFile, _ name: String) throws(CommandFailure) {
    if let caseID, caseID != file.header.caseID {
      throw CommandFailure(.headerDiffers("case", file.header.caseID.text, commandLine: caseID.text, file: name))
    }
    if let assessor, assessor != file.header.assessor {
      throw CommandFailure(.headerDiffers("by", file.header.assessor.text, commandLine: assessor.text, file: name))
    }
  }
}

extension Invocation {
  /// The case that an operand names.
  func caseID(_ operand: String) throws(UsageError) -> CaseID? {
    guard let text = self.operand(operand) else { return nil }
    guard let id = CaseID(text) else {
      throw .invalidValue(
        name: "case", given: text, expected: "use capitals, digits and inner hyphens, at most 40, such as W-014",
        command: command)
    }
    return id
  }

  /// The assessor that an option names.
  func assessor(_ option: String) throws(UsageError) -> AssessorID? {
    guard let text = value(option) else { return nil }
    guard let assessor = AssessorID(text) else {
      throw .invalidValue(
        name: "assessor code", given: text, expected: "use a capital letter and up to seven more capitals or digits",
        command: command)
    }
    return assessor
  }
}
