/// What a comparison in a condition asks of an answer, with names turned into places and numbers.
enum AnswerTest: Sendable, Equatable {
  /// It is this one.
  case equals(AnswerCode)
  /// It is another one.
  case differs(AnswerCode)
  /// The option at this place is among those chosen, or the one that was chosen.
  case includes(Int)
  /// It is a number within these bounds.
  case isWithin(Int, Int)
  /// The comparison names no answer that the question can have, so that every answer passes, or none does.
  case always(Bool)

  /// Whether an answer passes.
  @inline(__always)
  func passes(_ answer: AnswerCode) -> Bool {
    switch self {
    case .equals(let code): answer == code
    case .differs(let code): answer != code
    case .includes(let option):
      switch answer {
      case .options(let chosen): chosen.contains(option)
      case .option(let place): place == option
      default: false
      }
    case .isWithin(let lowest, let highest):
      if case .number(let number) = answer { lowest <= number && number <= highest } else { false }
    case .always(let passes): passes
    }
  }
}
