import Analysis
import InspectionModel
import Testing

/// The slots that are worked out beforehand, against the rule that says which they are.
struct ScoredSlotsTests {
  private static func plainSlots(of subject: ScoreSubject, in index: FrameworkIndex) -> [Int] {
    index.keys.slots.indices.filter { slot in
      let question = index.question(at: slot)
      guard question.isScored, index.keys.slots[slot].row == nil else { return false }
      return switch subject {
      case .question(let id): question.id == id
      case .criterion(let number): question.criterion == number
      case .section(let number): index.framework.section(of: question.criterion)?.number == number
      case .theme(let code): question.isKey && question.themes.contains(code)
      }
    }
  }

  @Test func eachScorePoolsTheSlotsThatTheRuleNames() throws {
    let index = FrameworkIndex(try SmallSample.framework())
    let unknown: [ScoreSubject] = [
      .question(try SmallSample.code("x")), .criterion(try SmallSample.code("x")), .section(try SmallSample.code("x")),
      .theme(try SmallSample.code("x")), .question(try SmallSample.code("1.1c")), .criterion(try SmallSample.code("0")),
    ]
    let subjects = FrameworkPart.allCases.flatMap(index.subjects)
    #expect(subjects.count == 11)
    for subject in subjects + unknown {
      #expect(index.scoredSlots(of: subject) == Self.plainSlots(of: subject, in: index), "\(subject)")
    }
    for slot in index.keys.slots.indices {
      let isScored = index.question(at: slot).isScored && index.keys.slots[slot].row == nil
      #expect(index.scored[slot] == isScored)
      #expect(index.isGrid(at: slot) == index.keys.slots[slot].isGrid)
    }
  }
}
