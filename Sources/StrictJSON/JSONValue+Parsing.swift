extension JSONValue {
  /// Reads a whole text as one value.
  ///
  /// - Throws: where the text is not strict JSON, repeats a key within an object, or goes beyond a limit.
  package init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONSyntaxError) {
    self = try JSONTokenizer.withTokens(of: bytes, limits: limits) { (tokenizer) throws(JSONSyntaxError) in
      try tokenizer.next()
      let value = try tokenizer.readTree()
      try tokenizer.next()
      return value
    }
  }
}

extension JSONTokenizer {
  /// The value that the tokenizer stands on, in memory; on a key, the key's value.
  ///
  /// Then the tokenizer stands on the value's last token.
  ///
  /// - Returns: null on an `endObject`, an `endArray` or the `end`, where there is no value.
  /// - Throws: where the text breaks a rule or a limit, or repeats a key within an object.
  package mutating func readTree() throws(JSONSyntaxError) -> JSONValue {
    var keys = JSONKeySet()
    if token == .key || state == .start { try next() }
    return try readTree(&keys)
  }

  // Recursion is bounded by the limit of depth.
  private mutating func readTree(_ keys: inout JSONKeySet) throws(JSONSyntaxError) -> JSONValue {
    switch token {
    case .beginObject: return .object(try readObject(&keys))
    case .beginArray: return .array(try readArray(&keys))
    case .string: return .string(text)
    case .number: return .number(JSONNumber(checked: text))
    case .true: return .bool(true)
    case .false: return .bool(false)
    case .null, .key, .endObject, .endArray, .end: return .null
    }
  }

  private mutating func readObject(_ keys: inout JSONKeySet) throws(JSONSyntaxError) -> JSONObject {
    var object = JSONObject()
    keys.beginObject()
    while try next() == .key {
      try keys.insert(keyOf: self)
      let key = text
      try next()
      object.add(new: JSONObject.Member(key: key, value: try readTree(&keys)))
    }
    keys.endObject()
    object.endAdding()
    return object
  }

  private mutating func readArray(_ keys: inout JSONKeySet) throws(JSONSyntaxError) -> [JSONValue] {
    var elements: [JSONValue] = []
    while try next() != .endArray {
      if elements.isEmpty { elements.reserveCapacity(4) }
      elements.append(try readTree(&keys))
    }
    return elements
  }
}
