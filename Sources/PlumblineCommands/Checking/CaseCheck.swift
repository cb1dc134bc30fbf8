import Diagnostics
import InspectionModel
import Interview

/// What keeps one case or interview from being finished, and whether what was declared complete is still what was declared.
struct CaseCheck {
  let kind: RecordKind
  let id: CaseID
  /// What each assessor still has to do, by assessor.
  let tasks: [(assessor: AssessorID, lines: [String])]
  let conflicts: [Key]
  /// Seals that do not fit what they cover.
  let diagnostics: [Diagnostic]

  var isFine: Bool { tasks.isEmpty && conflicts.isEmpty && !diagnostics.contains { $0.severity == .error } }

  init(_ record: CaseRecord, _ index: FrameworkIndex) {
    (kind, id) = (record.kind, record.id)
    let facts = CaseFacts.read(record, index).facts
    let view = CaseView(facts, index)
    tasks = view.answeringAssessors.compactMap { assessor in
      let lines = Self.tasks(of: assessor, record, view, index)
      return lines.isEmpty ? nil : (assessor, lines)
    }
    conflicts = view.slots(in: .conflict).map { index.keys.slots[$0].key }
    diagnostics = Self.brokenSeals(in: record)
  }

  private static func tasks(
    of assessor: AssessorID, _ record: CaseRecord, _ view: CaseView, _ index: FrameworkIndex
  ) -> [String] {
    // A review records nothing, so that any of the assessor's own runs will do.
    guard let session = record.all.first(where: { $0.entry.id.by == assessor })?.entry.id.session else { return [] }
    let recorder = Recorder(record: record, index: index, assessor: assessor, session: session)
    var lines = CompletionObstacle.lines(for: CaseReview(recorder).obstacles)
    switch view.progress(of: assessor) {
    case .complete: break
    case .inProgress, .reopened: lines.append("The assessment is not declared complete.")
    case .outdated: lines.append("Something was changed after the assessment was declared complete.")
    }
    return lines
  }

  private static func brokenSeals(in record: CaseRecord) -> [Diagnostic] {
    let redacted = Set(record[.wholeCase].filter { $0.kind == .redact }.flatMap(\.replaces))
    return record[.wholeCase].filter { $0.kind == .complete }.compactMap { entry in
      guard let digest = entry.digest else { return nil }
      let seal = CompletionSeal(of: record, by: entry.id.by, covers: entry.covers)
      guard seal.digest != digest else { return nil }
      let isRedacted = redacted.contains { $0.by == entry.id.by && $0.seq <= entry.covers[$0.session, default: 0] }
      return isRedacted ? .sealRedacted(record, entry.id) : .sealBroken(record, entry.id)
    }
  }
}
