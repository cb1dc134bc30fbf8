/// The order in which an object's members are written: leading keys first, the rest by their bytes.
///
/// Made once where many values are written in the same order.
package struct KeyOrder: Sendable {
  private struct Leader {
    let key: String
    let rank: Int
  }

  private let leaders: [Leader]

  /// The order in which these keys come first, as listed.
  package init(leading: [String]) {
    leaders = leading.enumerated().map { Leader(key: $1, rank: $0) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  func arranged(_ members: [JSONObject.Member]) -> [JSONObject.Member] {
    if leaders.isEmpty || members.count < 2 { return members }
    var leading: [(rank: Int, member: JSONObject.Member)] = []
    var rest: [JSONObject.Member] = []
    var next = 0
    // Both lists are sorted by bytes, so one pass over both finds the leaders.
    for member in members {
      while next < leaders.count, leaders[next].key.utf8.lexicographicallyPrecedes(member.key.utf8) { next += 1 }
      if next < leaders.count, leaders[next].key.utf8.elementsEqual(member.key.utf8) {
        leading.append((leaders[next].rank, member))
      } else {
        rest.append(member)
      }
    }
    return leading.sorted { $0.rank < $1.rank }.map(\.member) + rest
  }
}
