package import StrictJSON

/// One thing that somebody recorded, once and for ever: a case file is a set of these (design, section 5).
///
/// An entry keeps everything that stood in the file, fields that this version does not know included. Two entries are equal
/// where their canonical lines are.
package struct Entry: Sendable {
  /// Who, in which run, and its number.
  package let id: EntryID
  /// What it records.
  package let kind: EntryKind
  /// All its fields as they stand in the file.
  package let fields: JSONObject
  /// Its line in a case file: known fields in their order, unknown ones after them.
  package let line: String

  /// The order in which known fields stand in a line.
  package static let fieldOrder = [
    "by", "session", "seq", "at", "kind", "answer", "reasons", "other", "evidence", "quote", "as", "of", "criterion",
    "to", "check", "text", "done", "why", "replaces", "fields", "covers", "digest",
  ]

  private static let keyOrder = KeyOrder(leading: fieldOrder)

  /// The entry that these fields make.
  ///
  /// - Throws: `EntryFormatError` where they do not say who recorded it, in which run, as which number and when.
  package init(fields: JSONObject) throws(EntryFormatError) {
    guard let by = fields["by"]?.string.flatMap(AssessorID.init) else { throw .invalid("by") }
    guard let session = fields["session"]?.string.flatMap(SessionToken.init) else { throw .invalid("session") }
    guard let seq = fields["seq"]?.integer, seq >= 1 else { throw .invalid("seq") }
    guard fields["at"]?.string != nil else { throw .invalid("at") }
    if let kind = fields["kind"], kind.string == nil { throw .invalid("kind") }
    self.id = EntryID(by: by, session: session, seq: seq)
    self.kind = EntryKind(name: fields["kind"]?.string)
    self.fields = fields
    self.line = CanonicalJSON.line(of: .object(fields), in: Self.keyOrder)
  }
}

extension Entry: Hashable {
  package static func == (lhs: Entry, rhs: Entry) -> Bool {
    lhs.line.utf8.elementsEqual(rhs.line.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

extension Entry: Comparable {
  /// The order in a case file: by number, assessor, session and bytes (design, section 5).
  package static func < (lhs: Entry, rhs: Entry) -> Bool {
    if lhs.id != rhs.id { return lhs.id < rhs.id }
    return lhs.line.utf8.lexicographicallyPrecedes(rhs.line.utf8)
  }
}
