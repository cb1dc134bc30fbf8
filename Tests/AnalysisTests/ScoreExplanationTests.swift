import Analysis
import InspectionModel
import PlumblineTestSupport
import Testing

struct ScoreExplanationTests {
  @Test func questionsThatPullDownComeWorstFirstAndThenInAskingOrder() throws {
    let tally = try SmallSample.tally([
      "0p=home 1.1a=yes 1.1b=no 1.2a@home=no", "0p=away 1.1a=yes 1.1b=yes 1.2a@away=no", "1.1a=no",
    ])
    let explanation = ScoreExplanation(of: .section(try SmallSample.code("1")), in: tally)
    #expect(explanation.tally == Tally(sufficient: 3, relevant: 7))
    #expect(explanation.pulls.map(\.question.text) == ["1.2a", "1.1a", "1.1b"])
    #expect(explanation.pulls[0].wholeIfAllWereSufficient == Tally(sufficient: 5, relevant: 7))
    #expect(ScoreExplanation(of: .section(try SmallSample.code("1")), in: tally, most: 1).pulls.count == 1)
  }

  @Test func theWayToTheNextBandIsTheShortest() throws {
    let framework = try SmallSample.framework()
    for relevant in 1...25 {
      for sufficient in 0...relevant {
        let cases = (0..<relevant).map { $0 < sufficient ? "1.1a=yes" : "1.1a=no" }
        let explanation = ScoreExplanation(
          of: .question(try SmallSample.code("1.1a")), in: try SmallSample.tally(cases))
        let score = try #require(Tally(sufficient: sufficient, relevant: relevant).score)
        let next = framework.nextBand(above: score)
        let fewest = next.flatMap { band in
          (1...relevant).first {
            Tally(sufficient: sufficient + $0, relevant: relevant).score?.percentage ?? 0 >= band.from
          }
        }
        #expect(explanation.nextBand?.moreSufficient == fewest, "\(sufficient) of \(relevant)")
        #expect(explanation.nextBand?.band == next?.code)
      }
    }
  }

  @Test func withoutConflictsThereAreNoBounds() throws {
    let tally = try SmallSample.tally(["1.1a=yes"])
    #expect(ScoreExplanation(of: .theme(try SmallSample.code("T")), in: tally).bounds == nil)
  }

  @Test func aConflictThatCannotCountLeavesNoBounds() throws {
    // A row is open, so that the grid has no answer however the conflict turns out.
    let cases = ["2.1g:police=yes A2 2.1g:police=no"]
    #expect(ScoreExplanation(of: .section(try SmallSample.code("2")), in: try SmallSample.tally(cases)).bounds == nil)
  }

  /// Small samples with conflicts of every kind, each outcome tried.
  @Test(arguments: 0..<60)
  func boundsAreTheExtremesOfAllOutcomes(_ seed: UInt64) throws {
    let index = FrameworkIndex(try SmallSample.framework())
    var numbers = SeededRandom(seed: seed)
    let cases = (0..<Int.random(in: 1...2, using: &numbers)).map { _ in Self.randomCase(&numbers) }
    let views = try cases.map { CaseView(try SmallSample.facts($0, index), index) }
    var sample = SampleTally(index)
    for view in views { sample.add(view) }
    let outcomes = Self.outcomes(of: views)
    let subjects = FrameworkPart.allCases.flatMap(index.subjects)
    for subject in subjects {
      let slots = index.scoredSlots(of: subject)
      guard slots.contains(where: { sample.slots[$0].conflicts > 0 }) else { continue }
      let tallies = outcomes.map { states in
        zip(states, views).reduce(Tally.zero) { $0 + Self.tally(of: $1.0, slots) }
      }
      let scores = tallies.compactMap(\.score)
      let bounds = ScoreExplanation(of: subject, in: sample).bounds
      #expect(bounds?.lowest == scores.min(), "\(subject) of \(cases)")
      #expect(bounds?.highest == scores.max(), "\(subject) of \(cases)")
      if let bounds {
        #expect(bounds.mayHaveNoScore == tallies.contains { $0.relevant == 0 }, "\(subject) of \(cases)")
      }
    }
  }

  private static func randomCase(_ numbers: inout SeededRandom) -> String {
    let keys: [(String, [String])] = [
      ("1.1a", ["yes", "no"]), ("1.1b", ["yes", "no", "na"]), ("1.2a@home", ["yes", "no", "na"]),
      ("1.2a@away", ["yes", "no", "na"]), ("2.1g:police", ["yes", "no", "na"]), ("2.1g:school", ["yes", "no", "na"]),
    ]
    var words = ["0p=home+away"]
    var second = ["A2"]
    for (key, answers) in keys where Int.random(in: 0..<6, using: &numbers) > 0 {
      words.append("\(key)=\(answers[Int.random(in: 0..<answers.count, using: &numbers)])")
      second.append("\(key)=\(answers[Int.random(in: 0..<answers.count, using: &numbers)])")
    }
    return (words + second).joined(separator: " ")
  }

  /// The states of the cases under every choice of answers for the keys that are in conflict now.
  private static func outcomes(of views: [CaseView]) -> [[[KeyState]]] {
    views.reduce([[]]) { found, view in
      let choices = outcomes(of: view)
      return found.flatMap { before in choices.map { before + [$0] } }
    }
  }

  /// Settles the open conflicts by hand; what hangs on one of them stays as it is, pending.
  private static func outcomes(of view: CaseView) -> [[KeyState]] {
    var found = [view.states]
    for slot in view.slots(in: .conflict) {
      let codes = Set(view.current(at: slot).compactMap(\.code))
      found = found.flatMap { states in
        codes.map { code in
          var settled = states
          settled[slot] = .answered(code)
          return settled
        }
      }
    }
    return found.map { regrid($0, view) }
  }

  private static func regrid(_ states: [KeyState], _ view: CaseView) -> [KeyState] {
    var states = states
    for (slot, place) in view.index.keys.slots.enumerated() where place.isGrid && states[slot] == .conflict {
      let rows = states[slot + 1...slot + place.rowCount]
      if rows.contains(.open) {
        states[slot] = .open
      } else if rows.contains(.answered(.no)) {
        states[slot] = .answered(.no)
      } else {
        states[slot] = .answered(rows.contains(.answered(.yes)) ? .yes : .notApplicable)
      }
    }
    return states
  }

  private static func tally(of states: [KeyState], _ slots: [Int]) -> Tally {
    slots.reduce(.zero) { tally, slot in
      switch states[slot] {
      case .answered(.yes): tally + Tally(sufficient: 1, relevant: 1)
      case .answered(.no): tally + Tally(sufficient: 0, relevant: 1)
      default: tally
      }
    }
  }
}
