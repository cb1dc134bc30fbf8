/// The order in which an object's members are written: leading keys first, the rest by their bytes.
///
/// Made once where many values are written in the same order.
package struct KeyOrder: Sendable {
  private struct Leader {
    let key: String
    let leading: UInt64
    let rank: Int
  }

  private let leaders: [Leader]

  /// The order in which these keys come first, as listed.
  package init(leading: [String]) {
    leaders = leading.enumerated().map { Leader(key: $1, leading: $1.leadingBytes, rank: $0) }
      .sorted { $0.key.precedesByBytes($1.key) }
  }

  /// Whether one of the members may be a leader; nearly always their first bytes show that none is.
  private func mayHaveLeader(_ members: [JSONObject.Member]) -> Bool {
    var next = 0
    for place in members.indices {
      let leading = members[place].leading
      while next < leaders.count, leaders[next].leading < leading { next += 1 }
      if next < leaders.count, leaders[next].leading == leading { return true }
    }
    return false
  }

  func arranged(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    if members.count < 2 || !mayHaveLeader(members) { return members }
    var leading: [(rank: Int, member: JSONObject.Member)] = []
    var rest: [JSONObject.Member] = []
    var next = 0
    // Both lists are sorted by bytes, so one pass over both finds the leaders.
    for member in members {
      while next < leaders.count, leaders[next].key.precedesByBytes(member.key) { next += 1 }
      if next < leaders.count, leaders[next].key.hasSameBytes(as: member.key) {
        leading.append((leaders[next].rank, member))
      } else {
        rest.append(member)
      }
    }
    return leading.sorted { $0.rank < $1.rank }.map(\.member) + rest
  }
}
