/// Which counts of a published table must not be shown, so that nobody can be recognised by one.
///
/// A count below the threshold is hidden, and with it as many others as it takes that no hidden count follows from those that
/// are shown and the number of cases, which a report always gives. Where nothing that could be hidden would protect it, the
/// whole table is withheld.
package struct SmallCounts: Sendable, Equatable {
  /// What becomes of a table.
  package enum Table: Sendable, Equatable {
    /// These places of it are hidden; none where all can be shown.
    case shown(hidden: Set<Int>)
    /// None of it can be shown.
    case withheld
  }

  /// The usual threshold, where a framework has none of its own.
  package static let usualThreshold = 5

  /// The smallest count that may be shown; 0 and 1 hide nothing.
  package let threshold: Int

  package init(threshold: Int) {
    self.threshold = threshold
  }

  /// What of a table with these counts, each at least 1, may be shown beside the number of all cases.
  ///
  /// `sharing` names the groups whose cases can belong to another of them too; where there are any, a group is hidden as well
  /// of which few cases are not part, since what is said of a group is also said of the rest.
  package func table(_ counts: [Int], of cases: Int, sharing: Set<Int> = []) -> Table {
    guard threshold > 1 else { return .shown(hidden: []) }
    let isSmall = { (count: Int) in count > 0 && count < threshold }
    let first = counts.indices.filter { place in
      isSmall(counts[place]) || (!sharing.isEmpty && isSmall(cases - counts[place]))
    }
    guard !first.isEmpty else { return .shown(hidden: []) }
    // The next to hide are the smallest: they cost the reader least.
    var next = counts.indices.filter { !first.contains($0) }.sorted { (counts[$0], $0) < (counts[$1], $1) }[...]
    var hidden = Set(first)
    while true {
      let reader = TableReader(counts, hidden: hidden, of: cases, sharing: sharing)
      let isSafe = reader.ranges.allSatisfy { $0.count >= threshold - 1 }
      let isAllSmall = hidden.allSatisfy { isSmall(counts[$0]) }
      if isSafe, next.isEmpty || !isAllSmall || leavesOpen(reader) { return .shown(hidden: hidden) }
      guard let place = next.popFirst() else { return .withheld }
      hidden.insert(place)
    }
  }

  /// Whether a reader who takes every hidden count for a small one learns no more than that it is small.
  private func leavesOpen(_ reader: TableReader) -> Bool {
    guard reader.sharesCases else { return reader.rest <= 1 + (reader.hidden.alone - 1) * (threshold - 1) }
    return reader.ranges.allSatisfy { $0.lowerBound <= 1 }
  }
}

/// What somebody can work out who sees a table without its hidden counts, and the number of cases.
///
/// Every group of the table has a case, and every case belongs to a group.
private struct TableReader {
  /// How many counts are hidden: of groups that share no case with others, and of those that can.
  let hidden: (alone: Int, sharing: Int)
  /// How many cases belong to none of the shown groups that share no case.
  let rest: Int
  let sharesCases: Bool
  private let sharingTogether: Int
  private let largestSharing: Int

  init(_ counts: [Int], hidden: Set<Int>, of cases: Int, sharing: Set<Int>) {
    let shown = counts.indices.filter { !hidden.contains($0) }
    let alone = shown.filter { !sharing.contains($0) }.map { counts[$0] }
    let shared = shown.filter(sharing.contains).map { counts[$0] }
    let hiddenSharing = hidden.count(where: sharing.contains)
    self.hidden = (hidden.count - hiddenSharing, hiddenSharing)
    rest = cases - alone.reduce(0, +)
    sharesCases = !sharing.isEmpty
    sharingTogether = shared.reduce(0, +)
    largestSharing = max(shared.max() ?? 0, hiddenSharing > 0 ? 1 : 0)
  }

  /// What a hidden count of each kind that there is can be, from the least to the most.
  var ranges: [ClosedRange<Int>] {
    (hidden.alone > 0 ? [alone] : []) + (hidden.sharing > 0 ? [sharing] : [])
  }

  private var alone: ClosedRange<Int> {
    let isOnlyOne = hidden.alone == 1 && hidden.sharing == 0
    return range(from: isOnlyOne ? rest - sharingTogether : 1, to: rest - (hidden.alone - 1) - largestSharing)
  }

  private var sharing: ClosedRange<Int> {
    let isOnlyOne = hidden.sharing == 1 && hidden.alone == 0
    return range(from: isOnlyOne ? rest - sharingTogether : 1, to: rest - hidden.alone)
  }

  private func range(from least: Int, to most: Int) -> ClosedRange<Int> {
    max(1, least)...max(1, least, most)
  }
}
