import Analysis
import Diagnostics
import Drafting
import InspectionFiles
import InspectionModel

/// An inspection with its draft and everything behind it: what `report` writes and `why` explains.
struct DraftedInspection {
  /// How it is read and drafted.
  struct Wishes {
    var options = DraftOptions()
    var selection = CaseSelection.all
    /// One of the framework's languages; nil means its own.
    var language: String?
    /// Which command asks, for what is said of a language that there is not.
    var command: String
    /// Whether a report without a layout is refused; otherwise only findings are drafted then.
    var needsLayout = true
  }

  let opened: OpenedInspection
  let draft: Draft
  let sample: DraftSample
  let explainer: Explainer
  /// What the lead inspector decided about it.
  let decisions: Decisions
  /// The files left out, cases first.
  let leftOut: [Diagnostic]
  let entriesNotCounted: Int
  /// The language of the draft where it is not the framework's own.
  let otherLanguage: String?

  init(_ wishes: Wishes, in context: CommandContext) throws(CommandFailure) {
    let opened = try context.openInspection()
    var reading = try SampleReading(opened, wishes.selection, language: wishes.language, for: wishes.command)
    try reading.addQuestionnaires()
    let (index, sample, decisions) = (reading.index, reading.sample, reading.decisions.decisions)
    let (framework, other, leftOut) = (index.whole, reading.language, reading.leftOut)
    var cases = CaseTrail(index, wishes.selection)
    var talks =
      framework.hasInterviews ? CaseTrail(FrameworkIndex(framework, of: .interview), wishes.selection) : nil
    for record in reading.records {
      if record.kind == .interview { talks?.add(record) } else { cases.add(record) }
    }
    var options = wishes.options
    options.filesLeftOut = leftOut.count
    options.language = other
    if !wishes.needsLayout, framework.layouts.isEmpty { options.findingsOnly = true }
    draft = ReportDrafter.draft(
      opened.inspection, sample, layout: try Self.layout(framework, opened, options),
      commentary: try Commentary.read(opened.folder, language: other), decisions: decisions, options: options)
    explainer = Explainer(
      draft, sample, cases: cases, interviews: talks, of: opened.inspection,
      filesLeftOut: leftOut.map { $0.place?.file ?? $0.summary })
    (self.opened, self.sample, self.leftOut, otherLanguage) = (opened, sample, leftOut, other)
    self.decisions = decisions
    entriesNotCounted = reading.entriesNotCounted
  }

  private static func layout(
    _ framework: Framework, _ opened: OpenedInspection, _ options: DraftOptions
  ) throws(CommandFailure) -> ReportLayout {
    let layouts = framework.layouts
    guard let layout = layouts.first(where: { $0.name == opened.inspection.layout }) ?? layouts.first else {
      if options.findingsOnly { return .empty }
      throw CommandFailure(.noLayout())
    }
    let folder = opened.folder.frameworkFolder
    return try ending { () throws(UnusableFiles) in try ReportLayouts.parse(layout, of: framework, in: folder) }
  }
}
