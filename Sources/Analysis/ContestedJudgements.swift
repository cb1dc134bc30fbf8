import InspectionModel

/// How open conflicts of one scored key can turn out, case by case: which of yes, no and not applicable each allows.
package struct ContestedJudgements: Sendable, Equatable {
  /// The outcomes that one conflict allows.
  package struct Outcomes: OptionSet, Sendable, Hashable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// It can turn out sufficient.
    package static let yes = Outcomes(rawValue: 1)
    /// It can turn out insufficient.
    package static let no = Outcomes(rawValue: 2)
    /// It can turn out not to count: not applicable, or a grid that still lacks a row.
    package static let uncounted = Outcomes(rawValue: 4)

    static let highest = 7
  }

  private var counts: [Int] = []

  package init() {}

  /// How many conflicts allow exactly these outcomes.
  package subscript(_ outcomes: Outcomes) -> Int {
    counts.isEmpty ? 0 : counts[outcomes.rawValue]
  }

  /// How many conflicts there are.
  package var count: Int { counts.reduce(0, +) }

  /// Counts one conflict.
  package mutating func add(_ outcomes: Outcomes, _ count: Int = 1) {
    if counts.isEmpty { counts = Array(repeating: 0, count: Outcomes.highest + 1) }
    counts[outcomes.rawValue] += count
  }

  /// The conflicts of both.
  package static func + (lhs: ContestedJudgements, rhs: ContestedJudgements) -> ContestedJudgements {
    if rhs.counts.isEmpty { return lhs }
    if lhs.counts.isEmpty { return rhs }
    var sum = lhs
    for (place, count) in rhs.counts.enumerated() { sum.counts[place] += count }
    return sum
  }
}

extension CaseView {
  /// What the conflict at a slot can turn out to be: any of the answers that stand against each other; of a grid as a whole,
  /// whatever its rows can come to.
  func contestedOutcomes(at slot: Int) -> ContestedJudgements.Outcomes {
    let place = index.keys.slots[slot]
    guard place.isGrid else { return outcomes(ofHeadsAt: slot) }
    let rows = slot + 1..<slot + 1 + place.rowCount
    if rows.contains(where: { states[$0] == .open }) { return .uncounted }
    let perRow: [ContestedJudgements.Outcomes] = rows.map { row in
      states[row] == .conflict ? outcomes(ofHeadsAt: row) : Self.outcome(of: states[row].answer)
    }
    var whole: ContestedJudgements.Outcomes = []
    if perRow.contains(where: { $0.contains(.no) }) { whole.insert(.no) }
    // Without any `no`: sufficient where some row can be, not applicable where all can be.
    if perRow.allSatisfy({ $0 != .no }) {
      if perRow.contains(where: { $0.contains(.yes) }) { whole.insert(.yes) }
      if perRow.allSatisfy({ $0.contains(.uncounted) }) { whole.insert(.uncounted) }
    }
    return whole
  }

  private func outcomes(ofHeadsAt slot: Int) -> ContestedJudgements.Outcomes {
    current(at: slot).reduce(into: []) { $0.formUnion(Self.outcome(of: $1.code)) }
  }

  private static func outcome(of answer: AnswerCode?) -> ContestedJudgements.Outcomes {
    switch answer {
    case .yes: .yes
    case .no: .no
    default: .uncounted
    }
  }
}
