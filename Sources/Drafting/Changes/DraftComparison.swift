/// Two drafts beside each other, sentence by sentence.
///
/// Each sentence of either draft is either among those that did not change, or in exactly one change.
package struct DraftComparison: Sendable {
  /// What changed, in the order of the new draft; what is gone stands where it stood.
  package let changes: [DraftChange]
  /// The sentences that stand in both drafts as they were.
  package let unchanged: [DraftSentence]

  /// From this likeness on, of 0 to 1, two sentences of a section are one that was reworded.
  static let rewordedFrom = 0.5
  /// A sentence of fewer words is not looked for with other figures in other sections.
  static let fewestWordsElsewhere = 6

  /// Compares two drafts; `numberWords` are the words that count as figures, in small letters.
  package init(from old: DraftText, to new: DraftText, numberWords: Set<String> = []) {
    var pairing = SentencePairing(old.sentences, new.sentences, numberWords)
    pairing.pair()
    unchanged = pairing.unchanged
    changes = pairing.changes
  }
}

/// Finds which sentence of the old draft became which of the new one.
struct SentencePairing {
  private let old: [DraftSentence]
  private let new: [DraftSentence]
  private let figures: FigureWords
  /// For each old sentence the place of its new form.
  private var partners: [Int?]
  private var kept: Set<Int> = []
  private var left: [Int]
  private var come: [Int]

  init(_ old: [DraftSentence], _ new: [DraftSentence], _ numberWords: Set<String>) {
    (self.old, self.new, figures) = (old, new, FigureWords(numberWords))
    partners = Array(repeating: nil, count: old.count)
    let difference = new.difference(from: old)
    left = difference.removals.map(\.place).sorted()
    come = difference.insertions.map(\.place).sorted()
    let (gone, added) = (Set(left), Set(come))
    for (one, other) in zip(old.indices.filter { !gone.contains($0) }, new.indices.filter { !added.contains($0) }) {
      partners[one] = other
      kept.insert(one)
    }
  }

  /// The surest pairs first, those of one section before others: the same words, the same but for figures, then the likest.
  mutating func pair() {
    let figures = figures
    pair { $0.hasSection(of: $1) && Self.same($0.text, $1.text) }
    pair { $0.hasSection(of: $1) && figures.skeletonsAgree($0, $1) }
    pair { Self.same($0.text, $1.text) }
    // A line such as "Score: 57%." stands in every section, and says nothing of where it went.
    pair { $0.words.count >= DraftComparison.fewestWordsElsewhere && figures.skeletonsAgree($0, $1) }
    pairReworded()
  }

  private mutating func pair(where fits: (DraftSentence, DraftSentence) -> Bool) {
    for one in left {
      guard let place = come.firstIndex(where: { fits(old[one], new[$0]) }) else { continue }
      partners[one] = come.remove(at: place)
    }
    left = left.filter { partners[$0] == nil }
  }

  private mutating func pairReworded() {
    var candidates: [(likeness: Double, one: Int, other: Int)] = []
    for one in left {
      for other in come where old[one].hasSection(of: new[other]) {
        let likeness = Self.likeness(old[one].words, new[other].words)
        if likeness >= DraftComparison.rewordedFrom { candidates.append((likeness, one, other)) }
      }
    }
    candidates.sort { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }
    for (_, one, other) in candidates where partners[one] == nil && come.contains(other) {
      partners[one] = other
      come.removeAll { $0 == other }
    }
    left = left.filter { partners[$0] == nil }
  }

  var unchanged: [DraftSentence] { kept.sorted().map { old[$0] } }

  var changes: [DraftChange] {
    var placed: [(order: [Int], change: DraftChange)] = come.map { place in
      ([place, 0, 0], DraftChange(kind: .new, old: nil, new: new[place]))
    }
    var anchor = -1
    for one in old.indices {
      if let other = partners[one] {
        if kept.contains(one) { anchor = other }
        guard !kept.contains(one) else { continue }
        placed.append(([other, 0, 0], DraftChange(kind: kind(one, other), old: old[one], new: new[other])))
      } else {
        placed.append(([anchor, 1, one], DraftChange(kind: .gone, old: old[one], new: nil)))
      }
    }
    return placed.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.change)
  }

  private func kind(_ one: Int, _ other: Int) -> DraftChange.Kind {
    if Self.same(old[one].text, new[other].text) { return .moved }
    return figures.skeletonsAgree(old[one], new[other])
      ? .figures(figures.changed(old[one], new[other])) : .words
  }

  private static func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

  /// Twice the longest row of words that both have in order, of all words.
  private static func likeness(_ one: [Substring], _ other: [Substring]) -> Double {
    let total = one.count + other.count
    guard total > 0 else { return 1 }
    var row = Array(repeating: 0, count: other.count + 1)
    for word in one {
      var diagonal = 0
      for place in other.indices {
        let above = row[place + 1]
        row[place + 1] = word == other[place] ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return Double(2 * row[other.count]) / Double(total)
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
