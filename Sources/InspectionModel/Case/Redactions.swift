import StrictJSON

/// What the recorded redactions of a case say must be empty, wherever it turns up again (design, section 5).
///
/// A `redact` entry names entries in `replaces`, and may name in `fields` what to empty of them. Without `fields` these are
/// the evidence, the words to `other`, the altered name, the words of a note or concern, and an answer in words: an answer
/// that has not the form of a code or a day.
struct Redactions {
  private let fieldsOfEntry: [EntryID: Set<String>]

  /// The fields that hold what somebody typed, and nothing that views or merging depend on.
  private static let typedFields: Set<String> = ["answer", "evidence", "other", "quote", "text", "done", "why"]

  init(in caseEntries: [Entry]) {
    var fieldsOfEntry: [EntryID: Set<String>] = [:]
    for redaction in caseEntries where redaction.kind == .redact {
      let named = redaction.fields["fields"]?.array?.compactMap(\.string).filter(Self.typedFields.contains)
      for id in redaction.replaces {
        fieldsOfEntry[id, default: []].formUnion(named ?? [Self.everythingTyped])
      }
    }
    self.fieldsOfEntry = fieldsOfEntry
  }

  private static let everythingTyped = "*"

  func apply(to entry: Entry) -> Entry {
    guard let named = fieldsOfEntry[entry.id] else { return entry }
    var fields = entry.fields
    let everything = named.contains(Self.everythingTyped)
    for name in ["evidence", "other", "text", "done"] where everything || named.contains(name) {
      Self.empty(name, of: &fields)
    }
    if named.contains("why") { Self.empty("why", of: &fields) }
    if named.contains("answer") || everything && Self.isWords(fields["answer"]) { Self.empty("answer", of: &fields) }
    if everything || named.contains("quote"), var quote = fields["quote"]?.object {
      Self.empty("as", of: &quote)
      fields["quote"] = .object(quote)
    }
    return (try? Entry(fields: fields)) ?? entry
  }

  private static func empty(_ name: String, of fields: inout JSONObject) {
    if fields[name]?.string != nil { fields[name] = .string("") }
  }

  private static func isWords(_ answer: JSONValue?) -> Bool {
    guard let text = answer?.string else { return false }
    return Code<Answer>(text) == nil
  }
}
