/// Conditions made flat: for each condition a run of steps over slots, evaluated on a stack of truths held in one register.
///
/// A national programme evaluates millions of conditions. A tree of them would cost more to walk than to evaluate; steps
/// are plain numbers.
struct ConditionProgram: Sendable {
  /// One step of an evaluation.
  enum Step: Sendable, Equatable {
    /// Puts the truth of a comparison with the answer at a slot on the stack.
    case compare(slot: Int, AnswerTest)
    /// Puts a truth on the stack.
    case put(Truth)
    /// Turns the top one round.
    case not
    /// Both of the top two.
    case both
    /// Either of the top two.
    case either
  }

  /// Where the steps of a condition are; empty for one that always holds.
  typealias Place = Range<Int>

  private var steps: [Step] = []

  /// Has the steps of a condition added, and says where they are.
  mutating func add(_ addSteps: (inout [Step]) -> Void) -> Place {
    let start = steps.count
    addSteps(&steps)
    return start..<steps.count
  }

  /// Whether the condition at a place holds, given the states of all earlier slots.
  func evaluate(_ place: Place, _ states: [KeyState]) -> Truth {
    // Two bits for each truth, the top one lowest. Conditions nest at most sixteen deep, and each level adds one truth.
    var stack = UInt64(Truth.yes.rank)
    for step in place {
      switch steps[step] {
      case .compare(let slot, let test): stack = stack &<< 2 | UInt64(Self.compare(slot, test, states).rank)
      case .put(let truth): stack = stack &<< 2 | UInt64(truth.rank)
      case .not: stack ^= stack & 1 == 0 ? 2 : 0
      case .both: stack = (stack &>> 4) &<< 2 | min(stack & 3, (stack &>> 2) & 3)
      case .either: stack = (stack &>> 4) &<< 2 | max(stack & 3, (stack &>> 2) & 3)
      }
    }
    return Truth(rank: stack & 3)
  }

  /// A comparison with a question that does not apply is false; with an unanswered, pending or conflicting one, unknown.
  @inline(__always)
  private static func compare(_ slot: Int, _ test: AnswerTest, _ states: [KeyState]) -> Truth {
    guard slot < states.count else { return .unknown }
    switch states[slot] {
    case .notAsked, .setAside: return .no
    case .pending, .open, .conflict: return .unknown
    case .answered(let code): return test.passes(code) ? .yes : .no
    }
  }
}

extension Truth {
  /// No, unknown and yes in their order: of two, both is the lower one and either the higher one.
  @inline(__always)
  fileprivate var rank: UInt8 {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }

  @inline(__always)
  fileprivate init(rank: UInt64) {
    self = rank == 0 ? .no : rank == 1 ? .unknown : .yes
  }
}
