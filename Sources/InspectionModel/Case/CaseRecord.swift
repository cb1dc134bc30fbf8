package import StrictJSON

/// One child's record of work, as the assessors recorded it: the set of all entries that anybody ever made (design, section 5).
///
/// An interview with a member of staff is a record of the same form.
///
/// Values of this type are always in canonical form: under each key the entries are sorted, none occurs twice, and what a
/// recorded redaction names is empty. Equal content is therefore an equal value, and equal bytes.
package struct CaseRecord: Sendable, Equatable {
  /// The inspection that it belongs to.
  package let inspection: InspectionID
  /// The framework that its questions come from.
  package let framework: FrameworkEdition
  /// Whether it records a case or an interview.
  package let kind: RecordKind
  /// Which case, or which interview.
  package let id: CaseID
  /// Fields at the top of the file that this version does not know.
  package private(set) var unknownFields: JSONObject
  /// The entries under each key; no key is without any.
  package private(set) var entries: [EntryKey: [Entry]]

  /// A record without an entry.
  package init(inspection: InspectionID, framework: FrameworkEdition, kind: RecordKind = .case, id: CaseID) {
    self.init(
      inspection: inspection, framework: framework, kind: kind, id: id, entries: [:], unknownFields: JSONObject())
  }

  /// The record that these entries make, in whatever order and however often they are given.
  package init(
    inspection: InspectionID, framework: FrameworkEdition, kind: RecordKind = .case, id: CaseID,
    entries: [EntryKey: [Entry]], unknownFields: JSONObject
  ) {
    self.inspection = inspection
    self.framework = framework
    self.kind = kind
    self.id = id
    self.unknownFields = unknownFields
    let redactions = Redactions(in: entries[.wholeCase] ?? [])
    self.entries = entries.mapValues { Self.canonical($0.map(redactions.apply)) }.filter { !$0.value.isEmpty }
  }

  /// The keys that have entries, by bytes.
  package var keys: [EntryKey] { entries.keys.sorted() }

  /// The entries under a key, in canonical order.
  package subscript(_ key: EntryKey) -> [Entry] { entries[key] ?? [] }

  /// All entries with their keys, by key and then in canonical order.
  package var all: [(key: EntryKey, entry: Entry)] {
    keys.flatMap { key in self[key].map { (key, $0) } }
  }

  /// The entry with this id under a key; the first where two contents go by one id.
  package func entry(_ id: EntryID, under key: EntryKey) -> Entry? {
    self[key].first { $0.id == id }
  }

  /// The highest number that any entry has; 0 in an empty record.
  package var highestSeq: Int {
    entries.values.reduce(0) { highest, entries in max(highest, entries.last?.id.seq ?? 0) }
  }

  /// Adds an entry under a key.
  ///
  /// Nothing that is there is ever changed, unless a redaction says so.
  package mutating func add(_ entry: Entry, under key: EntryKey) {
    var entries = self.entries
    entries[key, default: []].append(entry)
    if entry.kind == .redact {
      self = CaseRecord(
        inspection: inspection, framework: framework, kind: kind, id: id, entries: entries, unknownFields: unknownFields
      )
    } else {
      let redactions = Redactions(in: self.entries[.wholeCase] ?? [])
      self.entries[key] = Self.canonical((entries[key] ?? []).map(redactions.apply))
    }
  }

  private static func canonical(_ entries: [Entry]) -> [Entry] {
    var result: [Entry] = []
    for entry in entries.sorted() where result.last != entry { result.append(entry) }
    return result
  }
}
