/// What a tokenizer can stand on.
package enum JSONToken: UInt8, Equatable, Sendable {
  /// `{`
  case beginObject
  /// `}`
  case endObject
  /// `[`
  case beginArray
  /// `]`
  case endArray
  /// The key of a member, its colon included: the value comes next.
  case key
  /// A string that is a value.
  case string
  /// A number.
  case number
  /// The word `true`.
  case `true`
  /// The word `false`.
  case `false`
  /// The word `null`.
  case null
  /// The end of the text, after its one value.
  case end
}
