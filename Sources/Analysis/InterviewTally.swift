package import InspectionModel

/// What staff said in the interviews of an inspection: how often each answer was given.
///
/// Unlike a `SampleTally` it knows behind each count the interviews that it rests on: there are few, and what staff say is
/// counted and never scored. Adding in any order gives the same.
package struct InterviewTally: Sendable {
  /// One answer to a question, and where it was given.
  package struct Answer: Sendable, Equatable {
    /// The answer as files code it.
    package let code: String
    /// The interviews in which it was given, by reference.
    package let given: [CaseID]
  }

  /// What became of one question, or of one row of a grid.
  package struct Count: Sendable, Equatable {
    /// The slot in the key table of the interviews.
    package let slot: Int
    /// The interviews in which it was answered, by reference.
    package let answered: [CaseID]
    /// The answers that can be given, in the framework's order; none for numbers, days and words.
    ///
    /// Of several choices, one interview may stand under several.
    package let answers: [Answer]
  }

  /// The questions of the interviews.
  package let index: FrameworkIndex
  /// Which interviews are counted.
  package let selection: CaseSelection
  /// How many of those counted are complete.
  package private(set) var complete = 0
  /// How many were given and passed over because of the selection.
  package private(set) var passedOver = 0
  /// How many differing answers nobody has settled; they count nowhere.
  package private(set) var conflicts = 0
  /// How many questions wait for another to be answered or settled.
  package private(set) var pending = 0
  private var counted: [CaseID] = []
  private var given: [[AnswerCode: [CaseID]]]

  package init(_ index: FrameworkIndex, _ selection: CaseSelection = .all) {
    (self.index, self.selection) = (index, selection)
    given = Array(repeating: [:], count: index.keys.slots.count)
  }

  /// The interviews counted, by reference.
  package var interviews: [CaseID] { counted.sorted() }

  /// Counts an interview.
  package mutating func add(_ id: CaseID, _ view: CaseView) {
    let isComplete = view.isComplete
    guard isComplete || selection == .all else {
      passedOver += 1
      return
    }
    counted.append(id)
    if isComplete { complete += 1 }
    conflicts += view.slots(in: .conflict).count
    pending += view.slots(in: .pending).count
    for (slot, state) in view.states.enumerated() {
      if let answer = state.answer { given[slot][answer, default: []].append(id) }
    }
  }

  /// What became of each question in asking order; of grids of each row.
  package var counts: [Count] {
    index.keys.slots.indices.filter { !index.keys.slots[$0].isGrid }.map(count)
  }

  private func count(at slot: Int) -> Count {
    let answers = possible(at: slot).map { code, means in
      let given = given[slot].filter { means($0.key) }.values.flatMap(\.self)
      return Answer(code: code, given: given.sorted())
    }
    return Count(slot: slot, answered: given[slot].values.flatMap(\.self).sorted(), answers: answers)
  }

  private func possible(at slot: Int) -> [(code: String, means: (AnswerCode) -> Bool)] {
    let type = index.question(at: slot).answer
    switch type {
    case .yesNo: return [("yes", { $0 == .yes }), ("no", { $0 == .no })]
    case .yesNoNA, .grid: return [("yes", { $0 == .yes }), ("no", { $0 == .no }), ("na", { $0 == .notApplicable })]
    case .choice(let options):
      return options.enumerated().map { place, option in (option.code.text, { $0 == .option(place) }) }
    case .choices(let options, _):
      return options.enumerated().map { place, option in
        (option.code.text, { if case .options(let chosen) = $0 { chosen.contains(place) } else { false } })
      }
    case .number, .date, .text: return []
    }
  }
}

extension InterviewTally.Count {
  /// The answers to speak of: not applicable only where somebody said so.
  package var told: [InterviewTally.Answer] {
    answers.filter { $0.code != "na" || !$0.given.isEmpty }
  }

  /// The words of the question; of a row of a grid, those of the row behind them.
  package func text(in index: FrameworkIndex) -> String {
    let question = index.question(at: slot)
    guard let row = index.keys.slots[slot].row else { return question.text }
    return "\(question.text) \(question.answer.rows[row].label)"
  }

  /// The label of an option; nil for yes, no and not applicable.
  package func label(of code: String, in index: FrameworkIndex) -> String? {
    index.question(at: slot).answer.options.first { $0.code.text == code }?.label
  }
}
