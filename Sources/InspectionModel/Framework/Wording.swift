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

  /// A number within a sentence: in words as far as the wording has them, else in figures.
  package func number(_ number: Int) -> String {
    phrases["number.\(number)"] ?? String(number)
  }

  /// The numbers that the wording has in words, however far it goes.
  package var numbersInWords: [String: Int] {
    var numbers: [String: Int] = [:]
    for (name, words) in phrases where name.hasPrefix("number.") {
      guard let number = Int(name.dropFirst("number.".count)), "number.\(number)" == name else { continue }
      // Of two with the same words, which is a fault of the wording, the smaller: the order of a dictionary must not show.
      numbers[words] = min(number, numbers[words] ?? number)
    }
    return numbers
  }

  /// The names of the slots in a pattern, in the order of reading.
  package static func slots(of pattern: String) -> [String] {
    slots(ofPlain: Array(pattern.utf8)) ?? slots(ofAny: pattern)
  }

  /// The same byte by byte; nil where a brace may be part of a larger character, because of what stands beside it.
  static func slots(ofPlain bytes: [UInt8]) -> [String]? {
    let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var slots: [String] = []
    var start: Int?
    for place in bytes.indices where bytes[place] == opening || bytes[place] == closing {
      let before = place > 0 ? bytes[place - 1] : 0
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0
      guard before < 0x80, after < 0x80 else { return nil }
      if bytes[place] == opening {
        start = place + 1
      } else if let first = start {
        if slots.isEmpty { slots.reserveCapacity(4) }
        slots.append(String(decoding: bytes[first..<place], as: UTF8.self))
        start = nil
      }
    }
    return slots
  }

  /// The same character by character, for any pattern.
  static func slots(ofAny pattern: String) -> [String] {
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
