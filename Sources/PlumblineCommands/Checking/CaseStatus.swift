import InspectionFiles
import InspectionModel

/// How far one case or interview of the inspection is.
struct CaseStatus {
  /// How far a case is as a whole.
  enum State: String {
    case notBegun = "not begun"
    case leftOut = "left out"
    case inProgress = "in progress"
    case reopened
    case outdated = "changed since complete"
    case complete
    case excluded
    case reserve
  }

  /// A question that a note puts to somebody.
  struct Query {
    let key: EntryKey
    let to: AssessorID
  }

  let kind: RecordKind
  let id: CaseID
  let planned: PlannedCase?
  /// Everybody who judged it or is to, first reader first, with how far they are; nil where they have not begun.
  let readers: [(assessor: AssessorID, progress: AssessorProgress?)]
  let isComplete: Bool
  let answered: Int
  let open: Int
  let conflicts: Int
  let pending: Int
  /// What was seen, and what was done, of somebody in immediate danger.
  let concerns: [Entry]
  let queries: [Query]
  /// Whether its file was left out, so that nobody knows how far it is.
  let isLeftOut: Bool

  /// The status of a planned case that no file holds that can be used.
  init(notBegun planned: PlannedCase, isLeftOut: Bool) {
    self.isLeftOut = isLeftOut
    (kind, id, self.planned) = (.case, planned.id, planned)
    readers = planned.readers.map { ($0, nil) }
    (isComplete, answered, open, conflicts, pending, concerns, queries) = (false, 0, 0, 0, 0, [], [])
  }

  init(_ record: CaseRecord, planned: PlannedCase?, _ index: FrameworkIndex) {
    (kind, id, self.planned, isLeftOut) = (record.kind, record.id, planned, false)
    let view = CaseView(record, index)
    let assessors = (planned?.readers ?? []) + view.answeringAssessors.filter { planned?.readers.contains($0) != true }
    let begun = view.facts.assessors
    readers = assessors.map { ($0, begun.contains($0) ? view.progress(of: $0) : nil) }
    isComplete = view.isComplete
    answered = view.states.indices.count { view.states[$0].answer != nil && index.keys.slots[$0].row == nil }
    open = view.blockingSlots.count { view.states[$0] == .open }
    conflicts = view.slots(in: .conflict).count
    pending = view.slots(in: .pending).count
    concerns = record[.wholeCase].filter { $0.kind == .concern }
    queries = record.all.compactMap { key, entry in
      entry.kind == .note ? entry.to.map { Query(key: key, to: $0) } : nil
    }
  }

  var state: State {
    if isLeftOut { return .leftOut }
    if planned?.exclusion != nil { return .excluded }
    if planned?.isReserve == true, readers.allSatisfy({ $0.progress == nil }) { return .reserve }
    if isComplete { return .complete }
    let progress = readers.compactMap(\.progress)
    if progress.contains(.outdated) { return .outdated }
    if progress.contains(.reopened) { return .reopened }
    return progress.isEmpty ? .notBegun : .inProgress
  }

  /// All cases: those of the plan in its order, then those outside it; of interviews, which are not planned, all.
  static func all(_ reading: CaseReading, in opened: OpenedInspection) -> [CaseStatus] {
    let plan = opened.inspection.plan
    let planned = plan.cases.map { planned in
      reading.loaded(planned.id).map { CaseStatus($0.record, planned: planned, opened.index) }
        ?? CaseStatus(notBegun: planned, isLeftOut: reading.isLeftOut(planned.id))
    }
    let others = reading.cases.filter { plan.planned($0.record.id) == nil }
    return planned + others.map { CaseStatus($0.record, planned: nil, opened.index) }
  }
}
