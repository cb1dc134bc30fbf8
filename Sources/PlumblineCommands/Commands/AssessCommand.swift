import Arguments
import Diagnostics
import InspectionFiles
import InspectionModel
import Interview

/// `plumbline assess [CASE]`: the guided assessment of a case or the guided interview, or the same from an answers file.
struct AssessCommand: Command {
  static let definition = CommandDefinition(
    "assess", summary: "assess a case or hold an interview, guided question by question",
    operands: [
      OperandDefinition(
        "CASE", .optional, kind: OfferedList.cases.kind, help: "The case; asked for where it is not given.")
    ],
    options: [
      CommandWords.interview,
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
        "plumbline assess --interview CM-01 --as A3",
        "Goes on with the interview CM-01 of a member of staff, or begins it."),
      CommandDefinition.Example(
        "plumbline assess --answers WA-001.answers", "Takes in what was typed up from a paper form."),
    ])

  private let reference: RecordReference?
  private let assessor: AssessorID?
  private let answers: String?
  private let options: AnswersAssessment.Options
  private let mayBeUnplanned: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    reference = try invocation.reference("CASE")
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
        file.header.caseID, in: try opened.records(of: file.header.kind), mayBeUnplanned: mayBeUnplanned,
        isDryRun: options.isDryRun)
      return try AnswersAssessment(file: file, options: options, context: context).run(session)
    }
    guard let who = try knownAssessor(opened, context) else { return .done }
    try check(who, opened)
    guard let which = try known(of: who, opened, context) else { return .done }
    let session = try CaseSession(which.id, in: try opened.records(of: which.kind), mayBeUnplanned: mayBeUnplanned)
    return try GuidedAssessment(assessor: who, context: context).run(session)
  }

  private func knownAssessor(
    _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) -> AssessorID? {
    if let assessor { return assessor }
    return try AskedFor.assessor(in: opened, context)
  }

  private func known(
    of who: AssessorID, _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) -> RecordReference? {
    if let reference { return reference }
    return try AskedFor.caseID(of: who, in: opened, mayBeUnplanned: mayBeUnplanned, context)
      .map { RecordReference(kind: .case, id: $0) }
  }

  private func check(_ assessor: AssessorID, _ opened: OpenedInspection) throws(CommandFailure) {
    guard opened.inspection.hasMember(assessor) else {
      throw CommandFailure(.assessorNotInTeam(assessor, team: opened.inspection.team.map(\.code)))
    }
  }

  /// What the command line says must be what the file says.
  private func checkHeader(_ file: AnswersFile, _ name: String) throws(CommandFailure) {
    let found = RecordReference(kind: file.header.kind, id: file.header.caseID)
    if let reference, reference != found {
      throw CommandFailure(
        .headerDiffers(found.kind.rawValue, found.id.text, commandLine: reference.typed, file: name))
    }
    if let assessor, assessor != file.header.assessor {
      throw CommandFailure(.headerDiffers("by", file.header.assessor.text, commandLine: assessor.text, file: name))
    }
  }
}

extension Invocation {
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
