/// A set of places in a list of at most 64: chosen options, given reasons.
package struct PlaceSet: Hashable, Sendable {
  /// The longest list that can be told apart.
  package static let capacity = 64

  private var bits: UInt64 = 0

  package init() {}

  /// The set of these places; places beyond the capacity cannot be held and are left out.
  package init(_ places: some Sequence<Int>) {
    for place in places { insert(place) }
  }

  /// The places, lowest first.
  package var places: [Int] { Array(self) }

  /// Whether there are none.
  package var isEmpty: Bool { bits == 0 }

  /// How many there are.
  package var count: Int { bits.nonzeroBitCount }

  /// Whether this place is among them.
  package func contains(_ place: Int) -> Bool {
    (0..<Self.capacity).contains(place) && bits & (1 << UInt64(place)) != 0
  }

  /// Adds a place from 0 to 63.
  package mutating func insert(_ place: Int) {
    guard (0..<Self.capacity).contains(place) else { return }
    bits |= 1 << UInt64(place)
  }

  /// Adds all of another set's places.
  package mutating func formUnion(_ other: PlaceSet) {
    bits |= other.bits
  }
}

extension PlaceSet: Sequence {
  /// Walks through the places, lowest first.
  package struct Iterator: IteratorProtocol {
    fileprivate var rest: UInt64

    package mutating func next() -> Int? {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return rest.trailingZeroBitCount
    }
  }

  /// A walk through the places, lowest first.
  package func makeIterator() -> Iterator { Iterator(rest: bits) }
}
