import StrictJSON

/// The names of fields as the tokenizer gives them, so that telling them apart costs a comparison of words.
struct FieldNames: Sendable {
  /// The fields at the top of a case file, each at the place of its `TopField`.
  let ofFiles = TopField.allCases.map { PulledKey([UInt8]($0.name.utf8), slot: $0.rawValue) }
  /// The fields of entries, each at the place of its `EntryField`.
  let ofEntries = EntryField.allCases.map { PulledKey([UInt8]($0.name.utf8), slot: $0.rawValue) }

  /// The field that the tokenizer stands on, at the top of a file.
  func topField(_ tokenizer: borrowing JSONTokenizer) -> TopField? {
    for key in ofFiles where key.isCurrent(tokenizer) { return TopField(rawValue: key.slot) }
    return nil
  }

  /// The field that the tokenizer stands on, in an entry.
  func entryField(_ tokenizer: borrowing JSONTokenizer) -> EntryField? {
    for key in ofEntries where key.isCurrent(tokenizer) { return EntryField(rawValue: key.slot) }
    return nil
  }
}

/// The fields at the top of a case file.
enum TopField: Int, CaseIterable {
  case format, version, inspection, framework, wholeCase, entries

  var name: String { CaseFile.fields[rawValue] }

  /// Its bit among the fields already seen.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// The fields of entries, those that entries have often first.
enum EntryField: Int, CaseIterable {
  case by, session, seq, at, answer, evidence, reasons, replaces, kind, quote, other, why, covers, text, to, check,
    done,
    digest, fields

  var name: String { "\(self)" }

  /// Its bit among the fields already seen.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
