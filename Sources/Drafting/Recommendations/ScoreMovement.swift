package import Analysis
import InspectionModel

/// How far a score would move if every insufficient judgement that a recommendation rests on became sufficient.
///
/// It promises nothing: it shows what the recommendation weighs in the score.
package struct ScoreMovement: Sendable, Equatable {
  /// The criterion, section or theme.
  package let subject: ScoreSubject
  /// What it comes to now.
  package let now: Tally
  /// What it would come to.
  package let then: Tally

  /// By how many percentage points the rounded score would rise; nil where there is no score.
  package var points: Int? {
    guard let now = now.score, let then = then.score else { return nil }
    return then.percentage - now.percentage
  }

  /// The rounded scores that these slots move, criteria before sections before themes; none where a framework publishes none.
  static func all(of slots: [Int], in sample: SampleTally) -> [ScoreMovement] {
    guard sample.index.framework.publishesScores else { return [] }
    let parts: [FrameworkPart] = [.criterion, .section, .theme]
    let within = Set(slots)
    return parts.flatMap(sample.index.subjects).compactMap { subject in
      let scored = sample.index.scoredSlots(of: subject)
      let moved = sample.pooled(scored.filter(within.contains)).insufficient
      guard moved > 0 else { return nil }
      let now = sample.pooled(scored)
      let movement = ScoreMovement(subject: subject, now: now, then: now + Tally(sufficient: moved, relevant: 0))
      return movement.points == 0 ? nil : movement
    }
  }
}
