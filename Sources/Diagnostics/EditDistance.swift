/// How far two words are apart, for remedies that say "did you mean".
package enum EditDistance {
  /// The candidates that may have been meant, at most three: those that begin with the word, then those that are near it.
  ///
  /// Hyphens in front do not count, so that `-json` leads to `--json`. Of several alike, the first by bytes comes first.
  package static func suggestions(for word: String, among candidates: [String]) -> [String] {
    let typed = bare(word)
    let near = candidates.compactMap { candidate -> (Int, [UInt8])? in
      let meant = bare(candidate)
      if typed.count > 1, meant.hasPrefix(typed) { return (0, Array(candidate.utf8)) }
      // Words whose lengths differ by more cannot be near, however long a word was pasted.
      guard abs(meant.count - typed.count) <= allowed(typed) else { return nil }
      let distance = between(typed, meant)
      return distance <= allowed(typed) ? (distance, Array(candidate.utf8)) : nil
    }
    return near.sorted(by: <).prefix(3).map { String(decoding: $0.1, as: UTF8.self) }
  }

  /// The question whether one of these was meant: "did you mean `a`, `b` or `c`?"; nil where there is none.
  package static func question(_ suggestions: [String]) -> String? {
    guard let last = suggestions.last else { return nil }
    let others = suggestions.dropLast().map { "`\($0)`" }.joined(separator: ", ")
    return "did you mean \(others.isEmpty ? "" : others + " or ")`\(last)`?"
  }

  /// Of one or two letters any other would be near.
  private static func allowed(_ word: String) -> Int {
    word.count < 3 ? 0 : min(max(1, word.count / 3), 2)
  }

  private static func bare(_ word: String) -> String {
    String(word.drop { $0 == "-" }).lowercased()
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
