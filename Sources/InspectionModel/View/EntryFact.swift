/// What a view needs of an entry that decides: who, what, and whether another takes its place.
///
/// No text, and nothing allocated: a national programme has more than a million of them.
package struct EntryFact: Sendable, Equatable {
  /// What the entry does.
  package enum Deed: Sendable, Equatable {
    /// Answers; nil where the answer cannot be counted (law 11).
    case answer(AnswerCode?)
    /// Takes the answer back.
    case withdraw
    /// Settles differing judgements; nil where the answer cannot be counted.
    case resolve(AnswerCode?)
  }

  /// The slot of its key.
  package let slot: Int
  /// The entry.
  package let id: EntryID
  /// What it does.
  package let deed: Deed
  /// The places of the reasons given.
  package let reasons: PlaceSet
  /// Whether another entry of its key takes its place, so that it is none of the heads.
  package internal(set) var isReplaced = false

  package init(slot: Int, id: EntryID, deed: Deed, reasons: PlaceSet = PlaceSet()) {
    self.slot = slot
    self.id = id
    self.deed = deed
    self.reasons = reasons
  }

  var isResolution: Bool {
    if case .resolve = deed { true } else { false }
  }

  var isWithdrawal: Bool { deed == .withdraw }

  /// Whether it is an assessor's own answer, which their completion must cover.
  var isOwnAnswer: Bool {
    if case .answer = deed { true } else { false }
  }

  /// The coded answer, where there is one that counts.
  package var code: AnswerCode? {
    switch deed {
    case .answer(let code), .resolve(let code): code
    case .withdraw: nil
    }
  }
}

/// One entry's claim to take another's place.
struct Replacement: Sendable, Equatable {
  /// The slot of the entry that claims it.
  let slot: Int
  /// The entry that claims it.
  let by: EntryID
  /// Whether that is a resolution.
  let isResolution: Bool
  /// The entry whose place it claims.
  let replaced: EntryID

  /// Whether the claim holds for this entry (design, section 6): only a resolution, with a reason, replaces somebody else's
  /// entry, and only another resolution replaces a resolution.
  func holds(for fact: EntryFact) -> Bool {
    guard fact.id == replaced, by.seq > replaced.seq else { return false }
    return isResolution || (by.by == replaced.by && !fact.isResolution)
  }
}
