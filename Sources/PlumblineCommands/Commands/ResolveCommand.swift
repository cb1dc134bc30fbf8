import Arguments
import Diagnostics
import InspectionFiles
import InspectionModel
import Interview
import StrictJSON

/// `plumbline resolve --answers FILE`: records what was agreed where judgements differ, each with its reason.
struct ResolveCommand: Command {
  static let definition = CommandDefinition(
    "resolve", summary: "record what was agreed where judgements differ",
    options: [
      OptionDefinition(
        "--answers", value: "FILE", kind: .file, help: "The agreed answers, in asking order; `-` for standard input."),
      OptionDefinition(
        "--as", value: "CODE", kind: OfferedList.assessors.kind,
        help: "Who records them, if the file is to be held against it."),
      CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "Each agreed answer needs its reason: `1.1a2 because = agreed after reading the log`. A key whose judgements do not "
        + "differ at its turn is an error, and then nothing is recorded. All judgements stay on record under the resolution.",
      "The form of the file is that of an answers file: `plumbline help answers`.",
    ],
    examples: [
      CommandDefinition.Example("plumbline resolve --answers W-008.answers", "Records the answers agreed for one case.")
    ])

  private let answers: String
  private let assessor: AssessorID?
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    guard let answers = invocation.value("--answers") else {
      throw .missingOption("--answers FILE", command: "resolve")
    }
    self.answers = answers
    assessor = try invocation.assessor("--as")
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection()
    let bytes = try context.contents(of: answers)
    let file = try ending { () throws(AnswersFileProblems) in
      try AnswersFile.parse(bytes, name: answers == "-" ? "standard input" : answers)
    }
    let who = file.header.assessor
    if let assessor, assessor != who {
      throw CommandFailure(.headerDiffers("by", who.text, commandLine: assessor.text, file: answers))
    }
    guard opened.inspection.hasMember(who) else {
      throw CommandFailure(.assessorNotInTeam(who, team: opened.inspection.team.map(\.code)))
    }
    let id = file.header.caseID
    let records = try opened.records(of: file.header.kind)
    var session = try CaseSession(id, in: records, mayBeUnplanned: true, isDryRun: isDryRun)
    guard !session.isNew else {
      throw CommandFailure(.notThere(session.record.kind, id, isPlanned: records.inspection.plan.planned(id) != nil))
    }
    let recorder = Recorder(
      record: session.record, index: records.index, assessor: who,
      session: file.header.session ?? context.environment.newSession())
    let outcome = try ending { () throws(AnswersFileProblems) in
      try AnswersRecording.apply(
        file, to: recorder, at: file.header.at ?? context.environment.now(), as: .resolutions)
    }
    if !isDryRun {
      let notes = try ending { () throws(Diagnostic) in try session.save(outcome.recorder.record) }
      try context.report(notes)
    }
    try report(outcome, file, records, context)
    return .done
  }

  private func report(
    _ outcome: AnswersRecording.Outcome, _ file: AnswersFile, _ opened: OpenedInspection, _ context: CommandContext
  ) throws(CommandFailure) {
    let left = CaseView(outcome.recorder.record, opened.index).slots(in: .conflict).count
    let resolved = outcome.entries.count { $0.entry.kind == .resolve }
    if writesJSON {
      try context.write([
        "format": "plumbline.resolve", "version": 1, file.header.kind.rawValue: .string(file.header.caseID.text),
        "resolved": .number(JSONNumber(resolved)), "left": .number(JSONNumber(left)), "written": .bool(!isDryRun),
      ])
    } else {
      let done = isDryRun ? "would be settled" : "settled"
      try context.write(
        "\(file.header.caseID): \(CommandWords.count(resolved, "differing judgement", "differing judgements")) \(done), "
          + "\(left) left.\n")
    }
  }
}
