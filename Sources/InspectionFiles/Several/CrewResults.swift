import Synchronization

/// Results by number, whichever comes first.
final class CrewResults<Result: Sendable>: Sendable {
  private let slots: Mutex<[Result?]>

  init(_ count: Int) {
    slots = Mutex(Array(repeating: nil, count: count))
  }

  /// The result of a number; nil where there is none, or none yet.
  subscript(number: Int) -> Result? {
    get { slots.withLock { $0[number] } }
    set { slots.withLock { $0[number] = newValue } }
  }

  /// All that are there, in the order of their numbers.
  var all: [Result] {
    slots.withLock { slots in
      var results: [Result] = []
      results.reserveCapacity(slots.count)
      for case .some(let result) in slots { results.append(result) }
      return results
    }
  }
}
