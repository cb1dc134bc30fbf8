import Diagnostics
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
    let typed = String(typed.prefix(longest))
    let limit = min(farthest, max(1, typed.count / 2))
    let distances = names.enumerated().compactMap { place, name -> (place: Int, distance: Int)? in
      // Words whose lengths differ by more cannot be near; most are passed over by that alone.
      guard abs(name.count - typed.count) <= limit else { return nil }
      return (place, EditDistance.between(typed, name))
    }
    let close = distances.filter { $0.distance <= limit }.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return close.prefix(most).map(\.place)
  }

  /// Longer than any key, so that a pasted page is not measured.
  private static let longest = 120
}
