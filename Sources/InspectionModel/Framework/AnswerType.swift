/// What may be answered to a question (design, section 9).
package enum AnswerType: Sendable, Equatable {
  /// Yes or no.
  case yesNo
  /// Yes, no or not applicable.
  case yesNoNA
  /// One of the options.
  case choice([Option])
  /// Several of the options, at least so many.
  case choices([Option], atLeast: Int)
  /// A whole number in the range.
  case number(ClosedRange<Int>)
  /// A day.
  case date
  /// Words.
  case text
  /// Yes, no or not applicable for each row; one derived answer for the whole (design, section 6).
  case grid([GridRow])

  /// The options, where there are any.
  package var options: [Option] {
    switch self {
    case .choice(let options), .choices(let options, _): options
    default: []
    }
  }

  /// The rows, where it is a grid.
  package var rows: [GridRow] {
    if case .grid(let rows) = self { rows } else { [] }
  }

  /// Whether the answer can be yes or no, itself or row by row.
  package var isJudgement: Bool {
    switch self {
    case .yesNo, .yesNoNA, .grid: true
    default: false
    }
  }
}
