import InspectionModel
import PlumblineTestSupport
import StrictJSON

/// Random histories of one case in several copies: edits, withdrawals, forks, resolutions, redactions, routing conflicts,
/// unknown fields and kinds, impossible references, and copies brought together now and then.
struct HistoryGenerator {
  private var random: SeededRandom
  private var copies: [CaseRecord] = []
  private let assessors = ["A1", "A2", "L1"].compactMap(AssessorID.init)

  /// Three or four copies at the end of a history that the seed decides.
  static func copies(seed: UInt64) -> [CaseRecord] {
    var generator = HistoryGenerator(random: SeededRandom(seed: seed))
    return generator.run()
  }

  private init(random: SeededRandom) {
    self.random = random
  }

  private mutating func run() -> [CaseRecord] {
    guard let inspection = InspectionID("laws-2012"), let id = CaseID("L-1") else { return [] }
    let empty = CaseRecord(inspection: inspection, framework: LawFramework.framework.edition, id: id)
    copies = Array(repeating: empty, count: 3 + random.below(2))
    for _ in 0..<(8 + random.below(26)) { step() }
    return copies
  }

  private mutating func step() {
    let place = random.below(copies.count)
    switch random.below(100) {
    case 0..<62: answer(in: place)
    case 62..<69: withdraw(in: place)
    case 69..<77: resolve(in: place)
    case 77..<80: redact(in: place)
    case 80..<83: addUnknown(in: place)
    case 83..<87: declare(in: place)
    case 87..<90: repeatID(in: place)
    default: bringTogether(place)
    }
  }

  private mutating func answer(in place: Int) {
    let by = assessors[random.happens(12) ? 2 : random.below(2)]
    // The lead inspector answers where a decision stands, to see that an answer does not undo it.
    let slot = by == assessors[2] ? resolvedSlot(in: place) ?? someSlot() : someSlot()
    let heads = self.heads(at: slot, in: place).filter { $0.id.by == by }
    var fields: [String: JSONValue] = ["answer": someAnswer(at: slot)]
    if random.happens(30) { fields["evidence"] = .string("words \(random.below(5))") }
    if random.happens(8) { fields["future"] = .string("kept \(random.below(3))") }
    if fields["answer"] == .string("no"), random.happens(60) { fields["reasons"] = .array([.string(someReason())]) }
    var replaces = random.happens(85) ? heads.map(\.id) : []
    if random.happens(6) { replaces += someID(in: place) }
    add(fields, replaces: replaces, by: by, under: key(slot), in: place)
  }

  private mutating func withdraw(in place: Int) {
    let by = assessors[random.below(2)]
    let slot = someSlot()
    let heads = self.heads(at: slot, in: place).filter { $0.id.by == by }
    guard !heads.isEmpty else { return }
    add(["kind": .string("withdraw")], replaces: heads.map(\.id), by: by, under: key(slot), in: place)
  }

  private mutating func resolve(in place: Int) {
    let slot = someSlot()
    let heads = self.heads(at: slot, in: place)
    guard !heads.isEmpty else { return }
    let fields: [String: JSONValue] = [
      "kind": .string("resolve"), "answer": someAnswer(at: slot), "why": .string("agreed"),
    ]
    let replaced = random.happens(80) ? heads.map(\.id) : [heads[random.below(heads.count)].id]
    add(fields, replaces: replaced, by: assessors[2], under: key(slot), in: place)
  }

  private mutating func redact(in place: Int) {
    let named = someID(in: place)
    guard !named.isEmpty else { return }
    add(
      ["kind": .string("redact"), "why": .string("a name")], replaces: named, by: assessors[random.below(3)],
      under: .wholeCase, in: place)
  }

  private mutating func addUnknown(in place: Int) {
    let by = assessors[random.below(2)]
    if random.happens(50) {
      add(
        ["kind": .string("omen"), "sign": .string("raven")], replaces: someID(in: place), by: by,
        under: key(someSlot()), in: place)
    } else {
      add(
        ["answer": .string(random.happens(50) ? "yes" : "perhaps")], replaces: [], by: by,
        under: EntryKey(random.happens(50) ? "zz9" : "a"), in: place)
    }
  }

  private mutating func declare(in place: Int) {
    let by = assessors[random.below(2)]
    let completions = copies[place][.wholeCase].filter { $0.kind == .complete }.map(\.id)
    if random.happens(25), let undone = completions.last {
      add(
        ["kind": .string("reopen"), "why": .string("more came")], replaces: [undone], by: by, under: .wholeCase,
        in: place)
      return
    }
    var covers = JSONObject()
    for (_, entry) in copies[place].all where entry.id.by == by {
      covers[entry.id.session.text] = .number(JSONNumber(copies[place].highestSeq))
    }
    add(["kind": .string("complete"), "covers": .object(covers)], replaces: [], by: by, under: .wholeCase, in: place)
  }

  /// Another content under an id that is taken, as if a file had been altered by hand.
  private mutating func repeatID(in place: Int) {
    guard random.happens(40), let id = someID(in: place).first else { return }
    guard let (key, entry) = copies[place].all.first(where: { $0.entry.id == id }), entry.kind == .answer else {
      return
    }
    var fields = entry.fields
    fields["evidence"] = .string("altered \(random.below(3))")
    guard let altered = try? Entry(fields: fields) else { return }
    copies[place].add(altered, under: key)
  }

  private mutating func bringTogether(_ place: Int) {
    let other = copies[random.below(copies.count)]
    if let united = try? copies[place].union(other) { copies[place] = united }
  }

  private mutating func add(
    _ fields: [String: JSONValue], replaces: [EntryID], by: AssessorID, under key: EntryKey, in place: Int
  ) {
    var object = JSONObject()
    for (name, value) in fields { object[name] = value }
    object["by"] = .string(by.text)
    object["session"] = .string(someSession(of: by, in: place))
    // Now and then a number that is not the next, as in a file altered by hand.
    let next = copies[place].highestSeq + 1
    object["seq"] = .number(JSONNumber(random.happens(4) ? 1 + random.below(next) : next))
    object["at"] = .string("2012-01-1\(random.below(9))T10:0\(random.below(9)):00Z")
    if !replaces.isEmpty { object["replaces"] = .array(replaces.map { .string($0.text) }) }
    guard let entry = try? Entry(fields: object) else { return }
    copies[place].add(entry, under: key)
  }

  /// A run of this assessor in this copy; the number of the copy keeps forks of one assessor apart.
  private mutating func someSession(of by: AssessorID, in place: Int) -> String {
    "s\(place)r\(random.below(2))\(by.text.lowercased())xx"
  }

  private mutating func someSlot() -> Int {
    let slots = LawFramework.index.keys.slots.indices.filter { !LawFramework.index.keys.slots[$0].isGrid }
    // Routing questions come first in asking order; leaning towards them makes conflicts there frequent.
    return random.happens(45) ? slots[random.below(5)] : slots[random.below(slots.count)]
  }

  private mutating func resolvedSlot(in place: Int) -> Int? {
    let keys = copies[place].all.filter { $0.entry.kind == .resolve }.map(\.key)
    return keys.isEmpty ? nil : LawFramework.index.keys.slot(keys[random.below(keys.count)].text)
  }

  private mutating func someAnswer(at slot: Int) -> JSONValue {
    switch LawFramework.index.question(at: slot).answer {
    case .yesNo: .string(random.happens(4) ? "na" : random.happens(60) ? "yes" : "no")
    case .yesNoNA, .grid: .string(["yes", "no", "na"][random.below(3)])
    case .choice: .string(random.happens(60) ? "red" : "blue")
    case .choices: .array((random.happens(50) ? ["inside"] : ["inside", "outside"]).map(JSONValue.string))
    case .number: .number(JSONNumber(random.below(10)))
    case .date: .string("2012-02-0\(1 + random.below(9))")
    case .text: .string("Long words, number \(random.below(4)).")
    }
  }

  private mutating func someReason() -> String {
    random.happens(5) ? "unheard" : ["late", "thin", "other"][random.below(3)]
  }

  private mutating func someID(in place: Int) -> [EntryID] {
    let all = copies[place].all
    return all.isEmpty ? [] : [all[random.below(all.count)].entry.id]
  }

  private func heads(at slot: Int, in place: Int) -> [EntryFact] {
    CaseView(copies[place], LawFramework.index).heads(at: slot)
  }

  private func key(_ slot: Int) -> EntryKey {
    EntryKey(LawFramework.index.keys.slots[slot].key)
  }
}
