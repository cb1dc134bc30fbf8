package import InspectionModel

/// A check of answers against each other, for the phase that it is made for where its questions are asked for each.
package struct CheckInstance: Sendable, Equatable {
  /// Its code.
  package let code: CheckCode
  /// How much it insists.
  package let kind: ConsistencyCheck.Kind
  /// What is said to the assessor; it names the phase.
  package let message: String
  /// The phase; nil where its questions are asked once.
  package let phase: PhaseCode?
  /// The keys that it compares, in asking order.
  package let keys: [Key]
  /// The key under which a waiver stands.
  package let waiverKey: EntryKey
  /// The places of the questions that it compares.
  let questions: Set<Int>
  private let place: Int
  private let phasePlace: Int?

  /// All checks of a framework, for each phase where needed, in its order.
  package static func all(in index: FrameworkIndex) -> [CheckInstance] {
    index.framework.checks.indices.flatMap { place in
      let isPhased = index.framework.checks[place].condition.questions.contains { id in
        index.place(of: id).map { index.framework.questions[$0].isPhased } ?? false
      }
      let phases: [Int?] = isPhased ? index.framework.phases.indices.map { $0 } : [nil]
      return phases.map { CheckInstance(place, phase: $0, index) }
    }
  }

  private init(_ place: Int, phase: Int?, _ index: FrameworkIndex) {
    let check = index.framework.checks[place]
    (self.place, phasePlace) = (place, phase)
    (code, kind) = (check.code, check.kind)
    message = check.message + (phase.map { " (\(index.framework.phases[$0].label))" } ?? "")
    let phaseCode = phase.map { index.framework.phases[$0].code }
    self.phase = phaseCode
    let needsPhases = !check.condition.phases.isEmpty
    let ids = check.condition.questions + (needsPhases ? [index.framework.phaseQuestion].compactMap(\.self) : [])
    questions = Set(ids.compactMap(index.place(of:)))
    let places = questions.sorted()
    func key(_ question: Question) -> Key { Key(question.id, phase: question.isPhased ? phaseCode : nil) }
    keys = places.map { key(index.framework.questions[$0]) }
    waiverKey = EntryKey(index.framework.question(check.last).map(key) ?? Key(check.last))
  }

  /// The check as it is named where a phase must be told: `CODE` or `CODE@PHASE`.
  package var name: String { code.text + (phase.map { "@\($0.text)" } ?? "") }

  /// Whether it has something against the answers; unknown while one is missing.
  package func holds(in view: CaseView) -> Truth {
    view.holds(check: place, phase: phasePlace)
  }

  /// Whether an assessor gave a reason for leaving the answers as they are; one with an impossible date counts for nothing.
  package func isWaived(in record: CaseRecord, by assessor: AssessorID) -> Bool {
    record[waiverKey].contains { entry in
      entry.kind == .waive && entry.id.by == assessor && entry.check == code && Timestamp(entry.at) != nil
    }
  }
}
