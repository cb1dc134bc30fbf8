import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `quantities.json`: how shares are spoken of, and which phrase is true of which.
enum QuantitiesFile {
  private static let form = FileForm(format: "plumbline.quantities", name: "a table of quantities")

  static func read(_ source: inout FrameworkSource) -> QuantityTable? {
    let path = source.path("quantities.json")
    guard let reader = source.open(path, as: form, fields: ["only", "few", "many", "of", "ladders"]) else { return nil }
    source.note("quantities", at: reader)
    return QuantityTable(
      only: reader.line("only", .optional) ?? "", objects: objects(reader, &source), ladders: ladders(reader, &source),
      few: turns("few", reader, &source), many: turns("many", reader, &source))
  }

  private static func turns(
    _ name: String, _ reader: FieldReader, _ source: inout FrameworkSource
  ) -> [QuantityTurn] {
    var turns: [QuantityTurn] = []
    for part in reader.parts(name, fields: ["ladders"]) {
      turns.append(QuantityTurn(part.identifiers("ladders", of: LadderCode.self)))
      source.note("quantities \(name) \(turns.count)", at: part)
    }
    return turns
  }

  private static func objects(_ reader: FieldReader, _ source: inout FrameworkSource) -> [QuantityObject] {
    var objects: [QuantityObject] = []
    for part in reader.parts("of", fields: ["code", "text", "plain"]) {
      let code: QuantityObjectCode? = part.identifier("code")
      let text = part.line("text")
      let plain = part.line("plain", .optional)
      guard let code, let text else { continue }
      source.note("object", code.text, at: part)
      objects.append(QuantityObject(code, text, plain: plain))
    }
    return objects
  }

  private static func ladders(_ reader: FieldReader, _ source: inout FrameworkSource) -> [QuantityLadder] {
    var ladders: [QuantityLadder] = []
    for part in reader.parts("ladders", fields: ["code", "phrases"]) {
      let code: LadderCode? = part.identifier("code")
      let phrases = part.parts("phrases", fields: phraseFields).compactMap { phrase($0, &source) }
      guard let code else { continue }
      source.note("ladder", code.text, at: part)
      ladders.append(QuantityLadder(code, phrases))
    }
    return ladders
  }

  private static let phraseFields = [
    "code", "words", "of", "from", "above", "to", "below", "percent", "relevant", "count", "exceptions", "only",
  ]

  private static func phrase(_ reader: FieldReader, _ source: inout FrameworkSource) -> QuantityPhrase? {
    let code: QuantityCode? = reader.identifier("code")
    let words = reader.line("words")
    let object: QuantityObjectCode? = reader.identifier("of")
    let shares = shares(reader)
    let percentages = reader.has("percent") ? range("percent", 0...100, most: 100, reader) : nil
    let relevant = range("relevant", 1...Int.max, most: QuantityTable.mostNumber, reader)
    let count = range("count", 0...Int.max, most: QuantityTable.mostNumber, reader)
    let exceptions = range("exceptions", 0...Int.max, most: QuantityTable.mostNumber, reader)
    let only: OnlyWord? = reader.has("only") ? reader.word("only") : nil
    guard let code, let words, let object else { return nil }
    source.note("quantity", code.text, at: reader)
    return QuantityPhrase(
      code, words, of: object, shares: shares, percentages: percentages, relevant: relevant, count: count,
      exceptions: exceptions, only: only?.meaning ?? .never)
  }

  private enum OnlyWord: String, CaseIterable {
    case takes
    case implied

    var meaning: QuantityPhrase.Only { self == .takes ? .takes : .implied }
  }

  private static func shares(_ reader: FieldReader) -> ShareRange {
    for (inside, outside) in [("from", "above"), ("to", "below")] where reader.has(inside) && reader.has(outside) {
      reader.problems.report(.fieldsExclude(inside, outside), at: reader.path.key(outside), ofKey: true)
    }
    var range = ShareRange()
    if let share = share("from", reader) { range.lowest = .init(share, isIncluded: true) }
    if let share = share("above", reader) { range.lowest = .init(share, isIncluded: false) }
    if let share = share("to", reader) { range.highest = .init(share, isIncluded: true) }
    if let share = share("below", reader) { range.highest = .init(share, isIncluded: false) }
    return range
  }

  private static func share(_ name: String, _ reader: FieldReader) -> ExactShare? {
    reader.value(name, .optional, as: .share) { $0.string.flatMap(ExactShare.init) }
  }

  /// A range of whole numbers; an end that is left out is that of all.
  private static func range(
    _ name: String, _ all: ClosedRange<Int>, most: Int, _ reader: FieldReader
  ) -> ClosedRange<Int> {
    guard let part = reader.part(name, .optional, fields: ["from", "to"]) else { return all }
    let bounds = all.lowerBound...most
    let lowest = part.number("from", .optional, in: bounds) ?? all.lowerBound
    let highest = part.number("to", .optional, in: bounds) ?? all.upperBound
    if lowest > highest { part.problems.report(.rangeTurned(), at: part.path.key("to")) }
    return lowest...max(lowest, highest)
  }
}
