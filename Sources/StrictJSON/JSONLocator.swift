/// Finds where a value stands in the text that it came from, by reading the text again up to there.
///
/// Trees carry no positions, which would cost memory for each value although only a rare problem is ever reported.
package enum JSONLocator {
  /// Where the value at the end of a path starts; nil where the text has no such value or is broken before it.
  package static func position(
    of path: JSONPath, in bytes: [UInt8], limits: JSONLimits = .standard
  ) -> TextPosition? {
    JSONTokenizer.withTokens(of: bytes, limits: limits) { (tokenizer) -> TextPosition? in
      guard tokenizer.walk(path.components[...]), tokenizer.goesToValue() else { return nil }
      return tokenizer.position
    }
  }

  /// Where the key that a path ends with stands; for a path that ends otherwise the same as for its value.
  package static func keyPosition(
    of path: JSONPath, in bytes: [UInt8], limits: JSONLimits = .standard
  ) -> TextPosition? {
    JSONTokenizer.withTokens(of: bytes, limits: limits) { (tokenizer) -> TextPosition? in
      tokenizer.walk(path.components[...]) ? tokenizer.position : nil
    }
  }

  /// The bytes of the member at the end of a path, from its key's opening quote to the end of its value, so that it can be
  /// replaced and all else left as it is; nil where the text has no such member or is broken before its end.
  package static func memberRange(
    of path: JSONPath, in bytes: [UInt8], limits: JSONLimits = .standard
  ) -> Range<Int>? {
    JSONTokenizer.withTokens(of: bytes, limits: limits) { (tokenizer) -> Range<Int>? in
      guard tokenizer.walk(path.components[...]), tokenizer.token == .key else { return nil }
      let start = tokenizer.range.lowerBound - 1
      guard tokenizer.goesToValue(), tokenizer.skips() else { return nil }
      // The range of a string leaves its quotes out.
      return start..<tokenizer.range.upperBound + (tokenizer.token == .string ? 1 : 0)
    }
  }
}

extension JSONTokenizer {
  /// Goes to the key or element at the end of a path; false where there is none.
  fileprivate mutating func walk(_ path: ArraySlice<JSONPath.Component>) -> Bool {
    guard goesToNext() else { return false }
    for component in path {
      guard goesToValue(), goes(to: component) else { return false }
    }
    return true
  }

  private mutating func goes(to component: JSONPath.Component) -> Bool {
    switch component {
    case .key(let key):
      guard token == .beginObject else { return false }
      let bytes = [UInt8](key.utf8)
      while goesToNext(), token == .key {
        if matches(bytes) { return true }
        guard skips() else { return false }
      }
      return false
    case .index(let index):
      guard token == .beginArray, index >= 0 else { return false }
      for _ in 0..<index {
        guard goesToNext(), token != .endArray, skips() else { return false }
      }
      return goesToNext() && token != .endArray
    }
  }

  /// From a key to its value; stays on anything else.
  fileprivate mutating func goesToValue() -> Bool {
    token == .key ? goesToNext() : true
  }

  private mutating func goesToNext() -> Bool {
    do throws(JSONSyntaxError) {
      return try next() != .end
    } catch {
      return false
    }
  }

  fileprivate mutating func skips() -> Bool {
    do throws(JSONSyntaxError) {
      try skipValue()
      return true
    } catch {
      return false
    }
  }
}
