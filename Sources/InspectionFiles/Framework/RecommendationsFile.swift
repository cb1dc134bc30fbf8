import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `recommendations.json`: what is recommended when.
enum RecommendationsFile {
  private static let form = FileForm(format: "plumbline.recommendations", name: "a file of recommendations")
  private static let fields = ["code", "text", "role", "keys", "below", "fewest", "weight", "clauses"]
  private static let clauseFields = ["code", "text", "keys", "reason", "below", "fewest", "joins", "unless"]

  static func read(_ source: inout FrameworkSource) -> RecommendationRules? {
    let path = source.path("recommendations.json")
    guard let reader = source.open(path, as: form, fields: ["stem", "rules"]) else { return nil }
    source.note("recommendations", at: reader)
    var rules: [RecommendationRule] = []
    for part in reader.parts("rules", fields: fields) {
      guard let rule = rule(part) else { continue }
      source.note("recommendation", rule.code.text, at: part)
      rules.append(rule)
    }
    return reader.line("stem").map { RecommendationRules(stem: $0, rules: rules) }
  }

  private static func rule(_ reader: FieldReader) -> RecommendationRule? {
    let code: Code<RecommendationRule>? = reader.identifier("code")
    let text = reader.line("text")
    let role: RoleCode? = reader.identifier("role")
    let test = test(reader)
    let weight = reader.number("weight", in: 1...Int.max)
    let clauses = reader.parts("clauses", .optional, fields: clauseFields).compactMap(clause)
    guard let code, let text, let role, let test, let weight else { return nil }
    return RecommendationRule(
      code: code, text: text, role: role, keys: test.keys, below: test.below, fewest: test.fewest, weight: weight,
      clauses: clauses)
  }

  /// A clause either joins another rule or has judgements of its own; with both, its own fields are refused.
  private static func clause(_ reader: FieldReader) -> RecommendationClause? {
    let code: Code<RecommendationClause>? = reader.identifier("code")
    let text = reader.line("text")
    let unless: Code<RecommendationRule>? = reader.identifier("unless", .optional)
    let call: RecommendationClause.Call?
    if reader.has("joins") {
      let unknown = reader.object.members.map(\.key).filter { !clauseFields.contains($0) }
      reader.refuseFields(except: ["code", "text", "joins"], unknown)
      call = reader.identifier("joins").map { .rule($0) }
    } else {
      call = test(reader, reason: reader.identifier("reason", .optional)).map { .judgements($0) }
    }
    guard let code, let text, let call else { return nil }
    return RecommendationClause(code: code, text: text, call: call, unless: unless)
  }

  private static func test(_ reader: FieldReader, reason: ReasonCode? = nil) -> RecommendationTest? {
    let keys = reader.identifiers("keys", as: .key, of: Key.self)
    let below = reader.number("below", in: 0...100)
    let fewest = reader.number("fewest", in: 1...Int.max)
    guard let below, let fewest else { return nil }
    return RecommendationTest(keys: keys, reason: reason, below: below, fewest: fewest)
  }
}
