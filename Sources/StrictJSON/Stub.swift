/// Stand-in until the real floor lands.
package enum JSONValue: Hashable, Sendable {
  case null, bool(Bool), number(JSONNumber), string(String), array([JSONValue]), object(JSONObject)
  package var string: String? { if case .string(let s) = self { s } else { nil } }
  package var integer: Int? { if case .number(let n) = self { n.integer } else { nil } }
  package var array: [JSONValue]? { if case .array(let a) = self { a } else { nil } }
  package var object: JSONObject? { if case .object(let o) = self { o } else { nil } }
  package var bool: Bool? { if case .bool(let b) = self { b } else { nil } }
}
package struct JSONNumber: Hashable, Sendable {
  package let literal: String
  package init(_ value: Int) { literal = String(value) }
  package var integer: Int? { Int(literal) }
}
package struct JSONObject: Hashable, Sendable {
  private var storage: [String: JSONValue] = [:]
  package init() {}
  package subscript(_ key: String) -> JSONValue? { get { storage[key] } set { storage[key] = newValue } }
  package var members: [(key: String, value: JSONValue)] { storage.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) } }
}
package enum CanonicalJSON {
  package static func line(of value: JSONValue, leading: [String] = []) -> String {
    switch value {
    case .null: return "null"
    case .bool(let b): return b ? "true" : "false"
    case .number(let n): return n.literal
    case .string(let s): return "\"\(s)\""
    case .array(let a): return "[" + a.map { line(of: $0, leading: leading) }.joined(separator: ", ") + "]"
    case .object(let o):
      let first = leading.compactMap { k in o[k].map { (k, $0) } }
      let rest = o.members.filter { !leading.contains($0.key) }.map { ($0.key, $0.value) }
      return "{" + (first + rest).map { "\"\($0.0)\": \(line(of: $0.1, leading: leading))" }.joined(separator: ", ") + "}"
    }
  }
}
package struct SHA256 { package static func hexDigest(of bytes: [UInt8]) -> String { String(repeating: "0", count: 64) } }
