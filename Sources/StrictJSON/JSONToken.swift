/// What a tokenizer can stand on.
package enum JSONToken: Equatable, Sendable {
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

extension JSONToken {
  // Written out, because the comparison that the compiler makes is reached from other targets through a table of
  // witnesses, and that takes longer than reading a token. A `switch` costs nothing at all.
  package static func == (lhs: JSONToken, rhs: JSONToken) -> Bool {
    lhs.order == rhs.order
  }

  package static func != (lhs: JSONToken, rhs: JSONToken) -> Bool {
    lhs.order != rhs.order
  }

  private var order: Int {
    switch self {
    case .beginObject: 0
    case .endObject: 1
    case .beginArray: 2
    case .endArray: 3
    case .key: 4
    case .string: 5
    case .number: 6
    case .true: 7
    case .false: 8
    case .null: 9
    case .end: 10
    }
  }
}
