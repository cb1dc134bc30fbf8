/// An entry that is kept but not counted, or whose `replaces` has no effect, and why (law 11).
package struct EntryProblem: Error, Equatable, Sendable {
  /// What is wrong with an entry.
  package enum Kind: Error, Equatable, Sendable {
    /// The framework has no such question.
    case unknownQuestion
    /// The grid has no such row, or the question is no grid.
    case unknownRow
    /// A grid is answered row by row, and this answers no row.
    case missingRow
    /// The framework has no such phase, or the question is not asked for each phase.
    case unknownPhase
    /// The question is asked for each phase, and this names none.
    case missingPhase
    /// The question cannot be answered so.
    case unknownAnswer
    /// A reason is not in the question's list, or there is no list.
    case unknownReason
    /// There is no such day or time.
    case impossibleDate
    /// It replaces an entry that is not in the record.
    case replacesNothing(String)
    /// It replaces an entry that stands under another key.
    case replacesOtherKey(EntryID)
    /// It replaces another assessor's entry, and is no resolution; or a resolution, and is none.
    case replacesOtherAssessor(EntryID)
    /// It replaces an entry that is not older than itself.
    case replacesLater(EntryID)
    /// It is a resolution, and says no reason: it replaces nothing (law 5).
    case resolvesWithoutReason
    /// Another entry with other content goes by the same id.
    case twoContents
    /// A field of it is not of the form that it must have, and counts as missing.
    case malformedField(String)
    /// It gives reasons for a `no` beside another answer.
    case reasonsWithoutNo
    /// An entry of a kind that belongs under `case` stands under a question, or the other way round.
    case misplaced

    /// Whether the entry is left out of what is counted; else only its `replaces` has no effect, or it counts beside another.
    package var excludesEntry: Bool {
      switch self {
      case .replacesNothing, .replacesOtherKey, .replacesOtherAssessor, .replacesLater, .resolvesWithoutReason,
        .twoContents, .malformedField, .reasonsWithoutNo:
        false
      default: true
      }
    }
  }

  /// The key under which the entry stands.
  package let key: EntryKey
  /// The entry.
  package let entry: EntryID
  /// What is wrong with it.
  package let kind: Kind

  package init(key: EntryKey, entry: EntryID, kind: Kind) {
    self.key = key
    self.entry = entry
    self.kind = kind
  }
}
