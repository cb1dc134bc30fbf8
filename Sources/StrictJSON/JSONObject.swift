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

    package init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
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
    self.members = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The value of a key; nil where there is none.
  ///
  /// Setting nil removes the member, while `.null` is a value.
  package subscript(key: String) -> JSONValue? {
    get {
      let index = firstIndex(notBefore: key)
      return isKey(key, at: index) ? members[index].value : nil
    }
    set {
      let index = firstIndex(notBefore: key)
      switch (newValue, isKey(key, at: index)) {
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

  private func isKey(_ key: String, at index: Int) -> Bool {
    index < members.count && members[index].key.utf8.elementsEqual(key.utf8)
  }

  private func firstIndex(notBefore key: String) -> Int {
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle].key.utf8.lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension JSONObject: Hashable {}

extension JSONObject.Member {
  package static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.key.utf8.elementsEqual(rhs.key.utf8) && lhs.value == rhs.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combineBytes(of: key)
    hasher.combine(value)
  }
}
