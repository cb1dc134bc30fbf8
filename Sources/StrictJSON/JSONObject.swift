/// A JSON object: members with unique keys, in the order of their keys' UTF-8 bytes.
///
/// Keys are the same only if their bytes are: composed and decomposed accents make two keys.
package struct JSONObject: Sendable {
  /// One key with its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package let key: String
    /// Its value.
    package var value: JSONValue
    /// The first bytes of the key as a number, which nearly always says which of two keys comes first.
    let leading: UInt64

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
      leading = key.leadingBytes
    }

    /// Whether this is its key, where its first bytes are known to be the same.
    fileprivate func isUnder(_ key: String) -> Bool {
      let length = key.utf8.count
      return self.key.utf8.count == length && (length <= 8 || self.key.hasSameBytes(as: key))
    }

    /// Whether its key comes before another's by their bytes.
    fileprivate func precedes(_ other: Member) -> Bool {
      leading == other.leading ? key.precedesByBytes(other.key) : leading < other.leading
    }
  }

  /// The members, sorted by the UTF-8 bytes of their keys.
  package private(set) var members: [Member]

  /// An object without members.
  package init() {
    members = []
  }

  /// For members found to have different keys, in any order.
  init(unique members: [Member]) {
    self.members = members
    if members.count > Self.fewMembers { self.members.sort { $0.precedes($1) } } else { sortFew() }
  }

  /// The value of a key; nil where there is none.
  ///
  /// Setting nil removes the member, while `.null` is a value.
  package subscript(key: String) -> JSONValue? {
    get {
      let (index, isFound) = find(key)
      return isFound ? members[index].value : nil
    }
    set {
      let (index, isFound) = find(key)
      switch (newValue, isFound) {
      case (let value?, true): members[index].value = value
      case (let value?, false): members.insert(Member(key: key, value: value), at: index)
      case (nil, true): members.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The keys, sorted by their UTF-8 bytes.
  package var keys: [String] {
    members.map(\.key)
  }

  /// Whether there is no member.
  package var isEmpty: Bool {
    members.isEmpty
  }

  /// Up to so many members are sorted in their place, without copying any.
  private static let fewMembers = 32

  /// Sorts by putting each member in its place among those before it; most files have them nearly sorted.
  private mutating func sortFew() {
    for end in members.indices.dropFirst() {
      var place = end
      while place > 0, isPreceded(place - 1, by: place) {
        members.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  private func isPreceded(_ first: Int, by second: Int) -> Bool {
    let (mine, other) = (members[first].leading, members[second].leading)
    return mine == other ? members[second].key.precedesByBytes(members[first].key) : other < mine
  }

  /// Where a key is, or where it would be.
  private func find(_ key: String) -> (index: Int, isFound: Bool) {
    let leading = key.leadingBytes
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      let other = members[middle].leading
      if other != leading {
        if other < leading { low = middle + 1 } else { high = middle }
      } else if members[middle].isUnder(key) {
        return (middle, true)
      } else if members[middle].key.precedesByBytes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return (low, false)
  }
}

extension JSONObject: Hashable {}

extension JSONObject.Member {
  package static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.key.hasSameBytes(as: rhs.key) && lhs.value == rhs.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combineBytes(of: key)
    hasher.combine(value)
  }
}
