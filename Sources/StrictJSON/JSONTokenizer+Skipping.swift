extension JSONTokenizer {
  /// Skips the value that the tokenizer stands on; on a key, its value.
  ///
  /// Then it stands on the value's last token.
  ///
  /// What is skipped is checked like what is read, duplicate keys included. On an `endObject`, an `endArray` or the `end`
  /// there is nothing to skip.
  ///
  /// - Throws: where the text breaks a rule or a limit.
  package mutating func skipValue() throws(JSONSyntaxError) {
    if token == .key || state == .start { try next() }
    guard token == .beginObject || token == .beginArray else { return }
    let outside = depth - 1
    if token == .beginObject { skippedKeys.beginObject() }
    while depth > outside {
      switch try next() {
      case .beginObject: skippedKeys.beginObject()
      case .endObject: skippedKeys.endObject()
      case .key:
        if !skippedKeys.insert(from: start, to: end, of: source, hasEscapes: hasEscapes) { throw duplicateKey() }
      default: break
      }
    }
  }

  /// The error to throw where the current key has been there before in its object.
  package func duplicateKey() -> JSONSyntaxError {
    JSONSyntaxError(.duplicateKey(text), at: position)
  }
}
