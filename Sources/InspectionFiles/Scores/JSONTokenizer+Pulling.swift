import InspectionModel
import StrictJSON

/// The tokenizer's calls, with every error turned into the detour: the way through the record then says what is wrong.
extension JSONTokenizer {
  @inline(__always)
  @discardableResult
  mutating func step() throws(Detour) -> JSONToken {
    do throws(JSONSyntaxError) {
      return try next()
    } catch {
      throw .throughRecord
    }
  }

  /// The text of the current string or key, for comparing it with known ones.
  @inline(__always)
  var known: WideText {
    let word = short.word
    return word == ShortText.long.word ? wide : WideText(low: word, high: 0)
  }

  /// Passes the value of the key that the tokenizer stands on.
  mutating func pass() throws(Detour) {
    do throws(JSONSyntaxError) {
      try skipValue()
    } catch {
      throw .throughRecord
    }
  }

  /// Passes the next member where it is this one and a text; whether it was passed.
  mutating func passAny(text member: borrowing JSONMember) throws(Detour) -> Bool {
    do throws(JSONSyntaxError) {
      return try passAny(member)
    } catch {
      throw .throughRecord
    }
  }

  /// Passes the rest of the value that the tokenizer stands on.
  mutating func passRest() throws(Detour) {
    if token == .beginObject || token == .beginArray { try pass() }
  }

  /// Notes the key that the tokenizer stands on; one that was there before is a detour.
  func note(_ keys: inout JSONKeySet) throws(Detour) {
    do throws(JSONSyntaxError) {
      try keys.insert(keyOf: self)
    } catch {
      throw .throughRecord
    }
  }

  /// The same for keys that are so rare that there is no set of them before the first.
  func note(other keys: inout JSONKeySet?) throws(Detour) {
    var others = keys ?? Self.keysOfNewObject()
    // Let go of it first: two holders would copy it for each key.
    keys = nil
    try note(&others)
    keys = others
  }

  private static func keysOfNewObject() -> JSONKeySet {
    var keys = JSONKeySet()
    keys.beginObject()
    return keys
  }

  /// The strings of the array that opens where the tokenizer stands; nil where it holds anything else.
  mutating func readStrings() throws(Detour) -> [String]? {
    var strings: [String] = []
    var isPure = true
    while true {
      switch try step() {
      case .endArray: return isPure ? strings : nil
      case .string: strings.append(text)
      default:
        isPure = false
        try passRest()
      }
    }
  }

  /// Whether the string that the tokenizer stands on is a moment, as `Timestamp` has it.
  var isMoment: Bool { Timestamp(text) != nil }
}
