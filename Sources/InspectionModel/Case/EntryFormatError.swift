/// What an entry lacks that no entry can do without.
package enum EntryFormatError: Error, Equatable {
  /// The field is missing or is not what it must be.
  case invalid(String)
}
