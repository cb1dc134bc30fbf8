import Analysis
import Diagnostics
import Drafting
import InspectionFiles
import InspectionModel

/// The findings and recommendations of an inspection as it is now, with everything decided about them.
struct DecidedSample {
  let opened: OpenedInspection
  let framework: Framework
  let sample: DraftSample
  let loaded: LoadedDecisions
  let draft: DecidedDraft
  let leftOut: [Diagnostic]
  let entriesNotCounted: Int
  /// The language of what is shown, where that is not the framework's own.
  let language: String?

  init(_ opened: OpenedInspection, _ selection: CaseSelection, language: String?) throws(CommandFailure) {
    let reading = try SampleReading(opened, selection, language: language, for: "findings")
    (self.opened, sample, loaded, self.language) = (opened, reading.sample, reading.decisions, reading.language)
    (leftOut, entriesNotCounted) = (reading.leftOut, reading.entriesNotCounted)
    framework = reading.index.whole
    var book = ClaimBook(sample)
    draft = DecidedDraft.draft(opened.inspection, sample, loaded.decisions, language: self.language, &book)
  }

  /// Every address that something can be decided about.
  var addresses: [String] { draft.findings.map(\.address) + draft.recommendations.map(\.address) }

  func finding(_ address: String) -> DecidedFinding? { draft.findings.first { $0.address == address } }

  func recommendation(_ address: String) -> DecidedRecommendation? {
    draft.recommendations.first { $0.address == address }
  }

  /// What the claims of a finding or a recommendation come to now.
  func figures(of address: String) -> [DecidedFigure] {
    finding(address)?.figures ?? recommendation(address)?.figures ?? []
  }

  /// The coded reasons that words typed at a question can count as.
  func codedReasons(at question: QuestionID) -> [Reason] {
    guard let code = framework.question(question)?.reasons else { return [] }
    return (framework.reasonLists.first { $0.code == code }?.reasons ?? []).filter { !$0.asksForWords }
  }

  /// The typed reasons that nobody has said how to count.
  var unmapped: [TypedReason] { sample.typedReasons.filter { sample.reason(for: $0) == nil } }

  /// Whether somebody leads the inspection; nobody else is shown what assessors typed.
  func isLead(_ assessor: AssessorID?) -> Bool {
    guard let member = opened.inspection.team.first(where: { $0.code == assessor }) else { return false }
    return member.role.lowercased().split { !$0.isLetter }.contains("lead")
  }
}
