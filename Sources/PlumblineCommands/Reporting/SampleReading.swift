import Analysis
import Diagnostics
import Drafting
import InspectionFiles
import InspectionModel

/// What an inspection holds for a draft: its cases and interviews, and what was decided about them.
///
/// Everything that drafts, explains or decides reads an inspection through this, so that all speak of the same sample.
struct SampleReading {
  let opened: OpenedInspection
  /// The framework in the language asked for, ready for views.
  let index: FrameworkIndex
  /// That language, where it is not the framework's own.
  let language: String?
  /// The cases and then the interviews.
  let records: [CaseRecord]
  let decisions: LoadedDecisions
  /// The cases and interviews added up, with typed reasons counted as was decided.
  private(set) var sample: DraftSample
  /// The files left out, cases first.
  let leftOut: [Diagnostic]
  let entriesNotCounted: Int

  /// Reads an inspection; `command` is named where there is no such language.
  init(
    _ opened: OpenedInspection, _ selection: CaseSelection, language: String?, for command: String
  ) throws(CommandFailure) {
    self.opened = opened
    let cases = try ending { () throws(UnusableFiles) in try opened.readCases() }
    let interviews = try ending { () throws(UnusableFiles) in try opened.readInterviews() }
    leftOut = cases.leftOut + interviews.leftOut
    guard !cases.cases.isEmpty else { throw CommandFailure.nothingToScore(leftOut: leftOut) }
    entriesNotCounted = cases.entriesNotCounted + interviews.entriesNotCounted
    records = (cases.cases + interviews.cases).map(\.record)
    decisions = try ending { () throws(UnusableFiles) in try opened.readDecisions() }
    let framework = try opened.index.whole.inLanguage(language, for: command)
    self.language = framework.language == opened.index.whole.language ? nil : framework.language
    index = self.language == nil ? opened.index : FrameworkIndex(framework)
    sample = DraftSample(index, selection, mappedReasons: decisions.decisions.mappedReasons)
    for record in records { sample.add(record) }
  }

  /// Takes in what came back of the questionnaires, which only reports speak of.
  mutating func addQuestionnaires() throws(CommandFailure) {
    let opened = self.opened
    sample.add(try ending { () throws(UnusableFiles) in try opened.readQuestionnaires() })
  }
}
