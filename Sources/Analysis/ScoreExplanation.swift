package import InspectionModel

/// How a score comes about, and what would move it.
package struct ScoreExplanation: Sendable, Equatable {
  /// A question that pulls a score down.
  package struct Pull: Sendable, Equatable {
    /// The question.
    package let question: QuestionID
    /// Its own tally, all phases pooled.
    package let tally: Tally
    /// What the whole would come to if all its judgements were sufficient.
    package let wholeIfAllWereSufficient: Tally
  }

  /// The way to the band above.
  package struct NextBand: Sendable, Equatable {
    /// The band.
    package let band: Code<Band>
    /// How many insufficient judgements would have to be sufficient: the fewest that reach it.
    package let moreSufficient: Int
  }

  /// What is explained.
  package let subject: ScoreSubject
  /// What it comes to.
  package let tally: Tally
  /// The questions that pull it down, most insufficient judgements first, and of equals the one asked first.
  package let pulls: [Pull]
  /// The way to the band above; nil in the highest, and where there is no score or no band.
  package let nextBand: NextBand?
  /// How far open conflicts could move it; nil where there are none, and where no outcome gives a score.
  package let bounds: ScoreBounds?
  /// How many judgements wait for another question and are in neither score nor bounds.
  package let pendingJudgements: Int

  /// Explains a score, naming at most so many questions that pull it down.
  package init(of subject: ScoreSubject, in sample: SampleTally, most: Int = 5) {
    self.subject = subject
    let slots = sample.index.scoredSlots(of: subject)
    tally = sample.pooled(slots)
    pulls = Self.pulls(at: slots, of: tally, in: sample, most: most)
    nextBand = Self.nextBand(above: tally, in: sample.index.framework)
    let contested = sample.contested(slots)
    bounds = contested.count == 0 ? nil : ScoreBounds(of: tally, contested)
    pendingJudgements = slots.reduce(0) { $0 + sample.slots[$1].pending }
  }

  private static func pulls(at slots: [Int], of whole: Tally, in sample: SampleTally, most: Int) -> [Pull] {
    var tallies: [(place: Int, tally: Tally)] = []
    for slot in slots {
      let place = sample.index.keys.slots[slot].question
      let tally = sample.slots[slot].tally
      if let last = tallies.last, last.place == place {
        tallies[tallies.count - 1].tally += tally
      } else {
        tallies.append((place, tally))
      }
    }
    let sorted = tallies.filter { $0.tally.insufficient > 0 }.sorted {
      ($1.tally.insufficient, $0.place) < ($0.tally.insufficient, $1.place)
    }
    return sorted.prefix(most).map { place, tally in
      Pull(
        question: sample.index.framework.questions[place].id, tally: tally,
        wholeIfAllWereSufficient: whole + Tally(sufficient: tally.insufficient, relevant: 0))
    }
  }

  private static func nextBand(above tally: Tally, in framework: Framework) -> NextBand? {
    guard let score = tally.score, let band = framework.nextBand(above: score) else { return nil }
    let needed = Score.fewestSufficient(of: tally.relevant, toReach: band.from)
    return NextBand(band: band.code, moreSufficient: needed - tally.sufficient)
  }
}
