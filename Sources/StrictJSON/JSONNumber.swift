/// A JSON number, kept as it was written so that nothing is lost by reading and writing it.
package struct JSONNumber: Hashable, Sendable {
  /// The number as JSON writes it; ASCII.
  package let literal: String

  /// The number written for an integer.
  package init(_ integer: Int) {
    literal = String(integer)
  }

  /// The number of a literal; nil if JSON does not know it as one.
  package init?(literal: String) {
    guard Self.isNumber([UInt8](literal.utf8)) else { return nil }
    self.literal = literal
  }

  /// For the literal of a number that a tokenizer stands on.
  init(checked literal: String) {
    self.literal = literal
  }

  /// The value, where it is written without point and exponent and fits.
  package var integer: Int? {
    Int(literal)
  }

  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    JSONTokenizer.withTokens(of: bytes) { tokenizer in
      do throws(JSONSyntaxError) {
        guard try tokenizer.next() == .number, tokenizer.range == bytes.indices else { return false }
        return try tokenizer.next() == .end
      } catch {
        return false
      }
    }
  }
}
