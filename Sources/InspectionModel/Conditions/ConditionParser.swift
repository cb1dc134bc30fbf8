/// Reads conditions as people write them: `1.2e1 is yes and not 0.08 has none`.
///
/// ```
/// condition  := term { "or" term }
/// term       := factor { "and" factor }
/// factor     := "not" factor | "(" condition ")" | comparison
/// comparison := QUESTION "is" ["not"] ANSWER | QUESTION "in" "(" ANSWER { "," ANSWER } ")"
///             | QUESTION "has" OPTION | QUESTION "at" ("least" | "most") NUMBER | "phase" PHASE
/// ```
package struct ConditionParser {
  private var words: ArraySlice<Word>
  private let end: Int
  private var depth = 0

  /// A word or sign, and the character at which it starts, from 1.
  struct Word: Equatable {
    let text: String
    let column: Int
  }

  private static let deepest = 16

  /// The condition that the text says.
  package static func parse(_ text: String) throws(ConditionSyntaxError) -> Condition {
    var parser = ConditionParser(text)
    let condition = try parser.condition()
    if let extra = parser.words.first { throw parser.unexpected(extra, .end) }
    return condition
  }

  private init(_ text: String) {
    if let plain = Self.words(ofPlain: Array(text.utf8)) {
      words = plain[...]
      end = text.utf8.count + 1
    } else {
      words = Self.words(ofAny: text)[...]
      end = text.count + 1
    }
  }

  /// The words of a text byte by byte; nil where not every byte is a character that is seen, or a space.
  static func words(ofPlain bytes: [UInt8]) -> [Word]? {
    guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return nil }
    var words: [Word] = []
    var start = 0
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : UInt8(ascii: " ")
      let isSign = byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",")
      guard isSign || byte == UInt8(ascii: " ") else { continue }
      if start < place {
        words.append(Word(text: String(decoding: bytes[start..<place], as: UTF8.self), column: start + 1))
      }
      if isSign { words.append(Word(text: String(Unicode.Scalar(byte)), column: place + 1)) }
      start = place + 1
    }
    return words
  }

  /// The same character by character, for any text.
  static func words(ofAny text: String) -> [Word] {
    var words: [Word] = []
    var current = ""
    var start = 0
    for (offset, character) in text.enumerated() {
      if character.isWhitespace || "(),".contains(character) {
        if !current.isEmpty { words.append(Word(text: current, column: start + 1)) }
        current = ""
        if !character.isWhitespace { words.append(Word(text: String(character), column: offset + 1)) }
      } else {
        if current.isEmpty { start = offset }
        current.append(character)
      }
    }
    if !current.isEmpty { words.append(Word(text: current, column: start + 1)) }
    return words
  }

  private mutating func condition() throws(ConditionSyntaxError) -> Condition {
    var parts = [try term()]
    while take("or") { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func term() throws(ConditionSyntaxError) -> Condition {
    var parts = [try factor()]
    while take("and") { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor() throws(ConditionSyntaxError) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw ConditionSyntaxError(kind: .tooDeep, column: words.first?.column ?? end) }
    if take("not") { return .not(try factor()) }
    if take("(") {
      let inner = try condition()
      guard take(")") else { throw unexpected(words.first, .closingParenthesis) }
      return inner
    }
    return try comparison()
  }

  private mutating func comparison() throws(ConditionSyntaxError) -> Condition {
    if take("phase") { return .phase(try code(.phase)) }
    let question: QuestionID = try code(.comparison)
    if take("is") {
      return .compare(question, take("not") ? .isNot(try code(.code)) : .isEqual(try code(.code)))
    }
    if take("has") { return .compare(question, .has(try code(.code))) }
    if take("in") { return .compare(question, .isOneOf(try list())) }
    if take("at") {
      if take("least") { return .compare(question, .atLeast(try number())) }
      if take("most") { return .compare(question, .atMost(try number())) }
      throw unexpected(words.first, .leastOrMost)
    }
    throw unexpected(words.first, .comparator)
  }

  private mutating func list() throws(ConditionSyntaxError) -> [Code<Answer>] {
    guard take("(") else { throw unexpected(words.first, .openingParenthesis) }
    var codes: [Code<Answer>] = [try code(.code)]
    while take(",") { codes.append(try code(.code)) }
    guard take(")") else { throw unexpected(words.first, .closingParenthesis) }
    return codes
  }

  private mutating func code<Kind>(_ wanted: ConditionSyntaxError.Expectation) throws(ConditionSyntaxError) -> Code<
    Kind
  > {
    guard let word = words.first, !Self.reserved.contains(word.text), let code = Code<Kind>(word.text) else {
      throw unexpected(words.first, wanted)
    }
    words.removeFirst()
    return code
  }

  private mutating func number() throws(ConditionSyntaxError) -> Int {
    guard let word = words.first, let number = Int(word.text) else { throw unexpected(words.first, .number) }
    words.removeFirst()
    return number
  }

  private mutating func take(_ text: String) -> Bool {
    guard words.first?.text == text else { return false }
    words.removeFirst()
    return true
  }

  private func unexpected(_ word: Word?, _ wanted: ConditionSyntaxError.Expectation) -> ConditionSyntaxError {
    guard let word else { return ConditionSyntaxError(kind: .endedBefore(wanted), column: end) }
    return ConditionSyntaxError(kind: .expected(wanted, found: word.text), column: word.column)
  }

  private static let reserved: Set<String> = ["and", "or", "not", "is", "in", "has", "at", "phase"]
}
