package import InspectionModel

/// An entry that was made, and the key that it stands under.
package struct Recorded: Sendable, Equatable {
  /// The key.
  package let key: EntryKey
  /// The entry.
  package let entry: Entry

  package init(key: EntryKey, entry: Entry) {
    self.key = key
    self.entry = entry
  }
}
