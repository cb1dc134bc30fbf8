package import InspectionModel

/// What can be answered to a key, for messages and prompts.
package enum PossibleAnswers: Equatable, Sendable {
  /// Yes or no.
  case yesNo
  /// Yes, no or not applicable.
  case yesNoNA
  /// One of these.
  case oneOf([OptionCode])
  /// Several of these, at least so many; those that rule the others out stand alone.
  case severalOf([OptionCode], atLeast: Int, alone: [OptionCode])
  /// A whole number in the range.
  case number(ClosedRange<Int>)
  /// A day, `YYYY-MM-DD`.
  case date
  /// Words.
  case text

  package init(_ type: AnswerType) {
    switch type {
    case .yesNo: self = .yesNo
    case .yesNoNA, .grid: self = .yesNoNA
    case .choice(let options): self = .oneOf(options.map(\.code))
    case .choices(let options, let atLeast):
      self = .severalOf(
        options.map(\.code), atLeast: atLeast, alone: options.filter(\.isExclusive).map(\.code))
    case .number(let range): self = .number(range)
    case .date: self = .date
    case .text: self = .text
    }
  }
}
