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
      CommandWords.language, CommandWords.dryRun, CommandWords.json,
    ],
    discussion: [
      "The draft goes to report/draft.html, to be read, heard, printed and proofed, and to report/draft.md, to be compared line "
        + "by line. A draft that somebody has edited is never overwritten: the new one is written beside it. "
        + "report/draft-evidence.json says for each figure which cases it rests on; it is for the lead inspector alone and must "
        + "not leave with the draft.",
      "Prose for the report stands in commentary/NAME.md, a file for each place that the draft names.",
      "With `--language cy`, a framework that has been translated speaks Welsh in report/draft-cy.html and its companions, and "
        + "the prose is that of commentary/cy/NAME.md. What is not translated stays in the framework's own language.",
    ])

  private let options: DraftOptions
  private let formats: [DraftFormat]
  /// One of the framework's languages beside its own; nil means its own.
  private let language: String?
  private let countsCompletedOnly: Bool
  private let isDryRun: Bool
  private let writesJSON: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    options = DraftOptions(findingsOnly: invocation.flag("--findings-only"), isFinal: invocation.flag("--final"))
    formats = DraftFormat.named(invocation.value("--format"))
    language = invocation.value("--language")
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
    let framework = try opened.index.whole.inLanguage(language, for: "report")
    let other = framework.language == opened.index.whole.language ? nil : framework.language
    let index = other == nil ? opened.index : FrameworkIndex(framework)
    var sample = DraftSample(index, countsCompletedOnly ? .completed : .all)
    for loaded in reading.cases + interviews.cases { sample.add(loaded.record) }
    sample.add(try ending { () throws(UnusableFiles) in try opened.readQuestionnaires() })
    var options = options
    options.filesLeftOut = leftOut.count
    let draft = ReportDrafter.draft(
      opened.inspection, sample, layout: try layout(framework, opened),
      commentary: try Commentary.read(opened.folder, language: other), options: options)
    if options.isFinal { try refuseUnfinished(draft, sample, leftOut, opened) }
    let written = try write(draft, opened, language: other)
    if writesJSON {
      try context.write(result(draft, written))
    } else {
      try context.write(ReportWords.done(draft, written, isDryRun: isDryRun))
    }
    return try context.reportLeftOut(
      leftOut, entries: reading.entriesNotCounted + interviews.entriesNotCounted)
  }

  private func layout(_ framework: Framework, _ opened: OpenedInspection) throws(CommandFailure) -> ReportLayout {
    let layouts = framework.layouts
    guard let layout = layouts.first(where: { $0.name == opened.inspection.layout }) ?? layouts.first else {
      throw CommandFailure(.noLayout())
    }
    let folder = opened.folder.frameworkFolder
    return try ending { () throws(UnusableFiles) in try ReportLayouts.parse(layout, of: framework, in: folder) }
  }

  private func refuseUnfinished(
    _ draft: Draft, _ sample: DraftSample, _ leftOut: [Diagnostic], _ opened: OpenedInspection
  ) throws(CommandFailure) {
    let obstacles = FinalObstacle.all(
      in: sample, opened.inspection, filesLeftOut: leftOut.map { $0.place?.file ?? $0.summary },
      movedDecisions: [], unfilledSlots: draft.unfilledSlots)
    guard obstacles.isEmpty else { throw CommandFailure(.notFinal(obstacles.map(ReportWords.obstacle))) }
  }

  private func write(
    _ draft: Draft, _ opened: OpenedInspection, language: String?
  ) throws(CommandFailure) -> WrittenDraft {
    let files = formats.map { ($0, $0.bytes(of: draft)) }
    let evidence = Array(
      CanonicalJSON.indented(of: EvidenceJSON.value(of: EvidenceFile(draft)), leading: ["format", "version"]).utf8)
    let shelf = ReportShelf(folder: opened.folder)
    let kind = options.isFinal ? "final" : options.findingsOnly ? "findings" : "draft"
    let stem = language.map { "\(kind)-\($0)" } ?? kind
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
      "unfilled": .array(draft.unfilledSlots.map { .string($0.text) }), "written": .bool(!isDryRun),
    ]
  }
}
