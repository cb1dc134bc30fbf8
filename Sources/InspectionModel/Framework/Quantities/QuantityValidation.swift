import StrictJSON

/// Finds what makes a table of quantities unusable by itself: what is missing, unknown or there twice.
enum QuantityValidation {
  private static let slots = ["percent", "count", "exceptions", "relevant"]

  static func problems(in framework: Framework) -> [FrameworkProblem] {
    let table = framework.quantities
    var problems: [FrameworkProblem] = []
    // A framework that was not read from files may have no table at all; the review tells it of one that was.
    if table == QuantityTable() { return [] }
    for (name, isEmpty) in [
      ("ladders", table.ladders.isEmpty), ("few", table.few.isEmpty), ("many", table.many.isEmpty),
    ]
    where isEmpty {
      problems.append(FrameworkProblem("quantities", at: [.key(name)], .empty(what: "turns or phrases in '\(name)'")))
    }
    problems += duplicates("ladder", table.ladders.map(\.code.text))
    problems += duplicates("quantity", table.phrases.map(\.code.text))
    problems += duplicates("object", table.objects.map(\.code.text))
    problems += strangeLadders(in: table.few, "few", table) + strangeLadders(in: table.many, "many", table)
    for object in table.objects {
      for text in [object.text, object.plain ?? ""] {
        problems += strangeSlots(in: text, among: ["relevant"], "object \(object.code)", at: [])
      }
    }
    for phrase in table.phrases {
      let subject = "quantity \(phrase.code)"
      problems += strangeSlots(in: phrase.words, among: slots, subject, at: [.key("words")])
      guard table.object(phrase.object) == nil else { continue }
      let known = table.objects.map(\.code.text)
      problems.append(
        FrameworkProblem(subject, at: [.key("of")], .unknown(what: "object", code: phrase.object.text, among: known)))
    }
    return problems
  }

  private static func duplicates(_ what: String, _ codes: [String]) -> [FrameworkProblem] {
    var seen: [String: Int] = [:]
    return codes.compactMap { code in
      defer { seen[code, default: 0] += 1 }
      return seen[code].map {
        FrameworkProblem("\(what) \(code)", occurrence: $0, at: [.key("code")], .duplicate(what: what, code: code))
      }
    }
  }

  private static func strangeLadders(
    in turns: [QuantityTurn], _ name: String, _ table: QuantityTable
  ) -> [FrameworkProblem] {
    turns.enumerated().flatMap { place, turn in
      turn.ladders.enumerated().filter { table.ladder($1) == nil }.map { number, code in
        FrameworkProblem(
          "quantities \(name) \(place + 1)", at: [.key("ladders"), .index(number)],
          .unknown(what: "ladder", code: code.text, among: table.ladders.map(\.code.text)))
      }
    }
  }

  private static func strangeSlots(
    in text: String, among known: [String], _ subject: String, at field: JSONPath
  ) -> [FrameworkProblem] {
    Wording.slots(of: text).filter { !known.contains($0) }.map {
      FrameworkProblem(subject, at: field, .unknownSlot($0, among: known))
    }
  }
}
