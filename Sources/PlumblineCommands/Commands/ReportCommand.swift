import Analysis
import Arguments
import Diagnostics
import Drafting
import DurableFiles
import InspectionFiles
import InspectionModel
import StrictJSON

/// `plumbline report`: the draft report, with the evidence behind its figures beside it.
struct ReportCommand: Command {
  static let definition = CommandDefinition(
    "report", summary: "write the draft report",
    options: [
      OptionDefinition(
        "--format", value: "FORMATS", allowed: DraftFormat.allCases.map(\.rawValue), takesList: true,
        help: "html, md, or both with a comma between; both where it is left out. There is no docx yet."),
      OptionDefinition("--findings-only", help: "Only scores, findings and recommendations, for the end of fieldwork."),
      OptionDefinition("--completed", help: "Count complete cases alone."),
      OptionDefinition(
        "--final", help: "The final report: refused, with everything that stands against it, until nothing does."),
      OptionDefinition(
        "--changes", help: "List sentence by sentence what moved since the draft that was written last."),
      OptionDefinition(
        "--against", value: "FILE", kind: .file,
        help: "List it since this draft in Markdown instead, edited or not."),
      CommandWords.language, CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "The draft goes to report/draft.html, to be read, heard, printed and proofed, and to report/draft.md, to be compared line "
        + "by line. A draft that somebody has edited is never overwritten: the new one is written beside it. "
        + "report/draft-evidence.md and, for programs, report/draft-evidence.json say for each figure which cases and judgements "
        + "it rests on; they are for the lead inspector alone and must not leave with the draft. All formats of a draft rest on "
        + "the same evidence: one that was not asked for and would lose it is written anew too.",
      "`--changes` says what is new, gone, moved, in other words or with other figures, by section; with `--dry-run` it writes "
        + "nothing. Where the draft written last was edited, the new one is compared with that.",
      "Prose for the report stands in commentary/NAME.md, a file for each place that the draft names.",
      "With `--language cy`, a framework that has been translated speaks Welsh in report/draft-cy.html and its companions, and "
        + "the prose is that of commentary/cy/NAME.md. What is not translated stays in the framework's own language.",
    ])

  private let options: DraftOptions
  private let formats: [DraftFormat]
  /// One of the framework's languages beside its own; nil means its own.
  private let language: String?
  private let countsCompletedOnly: Bool
  private let listsChanges: Bool
  /// The draft to compare with, where a person named one.
  private let against: FilePath?
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    options = DraftOptions(findingsOnly: invocation.flag("--findings-only"), isFinal: invocation.flag("--final"))
    formats = DraftFormat.named(invocation.value("--format"))
    language = invocation.value("--language")
    countsCompletedOnly = invocation.flag("--completed")
    against = invocation.value("--against").map { FilePath($0) }
    listsChanges = invocation.flag("--changes") || against != nil
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
    for other in ["--findings-only", "--completed"] where options.isFinal && invocation.flag(other) {
      throw .exclusive("--final", other, command: "report")
    }
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let wishes = DraftedInspection.Wishes(
      options: options, selection: countsCompletedOnly ? .completed : .all, language: language, command: "report")
    let drafted = try DraftedInspection(wishes, in: context)
    if options.isFinal { try refuseUnfinished(drafted) }
    let shelf = Shelving(drafted, options, formats)
    // Compared before anything is written: what was there may be written anew.
    let changes = try listsChanges ? changes(of: drafted, shelf, in: context) : nil
    let written = try shelf.put(isDryRun: isDryRun)
    if writesJSON {
      try context.write(result(drafted.draft, written, changes))
    } else {
      try context.write(ReportWords.done(drafted.draft, written, isDryRun: isDryRun))
      if let changes { try context.write("\n" + changes.text) }
    }
    try context.report(drafted.decisions.unknown.map { .unknownDecision($0) })
    return try context.reportLeftOut(drafted.leftOut, entries: drafted.entriesNotCounted)
  }

  private func refuseUnfinished(_ drafted: DraftedInspection) throws(CommandFailure) {
    let obstacles = FinalObstacle.all(
      in: drafted.sample, drafted.opened.inspection,
      filesLeftOut: drafted.leftOut.map { $0.place?.file ?? $0.summary },
      movedDecisions: drafted.draft.decided.moved, decisionsWithoutSubject: drafted.draft.decided.withoutSubject,
      unfilledSlots: drafted.draft.unfilledSlots)
    guard obstacles.isEmpty else { throw CommandFailure(.notFinal(obstacles.map(ReportWords.obstacle))) }
  }

  private func changes(
    of drafted: DraftedInspection, _ shelf: Shelving, in context: CommandContext
  ) throws(CommandFailure) -> DraftChanges {
    let framework = drafted.sample.index.framework
    guard let against else {
      return try DraftChanges(since: try shelf.put(isDryRun: true).earlier, drafted.draft, framework)
    }
    return try DraftChanges(since: against, drafted.draft, framework, in: context)
  }

  private func result(_ draft: Draft, _ written: WrittenDraft, _ changes: DraftChanges?) -> JSONValue {
    var result = JSONObject()
    result["format"] = "plumbline.report"
    result["version"] = 1
    result["files"] = .array(written.drafts.map { .string($0.text) })
    result["renewed"] = .array(written.renewed.map { .string($0.text) })
    result["evidence"] = .string(written.evidence.text)
    result["evidencePage"] = .string(written.page.text)
    result["besideEdited"] = .bool(!written.kept.isEmpty)
    result["findings"] = .number(JSONNumber(draft.findings.count))
    result["movedDecisions"] = .array(draft.decided.moved.map { .string($0.about) })
    result["recommendations"] = .number(JSONNumber(draft.recommendations.count))
    result["unfilled"] = .array(draft.unfilledSlots.map { .string($0.text) })
    result["written"] = .bool(!isDryRun)
    if let changes { result["changes"] = changes.json }
    return .object(result)
  }
}
