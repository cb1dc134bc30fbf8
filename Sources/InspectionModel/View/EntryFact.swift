/// What a view needs of an entry that decides: who, what, instead of what.
///
/// No text.
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
  /// The entries that it replaces.
  package let replaces: [EntryID]

  package init(slot: Int, id: EntryID, deed: Deed, reasons: PlaceSet = PlaceSet(), replaces: [EntryID] = []) {
    self.slot = slot
    self.id = id
    self.deed = deed
    self.reasons = reasons
    self.replaces = replaces
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

  /// Whether this entry takes another's place (design, section 6): only a resolution, with a reason, replaces somebody
  /// else's entry, and only another resolution replaces a resolution.
  func takesThePlace(of other: EntryFact) -> Bool {
    guard id.seq > other.id.seq, replaces.contains(other.id) else { return false }
    return isResolution || (id.by == other.id.by && !other.isResolution)
  }
}
