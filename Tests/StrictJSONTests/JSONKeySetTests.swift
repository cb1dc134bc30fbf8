import StrictJSON
import Testing

struct JSONKeySetTests {
  /// An object of numbered keys, some of them with escapes, and one more key.
  private func object(keys count: Int, then last: String) -> String {
    let members = (0..<count).map { $0 % 3 == 0 ? "\"\\u006b\($0)\":0" : "\"k\($0)\":0" }
    return "{" + (members + ["\"\(last)\":0"]).joined(separator: ",") + "}"
  }

  // Sizes on both sides of where comparing one by one gives way to a table, and of where the table grows.
  @Test(arguments: [1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 1000, 50_000])
  func findsADuplicateAmongAnyNumberOfKeys(count: Int) {
    #expect(Reading(object(keys: count, then: "k\(count)")).treeError == nil)
    for duplicate in Set([0, count / 2, count - 1]) where count <= 1000 || duplicate == 0 {
      let reading = Reading(object(keys: count, then: "k\(duplicate)"))
      #expect(reading.treeError?.kind == .duplicateKey("k\(duplicate)"))
      #expect(reading.skipError == reading.treeError)
    }
  }

  @Test func keepsTheKeysOfNestedObjectsApart() {
    let inner = object(keys: 40, then: "last")
    let text = "{\"a\":\(inner),\"b\":[\(inner),\(inner)],\"k1\":\(object(keys: 3, then: "k3")),\"c\":\(inner)}"
    #expect(Reading(text).treeError == nil)
    #expect(Reading(text).skipError == nil)
    #expect(Reading(String(text.dropLast()) + ",\"k1\":0}").skipError?.kind == .duplicateKey("k1"))
  }

  @Test func remembersTheOuterKeysOverALargeInnerObject() {
    let outer = (0..<30).map { "\"\\u006b\($0)\":\(object(keys: $0 * 2, then: "x"))" }.joined(separator: ",")
    #expect(Reading("{\(outer)}").treeError == nil)
    for duplicate in [0, 15, 29] {
      #expect(Reading("{\(outer),\"k\(duplicate)\":0}").treeError?.kind == .duplicateKey("k\(duplicate)"))
    }
  }

  @Test func servesAConsumerOfTokens() {
    let error = JSONTokenizer.withTokens(of: [UInt8]("{\"a\":1,\n\"b\":2,\"a\":3}".utf8)) { tokenizer in
      var keys = JSONKeySet()
      do throws(JSONSyntaxError) {
        try tokenizer.next()
        keys.beginObject()
        while try tokenizer.next() == .key {
          try keys.insert(keyOf: tokenizer)
          try tokenizer.skipValue()
        }
        return nil as JSONSyntaxError?
      } catch {
        return error
      }
    }
    #expect(error == JSONSyntaxError(.duplicateKey("a"), at: TextPosition(line: 2, column: 7)))
  }
}
