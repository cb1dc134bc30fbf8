extension CaseView {
  /// The entries behind the current answers of a slot, in canonical order, from the record that this is a view of.
  ///
  /// Two contents under one id are two entries, and each fact has its own.
  package func currentEntries(at slot: Int, in record: CaseRecord) -> [Entry] {
    // Facts stand in the order of the record, so that each entry found lies behind the one before.
    var rest = record[EntryKey(index.keys.slots[slot].key)][...]
    return entries(at: slot).compactMap { fact -> Entry? in
      guard let place = rest.firstIndex(where: fact.isMade) else { return nil }
      defer { rest = rest[(place + 1)...] }
      return fact.isReplaced || fact.code == nil ? nil : rest[place]
    }
  }
}

extension EntryFact {
  /// Whether it can have been made from an entry: the id alone does not tell where two contents go by it.
  fileprivate func isMade(from entry: Entry) -> Bool {
    entry.id == id && entry.kind.decides && isResolution == (entry.kind == .resolve)
      && isWithdrawal == (entry.kind == .withdraw)
  }
}
