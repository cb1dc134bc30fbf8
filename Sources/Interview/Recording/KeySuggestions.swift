package import InspectionModel

/// What somebody may have meant who typed a key that the framework does not have.
package enum KeySuggestions {
  /// The keys that come closest, at most three, in asking order among equals.
  package static func candidates(for typed: String, in index: FrameworkIndex) -> [Key] {
    let keys = index.keys.slots.map(\.key)
    return closest(to: typed, among: keys.map(\.text)).map { keys[$0] }
  }

  /// The checks that come closest, at most three.
  package static func checks(for typed: String, in index: FrameworkIndex) -> [CheckCode] {
    let codes = index.framework.checks.map(\.code)
    return closest(to: typed, among: codes.map(\.text)).map { codes[$0] }
  }

  private static let farthest = 2
  private static let most = 3

  private static func closest(to typed: String, among names: [String]) -> [Int] {
    let bytes = Array(typed.lowercased().utf8.prefix(80))
    let distances = names.enumerated().map { place, name in
      (place: place, distance: distance(bytes, Array(name.lowercased().utf8)))
    }
    let limit = min(farthest, max(1, bytes.count / 2))
    let close = distances.filter { $0.distance <= limit }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return close.prefix(most).map(\.place)
  }

  /// How many bytes must be put in, taken out, exchanged or swapped with their neighbour to turn one into the other.
  static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard abs(one.count - other.count) <= farthest else { return .max }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, byte) in one.enumerated() {
      var current = [row + 1]
      for (column, otherByte) in other.enumerated() {
        let changed = last[column] + (byte == otherByte ? 0 : 1)
        var best = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == other[column - 1], one[row - 1] == otherByte {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
