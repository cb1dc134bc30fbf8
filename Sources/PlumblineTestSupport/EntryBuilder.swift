package import InspectionModel
package import StrictJSON

/// Makes entries concisely, numbering them as one run of one assessor would: `var a2 = EntryBuilder("A2")`.
///
/// ```swift
/// record.add(try a2.answer("yes"), under: EntryKey("1.1a"))
/// record.add(try a2.answer("no", ["reasons": ["late"], "replaces": ["A2.aaaaaaaa.1"]]), under: EntryKey("1.1a"))
/// record.add(try a2.entry("complete", ["covers": ["aaaaaaaa": 2]]), under: .wholeCase)
/// ```
package struct EntryBuilder {
  /// Who makes the entries.
  package let by: String
  /// The run.
  package let session: String
  /// The number of the next entry; may be set.
  package var seq: Int

  package init(_ by: String, session: String = "aaaaaaaa", from seq: Int = 1) {
    (self.by, self.session, self.seq) = (by, session, seq)
  }

  /// An answer, with further fields.
  package mutating func answer(
    _ answer: JSONValue, _ fields: KeyValuePairs<String, JSONValue> = [:]
  ) throws(EntryFormatError) -> Entry {
    try make([("answer", answer)] + fields.map { ($0.key, $0.value) })
  }

  /// An entry of another kind, with its fields.
  package mutating func entry(
    _ kind: String, _ fields: KeyValuePairs<String, JSONValue> = [:]
  ) throws(EntryFormatError) -> Entry {
    try make([("kind", .string(kind))] + fields.map { ($0.key, $0.value) })
  }

  private mutating func make(_ fields: [(String, JSONValue)]) throws(EntryFormatError) -> Entry {
    var object = JSONObject()
    object["by"] = .string(by)
    object["session"] = .string(session)
    object["seq"] = .number(JSONNumber(seq))
    object["at"] = .string("2012-01-17T10:00:00Z")
    for (name, value) in fields { object[name] = value }
    seq += 1
    return try Entry(fields: object)
  }
}
