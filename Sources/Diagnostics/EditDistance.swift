/// How far two words are apart, for remedies that say "did you mean".
package enum EditDistance {
  /// The nearest of the candidates, if it is near enough to have been meant; of several alike, the first by bytes.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    // Of one or two letters any other would be near.
    let allowed = word.count < 3 ? 0 : max(1, word.count / 3)
    let near = candidates.map { (distance: between(word, $0), word: $0) }.filter { $0.distance <= allowed }
    return near.min { ($0.distance, Array($0.word.utf8)) < ($1.distance, Array($1.word.utf8)) }?.word
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
  package static func between(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.lowercased()), Array(other.lowercased()))
    var rows = [Array(0...other.count)]
    for i in one.indices {
      var row = [i + 1]
      for j in other.indices {
        let cost = one[i] == other[j] ? 0 : 1
        var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + cost)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}

/// Lists of bytes are compared in order, for ties that must not depend on the locale.
private func < (lhs: (Int, [UInt8]), rhs: (Int, [UInt8])) -> Bool {
  lhs.0 != rhs.0 ? lhs.0 < rhs.0 : lhs.1.lexicographicallyPrecedes(rhs.1)
}
