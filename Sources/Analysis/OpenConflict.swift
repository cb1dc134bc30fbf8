package import InspectionModel

/// Differing answers to one key of a case that nobody has settled, without a word about who gave which.
package struct OpenConflict: Sendable, Equatable {
  /// The key.
  package let key: Key
  /// The answers that stand against each other, as files code them, each once: yes, no and na in this order, others in the
  /// framework's order or rising.
  package let values: [String]
  /// How many entries stand against each other.
  package let entries: Int
}

extension CaseView {
  /// The open conflicts of the case in asking order; of grids the rows.
  package var openConflicts: [OpenConflict] {
    slots(in: .conflict).map { slot in
      let codes = current(at: slot).compactMap(\.code)
      let distinct = Set(codes).map { (order: index.order(of: $0), text: index.text(of: $0, at: slot)) }
      let values = distinct.sorted { ($0.order, $0.text) < ($1.order, $1.text) }.map(\.text)
      return OpenConflict(key: index.keys.slots[slot].key, values: values, entries: codes.count)
    }
  }
}

extension FrameworkIndex {
  fileprivate func order(of answer: AnswerCode) -> Int {
    switch answer {
    case .yes: 0
    case .no: 1
    case .notApplicable: 2
    case .option(let place): place
    case .options(let places): places.places.first ?? 0
    case .number(let number): number
    case .date, .text: 0
    }
  }
}
