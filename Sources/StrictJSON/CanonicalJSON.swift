/// Writes JSON so that equal values are equal bytes.
///
/// Keys stand in the order of their UTF-8 bytes, except that those named as leading come first, in the order named, at
/// every level. Texts are written as they are, not normalised; only the quote, the backslash and characters that would
/// disturb a line or a terminal are escaped. Reading what was written gives the same value.
package enum CanonicalJSON {
  /// The value on one line, without a line break: `{"a": 1, "b": [1, 2]}`.
  package static func line(of value: JSONValue, leading: [String] = []) -> String {
    line(of: value, in: KeyOrder(leading: leading))
  }

  /// The same, in an order that was made before.
  package static func line(of value: JSONValue, in order: KeyOrder) -> String {
    var writer = CanonicalWriter(order: order)
    writer.writeLine(value)
    return writer.text
  }

  /// The value over several lines, indented by two spaces, with a line break (LF) at the end.
  ///
  /// An array or object stands on one line where that line, with its indent, key and comma, has at most 100 columns
  /// (counted in Unicode scalars); else each member or element has a line of its own. The outermost one is always opened
  /// up, unless it is empty.
  package static func indented(of value: JSONValue, leading: [String] = []) -> String {
    var writer = CanonicalWriter(order: KeyOrder(leading: leading))
    writer.writeOpened(value, indent: 0)
    writer.endLine()
    return writer.text
  }
}
