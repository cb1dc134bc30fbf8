import Diagnostics
import DurableFiles
import PlumblineTestSupport
import StrictJSON
import Testing

/// Every free text of an inspection replaced by a word that occurs nowhere else, and every kind of draft searched for them.
struct CanaryTests {
  /// The words that were planted: those in evidence that is marked as quotable, and all others.
  private struct Flock {
    var quotable: [String] = []
    var unquotable: [String] = []
    private var count = 0

    mutating func word(isQuotable: Bool) -> String {
      count += 1
      let word = "kanari\(count)x"
      if isQuotable { quotable.append(word) } else { unquotable.append(word) }
      return word
    }
  }

  private static let samples = [
    ("west-london-2016", "WL-0", 9), ("wandsworth-2012", "W-0", 3), ("food-hygiene-2025", "FH-", 3),
  ]

  @Test(arguments: samples)
  func noUnquotableWordIsInAnyDraft(_ sample: (name: String, cases: String, quoted: Int)) throws {
    let place = try Workplace()
    let source = ProjectFolder.path.appending("Samples").appending(sample.name).appending("merged")
    try DurableFiles().copyTree(from: source, to: place.path("~/merged"))
    let flock = try plant(in: place)
    #expect(flock.unquotable.count > 500)
    var runs = [
      try place.run("-C ~/merged report"), try place.run("-C ~/merged report --findings-only"),
      try place.run("-C ~/merged report --completed"),
    ]
    let quoted = try place.text("~/merged/report/draft.md")
    runs.append(try place.run("-C ~/merged report --final"))
    var texts = runs.map(\.whole)
    for (name, bytes) in try place.tree("~/merged/report") where name.hasSuffix(".md") || name.hasSuffix(".html") {
      // The evidence beside a draft is for the lead inspector alone, and says so.
      if name.hasSuffix("-evidence.md") { continue }
      texts.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(texts.count >= runs.count + 4)
    for text in texts {
      let words = Set(text.split { !($0.isLetter || $0.isNumber) }.map(String.init))
      #expect(flock.unquotable.filter(words.contains) == [])
    }
    for text in texts.dropFirst(runs.count) {
      // A page begins with its style, which says nothing of the cases.
      let body = String(text.split(separator: "</style>").last ?? "")
      #expect(!body.contains(sample.cases))
      let words = Set(body.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
      #expect(["A1", "A2", "A3", "A4", "A5", "A6", "L1", "CM-01"].filter(words.contains) == [])
    }
    // The search would find them: what is marked as quotable is there.
    #expect(flock.quotable.count { quoted.contains($0) } >= sample.quoted, "\(flock.quotable.count) marked")
  }

  private func plant(in place: Workplace) throws -> Flock {
    var flock = Flock()
    for folder in ["cases", "interviews"] where try place.exists("~/merged/\(folder)") {
      for (name, bytes) in try place.tree("~/merged/\(folder)").sorted(by: { $0.key < $1.key }) {
        guard var file = try JSONValue(parsing: bytes).object, var keys = file["entries"]?.object else { continue }
        for key in keys.keys {
          keys[key] = .array((keys[key]?.array ?? []).map { .object(planted($0, &flock)) })
        }
        file["entries"] = .object(keys)
        try place.write(JSONValue.object(file).canaryText, to: "~/merged/\(folder)/\(name)")
      }
    }
    try plantPlan(in: place, &flock)
    return flock
  }

  /// An entry with a word in every field that people type into.
  private func planted(_ value: JSONValue, _ flock: inout Flock) -> JSONObject {
    var entry = value.object ?? JSONObject()
    let isQuoted = entry["quote"] != nil
    let isAnswer = entry["kind"] == nil
    for field in ["other", "why", "text", "done", "unknownToAll"] where entry[field] != nil || field == "unknownToAll" {
      entry[field] = .string(flock.word(isQuotable: false))
    }
    if isAnswer, let text = entry["answer"]?.string, text.contains(" ") {
      entry["answer"] = .string(flock.word(isQuotable: false))
    }
    if isQuoted {
      entry["evidence"] = .string("Told as \(flock.word(isQuotable: true)).")
    } else if isAnswer {
      entry["evidence"] = .string(flock.word(isQuotable: false))
    }
    return entry
  }

  /// A case that is not inspected, whose reason is written for the report, and the words of people's roles.
  private func plantPlan(in place: Workplace, _ flock: inout Flock) throws {
    let name = "~/merged/inspection.json"
    guard var file = try JSONValue(parsing: Array(try place.text(name).utf8)).object else { return }
    let excluded: JSONValue = ["case": "ZZ-99", "excluded": .string(flock.word(isQuotable: true))]
    file["plan"] = .array((file["plan"]?.array ?? []) + [excluded])
    try place.write(JSONValue.object(file).canaryText, to: name)
  }

  /// What stands only in answers that do not stand, or beside no evidence at all, is no quotation.
  @Test func whatIsMarkedButDoesNotStandIsNotQuoted() throws {
    let place = try SmallSample.merged()
    let lines = """
      1.1a = yes
      1.1a evidence = kanari1x
      1.1a quote good practice 1.1 as Kanari2x
      1.1a = yes
      1.1a evidence = kanari3x
      1.1b = yes
      complete
      """
    try place.write(SmallSample.whole(of: "W-004", by: "A2", "ddddddd1", lines), to: "~/late.answers")
    _ = try place.run("-C ~/merged assess --answers ~/late.answers")
    _ = try place.run("-C ~/merged report")
    for name in ["draft.md", "draft.html"] {
      let text = try place.text("~/merged/report/\(name)").lowercased()
      #expect(!text.contains("kanari"), "\(name)")
      // In conflict, and so not standing.
      #expect(!text.contains("jo was seen"), "\(name)")
    }
  }
}

extension JSONValue {
  fileprivate var canaryText: String { CanonicalJSON.indented(of: self) }
}
