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
      CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "The draft goes to report/draft.html, to be read, heard, printed and proofed, and to report/draft.md, to be compared line "
        + "by line. A draft that somebody has edited is never overwritten: the new one is written beside it. "
        + "report/draft-evidence.json says for each figure which cases it rests on; it is for the lead inspector alone and must "
        + "not leave with the draft.",
      "Prose for the report stands in commentary/NAME.md, a file for each place that the draft names.",
    ])

  private let options: DraftOptions
  private let formats: [DraftFormat]
  private let countsCompletedOnly: Bool
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    options = DraftOptions(findingsOnly: invocation.flag("--findings-only"), isFinal: invocation.flag("--final"))
    formats = DraftFormat.named(invocation.value("--format"))
    countsCompletedOnly = invocation.flag("--completed")
    isDryRun = invocation.flag("--dry-run")
    writesJSON = invocation.flag("--json")
    for other in ["--findings-only", "--completed"] where options.isFinal && invocation.flag(other) {
      throw .exclusive("--final", other, command: "report")
    }
  }

  func run(in context: CommandContext) throws(CommandFailure) -> ExitCode {
    let opened = try context.openInspection()
    let reading = try ending { () throws(UnusableFiles) in try opened.readCases() }
    let interviews = try ending { () throws(UnusableFiles) in try opened.readInterviews() }
    let leftOut = reading.leftOut + interviews.leftOut
    guard !reading.cases.isEmpty else { throw CommandFailure.nothingToScore(leftOut: leftOut) }
    var sample = DraftSample(opened.index, countsCompletedOnly ? .completed : .all)
    for loaded in reading.cases + interviews.cases { sample.add(loaded.record) }
    var options = options
    options.filesLeftOut = leftOut.count
    let draft = ReportDrafter.draft(
      opened.inspection, sample, layout: try layout(opened), commentary: try Commentary.read(opened.folder),
      options: options)
    if options.isFinal { try refuseUnfinished(draft, sample, leftOut, opened) }
    let written = try write(draft, opened)
    if writesJSON {
      try context.write(result(draft, written))
    } else {
      try context.write(ReportWords.done(draft, written, isDryRun: isDryRun))
    }
    return try context.reportLeftOut(
      leftOut, entries: reading.entriesNotCounted + interviews.entriesNotCounted)
  }

  private func layout(_ opened: OpenedInspection) throws(CommandFailure) -> ReportLayout {
    let layouts = opened.index.framework.layouts
    guard let layout = layouts.first(where: { $0.name == opened.inspection.layout }) ?? layouts.first else {
      throw CommandFailure(.noLayout())
    }
    return try ending { () throws(UnusableFiles) in try ReportLayouts.parse(layout, in: opened.folder.frameworkFolder) }
  }

  private func refuseUnfinished(
    _ draft: Draft, _ sample: DraftSample, _ leftOut: [Diagnostic], _ opened: OpenedInspection
  ) throws(CommandFailure) {
    let obstacles = FinalObstacle.all(
      in: sample, opened.inspection, filesLeftOut: leftOut.map { $0.place?.file ?? $0.summary },
      movedDecisions: [], unfilledSlots: draft.unfilledSlots)
    guard obstacles.isEmpty else { throw CommandFailure(.notFinal(obstacles.map(ReportWords.obstacle))) }
  }

  private func write(_ draft: Draft, _ opened: OpenedInspection) throws(CommandFailure) -> WrittenDraft {
    let files = formats.map { ($0, $0.bytes(of: draft)) }
    let evidence = Array(
      CanonicalJSON.indented(of: EvidenceJSON.value(of: EvidenceFile(draft)), leading: ["format", "version"]).utf8)
    let shelf = ReportShelf(folder: opened.folder)
    let stem = options.isFinal ? "final" : options.findingsOnly ? "findings" : "draft"
    return try ending { () throws(Diagnostic) in
      try shelf.put(files, evidence: evidence, stem: stem, isDryRun: isDryRun)
    }
  }

  private func result(_ draft: Draft, _ written: WrittenDraft) -> JSONValue {
    [
      "format": "plumbline.report", "version": 1, "files": .array(written.drafts.map { .string($0.text) }),
      "evidence": .string(written.evidence.text), "besideEdited": .bool(!written.kept.isEmpty),
      "findings": .number(JSONNumber(draft.findings.count)),
      "recommendations": .number(JSONNumber(draft.recommendations.count)),
      "unfilled": .array(draft.unfilledSlots.map { .string($0) }), "written": .bool(!isDryRun),
    ]
  }
}
