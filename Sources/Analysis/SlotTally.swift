/// What became of one key in all cases: how often it was judged how, and how often it is not settled.
package struct SlotTally: Sendable, Equatable {
  /// The work was sufficient.
  package internal(set) var yes = 0
  /// The work was insufficient.
  package internal(set) var no = 0
  /// The question did not concern the case.
  package internal(set) var notApplicable = 0
  /// Answered with anything that is no judgement: a choice, a number, a day, words.
  package internal(set) var otherAnswers = 0
  /// It applies and is unanswered.
  package internal(set) var open = 0
  /// Whether it applies is not known yet.
  package internal(set) var pending = 0
  /// Judgements differ, and nobody has settled them.
  package internal(set) var conflicts = 0
  /// Answered, but it no longer applies.
  package internal(set) var setAside = 0
  /// For each place in the question's list of reasons, in how many cases a `no` carries it.
  ///
  /// Shorter than the list where the last ones were never given.
  package internal(set) var reasonCounts: [Int] = []
  /// How the open conflicts can turn out.
  package internal(set) var contested = ContestedJudgements()

  package init() {}

  /// In how many cases it applies: judged, answered, open or in conflict.
  package var asked: Int { yes + no + notApplicable + otherAnswers + open + conflicts }

  /// Sufficient and relevant judgements.
  ///
  /// Only scored keys belong into a score; a row of a grid may be quoted on its own.
  package var tally: Tally { Tally(sufficient: yes, relevant: yes + no) }

  /// In how many cases a `no` carries the reason at this place of the list.
  package func count(ofReason place: Int) -> Int {
    reasonCounts.indices.contains(place) ? reasonCounts[place] : 0
  }

  /// Both together.
  package static func + (lhs: SlotTally, rhs: SlotTally) -> SlotTally {
    var sum = lhs
    sum.yes += rhs.yes
    sum.no += rhs.no
    sum.notApplicable += rhs.notApplicable
    sum.otherAnswers += rhs.otherAnswers
    sum.open += rhs.open
    sum.pending += rhs.pending
    sum.conflicts += rhs.conflicts
    sum.setAside += rhs.setAside
    for (place, count) in rhs.reasonCounts.enumerated() { sum.countReason(place, count) }
    sum.contested = lhs.contested + rhs.contested
    return sum
  }

  mutating func countReason(_ place: Int, _ count: Int = 1) {
    if reasonCounts.isEmpty { reasonCounts.reserveCapacity(max(place + 1, 12)) }
    while reasonCounts.count <= place { reasonCounts.append(0) }
    reasonCounts[place] += count
  }
}
