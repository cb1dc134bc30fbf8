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

  /// Adds a member whose key the object does not have, while it is being read; `endAdding` comes after the last.
  mutating func add(new member: consuming Member) {
    var place = members.count
    if place < Self.fewMembers {
      while place > 0, isPreceded(place - 1, by: member) { place -= 1 }
    }
    if place == members.count { append(member) } else { members.insert(member, at: place) }
  }

  private func isPreceded(_ place: Int, by other: borrowing Member) -> Bool {
    let leading = members[place].leading
    return leading == other.leading ? other.key.precedesByBytes(members[place].key) : other.leading < leading
  }

  /// Sorts what was added, where that is more than could be put in its place at once.
  mutating func endAdding() {
    if members.count > Self.fewMembers { members.sort { $0.precedes($1) } }
  }

  private mutating func append(_ member: consuming Member) {
    // Few objects have more members, and growing step by step costs more than the room.
    if members.isEmpty { members.reserveCapacity(8) }
    members.append(member)
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
      case (let value?, false) where index == members.count: append(Member(key: key, value: value))
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

  /// Up to so many members, each is put in its place as it comes, which for more would take ever longer.
  private static let fewMembers = 256

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
