import Diagnostics
package import InspectionModel
import StrictJSON

/// Reads and writes `decisions.json`.
///
/// Unlike `inspection.json` it is written by Plumbline: fields and deeds that are not known survive being read and saved.
package enum DecisionsFile {
  static let form = FileForm(format: "plumbline.decisions", name: "a file of decisions")

  private static let topFields = ["format", "version", "inspection", "decisions"]
  private static let fields = [
    "about", "what", "words", "language", "role", "criterion", "side", "place", "reason", "why", "by", "at", "figures",
  ]

  /// What stands for the end of a list.
  private static let last = "last"

  /// What the file says.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - file: The file as a person would recognise it, for messages.
  ///   - inspection: The inspection that it must belong to.
  /// - Returns: the decisions.
  /// - Throws: everything that is wrong with it, each with its place.
  package static func read(
    _ bytes: [UInt8], file: String, of inspection: InspectionID
  ) throws(UnusableFiles) -> Decisions {
    let problems = FieldProblems(file: file, bytes: bytes)
    let decisions = form.open(bytes, problems).flatMap { read($0, inspection) }
    guard let decisions, problems.diagnostics.isEmpty else { throw UnusableFiles(problems.diagnostics) }
    return decisions
  }

  private static func read(_ reader: FieldReader, _ inspection: InspectionID) -> Decisions? {
    guard let found: InspectionID = reader.identifier("inspection") else { return nil }
    guard found == inspection else {
      reader.problems.report(.otherInspection(found, expected: inspection).stopping, at: [.key("inspection")])
      return nil
    }
    var decisions = Decisions()
    for element in reader.elements("decisions") {
      guard let object = element.value.object else {
        reader.problems.report(.fieldMustBe("decisions", .object), at: element.path)
        continue
      }
      let part = FieldReader(object: object, at: element.place, problems: reader.problems)
      if let decision = decision(part) { decisions.all.append(decision) }
    }
    decisions.unknownFields = reader.object.without(topFields)
    return decisions
  }

  private static func decision(_ reader: FieldReader) -> Decision? {
    let about = reader.value("about", as: .address) { $0.string.flatMap { $0.isAddress ? $0 : nil } }
    let by: AssessorID? = reader.identifier("by", as: .assessorID)
    let at: Timestamp? = reader.identifier("at", as: .moment)
    guard let name = reader.line("what"), let deed = deed(name, reader), let about, let by, let at else { return nil }
    var decision = Decision(about: about, deed, by: by, at: at)
    if case .unknown = deed {
      decision.unknownFields = reader.object.without(["about", "what", "by", "at"])
      return decision
    }
    decision.place = ReportPlace(
      criterion: reader.identifier("criterion", .optional),
      side: reader.has("side") ? reader.word("side") : nil,
      position: reader.object["place"]?.string == last
        ? ReportPlace.last : reader.number("place", .optional, in: 1...Int.max))
    decision.language = reader.identifier("language", .optional, as: .language, of: LanguageCode.self)?.text
    decision.why = reader.line("why", deed.needsReason ? .required : .optional)
    decision.figures = figures(reader)
    decision.unknownFields = reader.object.without(fields)
    return decision
  }

  private static func deed(_ name: String, _ reader: FieldReader) -> Decision.Deed? {
    switch name {
    case "keep": return .keep
    case "drop": return .drop
    case "undo": return .undo
    case "move": return .move
    case "reword": return reader.line("words").map { .reword($0) }
    case "map": return reader.identifier("reason").map { .map($0) }
    case "add" where reader.has("role"):
      guard let words = reader.line("words"), let role: RoleCode = reader.identifier("role") else { return nil }
      return .addRecommendation(words, role)
    case "add":
      let criterion: CriterionNumber? = reader.identifier("criterion")
      let side: FindingSide? = reader.word("side")
      guard let words = reader.line("words"), criterion != nil, side != nil else { return nil }
      return .addFinding(words)
    default: return .unknown(name)
    }
  }

  private static func figures(_ reader: FieldReader) -> [DecidedFigure] {
    guard reader.has("figures") else { return [] }
    return reader.parts("figures", fields: ["claim", "sufficient", "relevant"]).compactMap { part in
      guard let claim = part.line("claim"), let sufficient = part.number("sufficient", in: 0...Int.max),
        let relevant = part.number("relevant", in: 0...Int.max)
      else { return nil }
      return DecidedFigure(claim: claim, sufficient: sufficient, relevant: relevant)
    }
  }

  /// The file in its canonical form: one decision on a line, fields in their order, unknown ones last.
  package static func bytes(of decisions: Decisions, of inspection: InspectionID) -> [UInt8] {
    var text = """
      {
        "format": "\(form.format)",
        "version": \(FileForm.version),
        "inspection": "\(inspection)",
        "decisions": [
      """
    for (place, decision) in decisions.all.enumerated() {
      text += place == 0 ? "\n    " : ",\n    "
      text += CanonicalJSON.line(of: .object(object(of: decision)), in: order)
    }
    text += decisions.all.isEmpty ? "]" : "\n  ]"
    for member in decisions.unknownFields.members {
      text += ",\n  \(CanonicalJSON.line(of: .string(member.key))): \(CanonicalJSON.line(of: member.value))"
    }
    return [UInt8]((text + "\n}\n").utf8)
  }

  private static let order = KeyOrder(leading: fields + ["claim", "sufficient", "relevant"])

  private static func object(of decision: Decision) -> JSONObject {
    var object = decision.unknownFields
    object["about"] = .string(decision.about)
    object["what"] = .string(decision.deed.name)
    object["by"] = .string(decision.by.text)
    object["at"] = .string(decision.at.text)
    if case .unknown = decision.deed { return object }
    object["words"] = decision.deed.words.map(JSONValue.string)
    object["language"] = decision.language.map(JSONValue.string)
    if case .addRecommendation(_, let role) = decision.deed { object["role"] = .string(role.text) }
    if case .map(let reason) = decision.deed { object["reason"] = .string(reason.text) }
    object["criterion"] = decision.place.criterion.map { .string($0.text) }
    object["side"] = decision.place.side.map { .string($0.rawValue) }
    object["place"] = decision.place.position.map { $0 == ReportPlace.last ? .string(last) : .number(JSONNumber($0)) }
    object["why"] = decision.why.map(JSONValue.string)
    if !decision.figures.isEmpty { object["figures"] = .array(decision.figures.map(value)) }
    return object
  }

  private static func value(of figure: DecidedFigure) -> JSONValue {
    [
      "claim": .string(figure.claim), "sufficient": .number(JSONNumber(figure.sufficient)),
      "relevant": .number(JSONNumber(figure.relevant)),
    ]
  }
}

extension JSONObject {
  /// The members under other names than these.
  fileprivate func without(_ names: [String]) -> JSONObject {
    var rest = JSONObject()
    for member in members where !names.contains(member.key) { rest[member.key] = member.value }
    return rest
  }
}

extension String {
  /// Whether it can be an address: printable ASCII without a space.
  fileprivate var isAddress: Bool {
    (1...200).contains(utf8.count) && utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
