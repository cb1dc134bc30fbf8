import DurableFiles
import InspectionModel

/// Reads `recommendations.json`: what is recommended when.
enum RecommendationsFile {
  private static let form = FileForm(format: "plumbline.recommendations", name: "a file of recommendations")
  private static let fields = ["code", "text", "role", "keys", "below", "fewest", "weight"]

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
    let keys = reader.identifiers("keys", as: .key, of: Key.self)
    let below = reader.number("below", in: 0...100)
    let fewest = reader.number("fewest", in: 1...Int.max)
    let weight = reader.number("weight", in: 1...Int.max)
    guard let code, let text, let role, let below, let fewest, let weight else { return nil }
    return RecommendationRule(
      code: code, text: text, role: role, keys: keys, below: below, fewest: fewest, weight: weight)
  }
}
