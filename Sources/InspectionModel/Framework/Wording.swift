/// The fixed phrases of the report, by name, with slots in braces.
package struct Wording: Sendable, Equatable {
  /// Phrase by name.
  package let phrases: [String: String]

  package init(_ phrases: [String: String]) {
    self.phrases = phrases
  }

  /// The phrase of this name with its slots filled, once and in one pass: what fills a slot is never scanned again.
  ///
  /// A phrase that the framework does not have comes out as its name in brackets, so that an editor sees at once what
  /// is missing.
  package func phrase(_ name: String, _ slots: [String: String] = [:]) -> String {
    guard let pattern = phrases[name] else { return "[\(name)]" }
    return Self.fill(pattern, slots)
  }

  /// The names of the slots in a pattern, in the order of reading.
  package static func slots(of pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }

  /// A pattern with its slots filled; a slot without a value stays as it is.
  package static func fill(_ pattern: String, _ slots: [String: String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      result += slots[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
