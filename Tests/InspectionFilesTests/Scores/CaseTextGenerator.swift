import InspectionFiles
import InspectionModel
import PlumblineTestSupport
import StrictJSON

/// Random texts of case files over `SmallFramework`: histories with edits, withdrawals, forks, resolutions, completions
/// and everything that is not as it should be, written with other spacing, order and escapes than canonical files have.
struct CaseTextGenerator {
  private var random: SeededRandom
  private var entries: [String: [JSONValue]] = [:]
  private var seq = 0
  /// Whether things occur that only the whole record can judge.
  private let isWild: Bool

  init(seed: UInt64, isWild: Bool) {
    random = SeededRandom(seed: seed)
    self.isWild = isWild
  }

  /// The bytes of a case file; canonical where nothing is wild.
  mutating func bytes() -> [UInt8] {
    for _ in 0..<(5 + random.below(40)) { addEntry() }
    if random.happens(60) { declare() }
    var object = JSONObject()
    let isShuffled = isWild && random.happens(20)
    for (key, list) in entries.sorted(by: { $0.key < $1.key }) {
      // Only the record puts entries in their order.
      let sorted = list.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
      object[key] = .array(isShuffled ? list.shuffled(using: &random) : sorted)
    }
    let file: [(String, JSONValue)] = [
      ("format", "plumbline.case"), ("version", 1), ("inspection", "small-2012"), ("framework", "small/1"),
      ("case", .string("W-\(random.below(100))")), ("entries", .object(object)),
    ]
    let extra: [(String, JSONValue)] = random.happens(20) ? [("colour", ["red", ["a": [1, 2.description.json]]])] : []
    var text = ""
    write(members: (random.happens(30) ? (file + extra).shuffled(using: &random) : file + extra), to: &text)
    return [UInt8](text.utf8)
  }

  private static let keys = [
    "0.1", "0.2", "0.3", "1.1a", "1.1b", "1.1c:csc", "1.1c:police", "1.1z", "2.1a@community", "2.1a@custody", "2.1b",
  ]
  private static let strangeKeys = [
    "1.1c", "2.1a", "2.1a@prison", "7.7", "1.1c:fire", "a key of twenty letters", "\u{212A}",
  ]

  private mutating func addEntry() {
    let key = random.happens(isWild ? 8 : 3) ? pick(Self.strangeKeys) : pick(Self.keys)
    var fields: [(String, JSONValue)] = []
    switch random.below(100) {
    case 0..<70: fields = [("answer", answer(to: key))]
    case 70..<78: fields = [("kind", "withdraw")]
    case 78..<86: fields = [("kind", "resolve"), ("answer", answer(to: key))] + why()
    case 86..<90: fields = [("kind", "note"), ("text", "look \u{1F50D}\n\"there\""), ("to", "A2")]
    case 90..<93: fields = [("kind", "waive"), ("check", "late-plan"), ("why", "it is so")]
    case 93..<96: fields = [("kind", "omen"), ("sign", ["of": 3])]
    default: fields = [("kind", random.happens(50) ? "complete" : "redact")]
    }
    if random.happens(30) { fields.append(("reasons", reasons())) }
    if random.happens(40) { fields.append(("evidence", .string("it's caf\u{E9} \\ \(random.below(9))\u{7}"))) }
    if random.happens(25) { fields.append(("replaces", replaces())) }
    if random.happens(10) { fields.append(("quote", ["as": "Jo", "of": "shortfall", "criterion": "1.1"])) }
    if random.happens(8) { fields.append(("a field nobody knows", ["x": ["y": "z"]])) }
    add(fields, under: key)
  }

  /// Mostly a reason; without one a resolution settles nothing.
  private mutating func why() -> [(String, JSONValue)] {
    switch random.below(8) {
    case 0: []
    case 1: [("why", pick([3, ["we agreed"], .null, ""]))]
    default: [("why", "we agreed")]
    }
  }

  private mutating func declare() {
    for by in ["A1", "A2"] where random.happens(70) {
      var covers = JSONObject()
      covers["\(by.lowercased())aaaaaa"] = .number(JSONNumber(random.below(seq + 2)))
      if random.happens(20) { covers["not a token"] = "x" }
      add([("kind", "complete"), ("covers", .object(covers)), ("digest", "00")], under: "case", by: by)
    }
    if random.happens(40) { add([("kind", "reopen"), ("why", "more"), ("replaces", replaces())], under: "case") }
    if random.happens(20) { add([("kind", "concern"), ("text", "a child"), ("done", "told")], under: "case") }
    if random.happens(8) { add([("answer", "yes")], under: "case") }
    if isWild, random.happens(30) {
      add([("kind", "redact"), ("why", "a name"), ("replaces", replaces())], under: "case")
    }
    if isWild, random.happens(10) {
      add([("kind", "redact"), ("why", "x"), ("fields", ["answer"]), ("replaces", replaces())], under: "case")
    }
  }

  private mutating func add(_ fields: [(String, JSONValue)], under key: String, by: String? = nil) {
    let by = by ?? pick(["A1", "A1", "A1", "A2", "L1"])
    // Forks: two runs may give the same number.
    seq += random.happens(90) ? 1 : 0
    var object = JSONObject()
    object["by"] = .string(by)
    object["session"] = .string("\(by.lowercased())\(pick(["aaaaaa", "aaaaaa", "bbbbbb"]))")
    object["seq"] = .number(JSONNumber(max(seq, 1)))
    object["at"] = .string(moment())
    for (name, value) in fields { object[name] = value }
    if !isWild, let list = entries[key], list.contains(where: { Self.id($0) == Self.id(.object(object)) }) { return }
    entries[key, default: []].append(.object(object))
    if isWild, random.happens(1) { entries[key, default: []].append(.object(object)) }
    if isWild, random.below(500) == 0 { entries[key, default: []].append(.string("no entry")) }
  }

  private static func id(_ entry: JSONValue) -> [JSONValue?] {
    [entry.object?["by"], entry.object?["session"], entry.object?["seq"]]
  }

  private static func order(_ entry: JSONValue) -> [UInt8] {
    let fields = entry.object ?? JSONObject()
    let number = UInt8(truncatingIfNeeded: fields["seq"]?.integer ?? 0)
    return [number] + [UInt8]((fields["by"]?.string ?? "").utf8) + [UInt8]((fields["session"]?.string ?? "").utf8)
  }

  private mutating func moment() -> String {
    let strange = [
      "2012-02-30T10:00:00Z", "yesterday", "2012-01-17T25:00:00Z", "2012-01-31T10:00:00Z", "0000-01-01T00:00:00Z",
    ]
    return random.happens(6) ? pick(strange) : "2012-01-1\(random.below(10))T10:0\(random.below(10)):00Z"
  }

  private mutating func answer(to key: String) -> JSONValue {
    if random.happens(6) { return pick(["perhaps", 3, nothing, ["yes"], ["a": "b"], "\u{212A}", [["x"], 1], true]) }
    switch key {
    case "0.1": return pick([["community"], ["custody"], ["community", "custody"], ["custody", "custody"]])
    case "0.2": return pick([10, 12, 19, 20, -1])
    case "0.3": return pick(["2012-01-17", "2012-02-29", "2011-02-29"])
    case "1.1z": return .string(pick(["", "words", "a text that is longer than eight \u{1F600} letters"]))
    case "2.1b": return pick(["early", "late", "not_at_all"])
    default: return pick(["yes", "yes", "no", "na"])
    }
  }

  private var nothing: JSONValue { .null }

  private mutating func reasons() -> JSONValue {
    pick([["late"], ["late", "victims"], ["not_recorded", "other"], [], ["laziness"], "late", [3, "late"], .null])
  }

  private mutating func replaces() -> JSONValue {
    let by = pick(["A1", "A2", "L1"])
    let id = "\(by).\(by.lowercased())aaaaaa.\(1 + random.below(seq + 1))"
    return random.happens(8) ? pick(["none", ["none"], [4, .string(id)]]) : [.string(id)]
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.below(values.count)]
  }
}

extension String {
  fileprivate var json: JSONValue { .string(self) }
}

/// Writing as other programs might.
extension CaseTextGenerator {
  private mutating func write(members: [(String, JSONValue)], to text: inout String) {
    text += "{" + space()
    for (place, member) in members.enumerated() {
      if place > 0 { text += "," + space() }
      write(member.0, to: &text)
      text += space() + ":" + space()
      write(member.1, to: &text)
    }
    text += space() + "}"
  }

  private mutating func write(_ value: JSONValue, to text: inout String) {
    switch value {
    case .object(let object):
      let members = object.members.map { ($0.key, $0.value) }
      write(members: random.happens(30) ? members.shuffled(using: &random) : members, to: &text)
    case .array(let elements):
      text += "[" + space()
      for (place, element) in elements.enumerated() {
        if place > 0 { text += "," + space() }
        write(element, to: &text)
      }
      text += "]"
    case .string(let string): write(string, to: &text)
    default: text += CanonicalJSON.line(of: value)
    }
  }

  private mutating func write(_ string: String, to text: inout String) {
    guard random.happens(4), let first = string.unicodeScalars.first, first.value < 0x80 else {
      text += CanonicalJSON.line(of: .string(string))
      return
    }
    let digits = String(first.value, radix: 16)
    text += "\"\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    text += CanonicalJSON.line(of: .string(String(string.unicodeScalars.dropFirst()))).dropFirst()
  }

  private mutating func space() -> String {
    random.happens(15) ? pick([" ", "\n", "\r\n\t", "            "]) : ""
  }
}
