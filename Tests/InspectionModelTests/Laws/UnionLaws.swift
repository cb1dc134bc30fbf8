import InspectionModel
import StrictJSON

/// A way of uniting the entries of two copies: the product's own, or one that is deliberately wrong.
typealias EntrySets = [EntryKey: [Entry]]

/// Law 4 over any way of uniting: what it must keep, and what it must not invent.
struct UnionLaws {
  let unite: (EntrySets, EntrySets) -> EntrySets

  /// The names of the laws that three copies break.
  func broken(by copies: [CaseRecord]) -> [String] {
    let sets = copies.prefix(3).map(\.entries)
    guard sets.count == 3 else { return ["three copies are needed"] }
    let (one, two, three) = (sets[0], sets[1], sets[2])
    let both = unite(one, two)
    var broken: [String] = []
    if both != unite(two, one) { broken.append("commutative") }
    if unite(both, three) != unite(one, unite(two, three)) { broken.append("associative") }
    if unite(one, one) != one { broken.append("idempotent") }
    if unite(one, both) != both { broken.append("absorbing") }
    if !keepsEverything([one, two, three], unite(both, three)) { broken.append("keeps every entry") }
    if !inventsNothing([one, two, three], unite(both, three)) { broken.append("invents none") }
    return broken
  }

  private func keepsEverything(_ inputs: [EntrySets], _ result: EntrySets) -> Bool {
    let redacted = redactedIDs(inputs)
    return inputs.allSatisfy { input in
      input.allSatisfy { key, entries in
        entries.allSatisfy { entry in
          let kept = redacted.contains(entry.id) ? Self.emptied(entry) : entry
          return result[key]?.contains(kept) == true
        }
      }
    }
  }

  private func inventsNothing(_ inputs: [EntrySets], _ result: EntrySets) -> Bool {
    let redacted = redactedIDs(inputs)
    return result.allSatisfy { key, entries in
      Set(entries).count == entries.count
        && entries.allSatisfy { entry in
          inputs.contains { input in
            input[key]?.contains { (redacted.contains($0.id) ? Self.emptied($0) : $0) == entry } == true
          }
        }
    }
  }

  private func redactedIDs(_ inputs: [EntrySets]) -> Set<EntryID> {
    Set(inputs.flatMap { $0[.wholeCase] ?? [] }.filter { $0.kind == .redact }.flatMap(\.replaces))
  }

  /// What is left of an entry that a redaction names, said once more apart from the product.
  private static func emptied(_ entry: Entry) -> Entry {
    var fields = entry.fields
    for name in ["evidence", "other", "text", "done"] where fields[name] != nil { fields[name] = .string("") }
    if let answer = fields["answer"]?.string, answer.contains(" ") { fields["answer"] = .string("") }
    return (try? Entry(fields: fields)) ?? entry
  }
}

/// Ways of uniting that are wrong, each as somebody might in good faith have written it.
enum WrongUnion: String, CaseIterable {
  case keepsTheLeft, keepsOneOfEachValue, dropsWhatIsReplaced, keepsHeadsAlone, keepsOneOfEachID, latestTimeWins
  case dropsUnknownKinds, dropsUnknownFields, forgetsRedactions, appends, dropsUnknownKeys

  func unite(_ one: EntrySets, _ other: EntrySets) -> EntrySets {
    let all = one.merging(other) { $0 + $1 }
    switch self {
    case .keepsTheLeft: return one.merging(other) { left, _ in left }
    case .appends: return all
    case .forgetsRedactions: return all.mapValues { Set($0).sorted() }
    case .keepsOneOfEachValue: return unique(all) { "\($0.kind)\($0.fields["answer"].map { "\($0)" } ?? $0.line)" }
    case .keepsOneOfEachID: return unique(all) { $0.id.text }
    case .latestTimeWins: return all.mapValues { $0.max { ($0.at, $0) < ($1.at, $1) }.map { [$0] } ?? [] }
    case .dropsWhatIsReplaced, .keepsHeadsAlone:
      return all.mapValues { entries in
        let replaced = Set(entries.flatMap(\.replaces))
        return Set(entries).filter { !replaced.contains($0.id) && (self != .keepsHeadsAlone || $0.kind.decides) }
          .sorted()
      }
    case .dropsUnknownKinds:
      return rebuilt(all.mapValues { $0.filter { if case .unknown = $0.kind { false } else { true } } })
    case .dropsUnknownFields:
      return rebuilt(
        all.mapValues { entries in
          entries.map { entry in
            var fields = entry.fields
            fields["future"] = nil
            return (try? Entry(fields: fields)) ?? entry
          }
        })
    case .dropsUnknownKeys: return rebuilt(all.filter { $0.key.text != "zz9" })
    }
  }

  private func unique(_ all: EntrySets, by name: (Entry) -> String) -> EntrySets {
    all.mapValues { entries in
      var seen: Set<String> = []
      return entries.sorted().filter { seen.insert(name($0)).inserted }
    }
  }

  private func rebuilt(_ entries: EntrySets) -> EntrySets {
    guard let inspection = InspectionID("laws-2012"), let id = CaseID("L-1") else { return [:] }
    return CaseRecord(
      inspection: inspection, framework: LawFramework.framework.edition, id: id, entries: entries,
      unknownFields: JSONObject()
    ).entries
  }
}
