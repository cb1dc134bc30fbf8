package import InspectionModel

/// What one inspection of several came to: the tallies that a comparison needs, and what stands behind them.
package struct AreaTally: Sendable, Equatable {
  /// The inspection.
  package let id: InspectionID
  /// The area inspected, in words.
  package let area: String
  /// The date on its report, or else of its fieldwork, a month or a day; nil while neither is known.
  package let date: String?
  /// How many cases are counted.
  package let cases: Int
  /// How many of them are complete.
  package let completeCases: Int
  /// How many were passed over, because only complete ones count.
  package let passedOver: Int
  /// How many keys are in conflict.
  package let conflicts: Int
  /// How many keys wait for another.
  package let pending: Int
  /// The pooled judgements of each subject.
  private let tallies: [ScoreSubject: Tally]

  /// What a sample came to, by parts of the framework.
  package init(_ sample: SampleTally, of inspection: Inspection, by part: FrameworkPart) {
    (id, area, date) = (inspection.id, inspection.area, inspection.date)
    (cases, completeCases, passedOver) = (sample.cases, sample.completeCases, sample.passedOver)
    (conflicts, pending) = (sample.conflicts, sample.pending)
    tallies = Dictionary(
      sample.index.subjects(part).map { ($0, sample.tally(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pooled judgements of a subject; zero where the area's copy of the framework does not have it.
  package func tally(of subject: ScoreSubject) -> Tally {
    tallies[subject] ?? .zero
  }

  /// Whether further work could still move the scores: counted cases not complete, differing judgements, pending questions.
  package var isUnfinished: Bool {
    completeCases < cases || conflicts > 0 || pending > 0
  }
}

extension AreaTally: Comparable {
  /// By date, those without one last, then by name, then by id; a month stands before its days.
  package static func < (lhs: AreaTally, rhs: AreaTally) -> Bool {
    switch (lhs.date, rhs.date) {
    case (let one?, let other?) where one != other: return one < other
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if !lhs.area.utf8.elementsEqual(rhs.area.utf8) { return lhs.area.utf8.lexicographicallyPrecedes(rhs.area.utf8) }
    return lhs.id < rhs.id
  }
}
