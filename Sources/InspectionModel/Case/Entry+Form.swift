import StrictJSON

extension Entry {
  /// The fields that are there and not of the form that they must have, in their usual order; all of them read as missing.
  ///
  /// Of kinds that this version does not know, nobody can say.
  package var malformedFields: [String] {
    if case .unknown = kind { return [] }
    return Self.forms.filter { name, isFine in fields[name].map { !isFine($0) } ?? false }.map(\.name)
  }

  private static let forms: [(name: String, isFine: @Sendable (JSONValue) -> Bool)] = [
    ("reasons", isListOfStrings), ("other", isString), ("evidence", isString), ("quote", isQuote),
    ("replaces", isListOfStrings), ("why", isString), ("text", isString), ("done", isString), ("to", isString),
    ("check", isString), ("covers", isCovers), ("digest", isString),
  ]

  @Sendable private static func isString(_ value: JSONValue) -> Bool { value.string != nil }

  @Sendable private static func isListOfStrings(_ value: JSONValue) -> Bool {
    value.array?.allSatisfy { $0.string != nil } ?? false
  }

  @Sendable private static func isQuote(_ value: JSONValue) -> Bool {
    value.object.flatMap(Quote.init) != nil
  }

  @Sendable private static func isCovers(_ value: JSONValue) -> Bool {
    value.object?.members.allSatisfy { SessionToken($0.key) != nil && $0.value.integer != nil } ?? false
  }
}
