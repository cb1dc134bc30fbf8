/// Every key that a case can have, in asking order, numbered.
///
/// Views and tallies are arrays over these numbers, the *slots*, so that scoring a national programme compares no
/// strings. A grid has a slot for the whole, whose answer is derived, and then one for each row.
package struct KeyTable: Sendable {
  /// What one slot stands for.
  package struct Slot: Sendable, Equatable {
    /// The key as files name it; of a grid as a whole, the key without a row.
    package let key: Key
    /// The question's place in the framework's asking order.
    package let question: Int
    /// The phase's place in the framework's list; nil where the question is asked once.
    package let phase: Int?
    /// The row's place in the grid; nil for the whole grid and for every other question.
    package let row: Int?
    /// How many rows follow, where this is a grid as a whole; otherwise 0.
    package let rowCount: Int

    /// Whether it is a grid as a whole, which nobody answers directly.
    package var isGrid: Bool { rowCount > 0 }
  }

  /// The slots in asking order: question, then phase, then the grid as a whole before its rows.
  package let slots: [Slot]
  private let slotOfText: [String: Int]
  private let firstSlots: [Int]
  private let widths: [Int]
  private let isPhased: [Bool]

  package init(_ framework: Framework) {
    var slots: [Slot] = []
    var firstSlots: [Int] = []
    slots.reserveCapacity(framework.questions.count * 2)
    for index in framework.questions.indices {
      firstSlots.append(slots.count)
      if framework.questions[index].isPhased {
        for phase in framework.phases.indices { Self.add(index, phase: phase, of: framework, to: &slots) }
      } else {
        Self.add(index, phase: nil, of: framework, to: &slots)
      }
    }
    self.slots = slots
    self.firstSlots = firstSlots
    widths = framework.questions.map { 1 + $0.answer.rows.count }
    isPhased = framework.questions.map(\.isPhased)
    var slotOfText: [String: Int] = [:]
    slotOfText.reserveCapacity(slots.count)
    for slot in slots.indices {
      let text = slots[slot].key.text
      if slotOfText[text] == nil { slotOfText[text] = slot }
    }
    self.slotOfText = slotOfText
  }

  private static func add(_ question: Int, phase: Int?, of framework: Framework, to slots: inout [Slot]) {
    let id = framework.questions[question].id
    let code = phase.map { framework.phases[$0].code }
    let rows = framework.questions[question].answer.rows
    slots.append(Slot(key: Key(id, phase: code), question: question, phase: phase, row: nil, rowCount: rows.count))
    for row in rows.indices {
      let key = Key(id, row: rows[row].code, phase: code)
      slots.append(Slot(key: key, question: question, phase: phase, row: row, rowCount: 0))
    }
  }

  /// The slot of a key by its text; nil where the framework has no such key.
  package func slot(_ text: String) -> Int? {
    slotOfText[text]
  }

  /// The slot of a key; nil where the framework has no such key.
  package func slot(_ key: Key) -> Int? {
    slotOfText[key.text]
  }

  /// The slots that a key stands for: its own, or where it names no phase, those of all phases.
  package func slots(matching key: Key) -> [Int] {
    slots.indices.filter {
      let candidate = slots[$0].key
      return candidate.question == key.question && candidate.row == key.row
        && (key.phase == nil || candidate.phase == key.phase)
    }
  }

  /// The slot of a question, for a phase if it is asked for each; of a grid, the whole.
  ///
  /// A phased question without a phase has no one slot: nil.
  package func slot(question: Int, phase: Int?) -> Int? {
    guard isPhased[question] else { return firstSlots[question] }
    return phase.map { firstSlots[question] + $0 * widths[question] }
  }

  /// All slots of a question, in asking order.
  package func slots(ofQuestion question: Int) -> Range<Int> {
    let next = question + 1 < firstSlots.count ? firstSlots[question + 1] : slots.count
    return firstSlots[question]..<next
  }
}
