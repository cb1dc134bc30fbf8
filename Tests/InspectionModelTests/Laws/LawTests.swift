import InspectionModel
import StrictJSON
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Laws 1 to 5 over random histories (design, section 7).
///
/// The ordinary run takes 10,000 histories; `PLUMBLINE_HISTORIES=100000` takes as many as it says. What a seed produced
/// can be looked at again with that seed alone.
struct LawTests {
  private static let chunks = 20

  private static var historiesPerChunk: Int {
    let asked = getenv("PLUMBLINE_HISTORIES").flatMap { Int(String(cString: $0)) } ?? 10_000
    return max(1, asked / chunks)
  }

  private static let productUnion: @Sendable (EntrySets, EntrySets) -> EntrySets = { one, other in
    guard let inspection = InspectionID("laws-2012"), let id = CaseID("L-1") else { return [:] }
    let records = [one, other].map {
      CaseRecord(
        inspection: inspection, framework: LawFramework.framework.edition, id: id, entries: $0,
        unknownFields: JSONObject())
    }
    return (try? records[0].union(records[1]))?.entries ?? [:]
  }

  @Test(arguments: 0..<chunks)
  func unionsAndViewsKeepTheLaws(chunk: Int) throws {
    var count = Shares()
    let laws = UnionLaws(unite: Self.productUnion)
    for number in 0..<Self.historiesPerChunk {
      let seed = UInt64(chunk * 1_000_000 + number)
      let copies = HistoryGenerator.copies(seed: seed)
      #expect(laws.broken(by: copies) == [], "seed \(seed)")
      let united = try copies.dropFirst().reduce(copies[0]) { try $0.union($1) }
      let view = ViewLaws(united)
      #expect(view.differences(from: ReferenceView(united)) == [], "seed \(seed)")
      #expect(view.broken() == [], "seed \(seed)")
      count.add(view.view)
    }
    print("laws, chunk \(chunk), seeds from \(chunk * 1_000_000): \(count)")
    #expect(count.conflict * 100 > count.cases * 30, "too few conflicts to prove anything")
    #expect(count.pending * 100 > count.cases * 30, "too few pending questions to prove anything")
    #expect(count.setAside > 0)
  }

  @Test(arguments: WrongUnion.allCases)
  func everyWrongUnionIsCaught(wrong: WrongUnion) {
    let laws = UnionLaws(unite: wrong.unite)
    #expect((0..<400).contains { !laws.broken(by: HistoryGenerator.copies(seed: $0)).isEmpty })
  }

  @Test(arguments: ReferenceView.Fault.allCases)
  func everyWrongViewIsCaught(fault: ReferenceView.Fault) throws {
    let isCaught = try (0..<2_000).contains { seed in
      let copies = HistoryGenerator.copies(seed: UInt64(seed))
      let united = try copies.dropFirst().reduce(copies[0]) { try $0.union($1) }
      return !ViewLaws(united).differences(from: ReferenceView(united, fault: fault)).isEmpty
    }
    #expect(isCaught)
  }

  @Test func whatIsSetAsideComesBackWhenItAppliesAgain() throws {
    var returned = 0
    for seed in 0..<1_500 {
      let record = HistoryGenerator.copies(seed: UInt64(seed))[0]
      let before = CaseView(record, LawFramework.index)
      let slot = try #require(LawFramework.index.keys.slot("b"))
      guard before.states[slot] == .setAside else { continue }
      let after = CaseView(try settled("a", as: "yes", in: record), LawFramework.index)
      #expect(after.current(at: slot) == before.current(at: slot), "seed \(seed)")
      #expect(after.states[slot] == .conflict || after.states[slot].answer != nil, "seed \(seed)")
      returned += 1
    }
    #expect(returned > 20)
  }

  @Test func aResolutionEndsAConflictAndADifferingOneOpensItAgain() throws {
    var settledCount = 0
    for seed in 0..<800 {
      let copies = HistoryGenerator.copies(seed: UInt64(seed))
      let united = try copies.dropFirst().reduce(copies[0]) { try $0.union($1) }
      let slot = try #require(LawFramework.index.keys.slot("a"))
      guard CaseView(united, LawFramework.index).states[slot] == .conflict else { continue }
      let yes = try settled("a", as: "yes", in: united, session: "settle01")
      let no = try settled("a", as: "no", in: united, session: "settle02")
      #expect(CaseView(yes, LawFramework.index).states[slot] == .answered(.yes), "seed \(seed)")
      #expect(CaseView(try yes.union(no), LawFramework.index).states[slot] == .conflict, "seed \(seed)")
      #expect(yes["a"].count == united["a"].count + 1, "all judgements stay on record")
      settledCount += 1
    }
    #expect(settledCount > 50)
  }

  @Test func timesDecideNothing() throws {
    for seed in 0..<300 {
      let record = HistoryGenerator.copies(seed: UInt64(seed))[1]
      let moved = CaseRecord(
        inspection: record.inspection, framework: record.framework, id: record.id,
        entries: record.entries.mapValues { $0.map(shifted) }, unknownFields: record.unknownFields)
      let states = CaseView(record, LawFramework.index).states
      #expect(CaseView(moved, LawFramework.index).states == states, "seed \(seed)")
    }
  }

  private func shifted(_ entry: Entry) -> Entry {
    var fields = entry.fields
    fields["at"] = .string("1999-12-31T23:59:\(entry.id.seq % 50 + 10)Z")
    return (try? Entry(fields: fields)) ?? entry
  }

  private func settled(
    _ key: String, as answer: String, in record: CaseRecord, session: String = "settle01"
  ) throws -> CaseRecord {
    let slot = try #require(LawFramework.index.keys.slot(key))
    var fields = JSONObject()
    fields["by"] = .string("L1")
    fields["session"] = .string(session)
    fields["seq"] = .number(JSONNumber(record.highestSeq + 1))
    fields["at"] = .string("2012-02-01T09:00:00Z")
    fields["kind"] = .string("resolve")
    fields["answer"] = .string(answer)
    fields["why"] = .string("read together")
    fields["replaces"] = .array(
      CaseView(record, LawFramework.index).heads(at: slot).map { .string($0.id.text) })
    var settled = record
    settled.add(try Entry(fields: fields), under: EntryKey(key))
    return settled
  }
}

/// How often the things occur that the laws are about, so that nothing passes because nothing happened.
private struct Shares: CustomStringConvertible {
  var cases = 0
  var conflict = 0
  var pending = 0
  var setAside = 0

  mutating func add(_ view: CaseView) {
    cases += 1
    if view.states.contains(.conflict) { conflict += 1 }
    if view.states.contains(.pending) { pending += 1 }
    if view.states.contains(.setAside) { setAside += 1 }
  }

  var description: String {
    "of \(cases) histories \(share(conflict))% with a conflict, \(share(pending))% with a pending question, "
      + "\(share(setAside))% with an answer set aside"
  }

  private func share(_ number: Int) -> Int { 100 * number / max(cases, 1) }
}

extension CaseRecord {
  fileprivate subscript(_ key: String) -> [Entry] { self[EntryKey(key)] }
}

struct LawFrameworkTests {
  @Test func isValidAndLosesNoCondition() {
    #expect(FrameworkValidation.problems(in: LawFramework.framework) == [])
    #expect(LawFramework.framework.questions.filter { $0.condition != nil }.count == 8)
  }
}
